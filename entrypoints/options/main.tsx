import { render } from "preact";
import { browser } from "wxt/browser";
import { openOwnPage } from "../../src/platform/open-own-page.ts";
import { loadOptionsProps } from "../../src/platform/options-props.ts";
import { OptionsView } from "../../src/ui/options/options-view.tsx";
import type { Speech } from "../../src/ui/translate.ts";

const main = document.querySelector("main") as Element;
let speech: Speech | undefined;
const draw = async () => {
	const props = await loadOptionsProps();
	if (speech !== undefined) render(<OptionsView {...props} speech={speech} />, main);
};
openOwnPage((spoken) => {
	speech = spoken;
	draw();
});
browser.storage.onChanged.addListener(draw);
browser.permissions.onAdded.addListener(draw);
browser.permissions.onRemoved.addListener(draw);
