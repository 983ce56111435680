import { render } from "preact";
import type { HintContext } from "../../src/core/match/hint-context.ts";
import { isSiteFixed, NO_POLICY } from "../../src/core/settings/settings-policy.ts";
import { askHintContext } from "../../src/platform/ask-hint-context.ts";
import { parseCardFragment } from "../../src/platform/card-address.ts";
import { cues } from "../../src/platform/cues.ts";
import { dataset } from "../../src/platform/dataset.ts";
import { openOwnPage } from "../../src/platform/open-own-page.ts";
import { sendToBackground } from "../../src/platform/send-to-background.ts";
import { changeWithUndo } from "../../src/platform/settings/change-with-undo.ts";
import { loadPolicy } from "../../src/platform/settings/load-policy.ts";
import { CardView, type CardViewProps } from "../../src/ui/card/card-view.tsx";
import type { Speech } from "../../src/ui/translate.ts";
import { watchHeight } from "../../src/ui/watch-height.ts";

const { token, topic } = parseCardFragment(location.hash);
const main = document.querySelector("main") as Element;
const props: Omit<CardViewProps, "context" | "pinned" | "speech" | "isSiteFixed"> = {
	dataset,
	cues,
	topic,
	today: new Date().toISOString().slice(0, 10),
	onEnter: () => sendToBackground({ type: "card/enter", token }),
	onClose: () => sendToBackground({ type: "card/close", token }),
	onStep: (by) => sendToBackground({ type: "card/step", token, by }),
	onPin: (pinned) => sendToBackground({ type: "card/pin", token, pinned }),
	onMove: (dx, dy) => sendToBackground({ type: "card/move", token, dx, dy }),
	change: changeWithUndo,
};
let speech: Speech | undefined;
let context: HintContext | undefined;
let policy = NO_POLICY;
const draw = () => {
	const { pinned } = parseCardFragment(location.hash);
	const isFixed = isSiteFixed(policy, context?.host ?? "");
	if (speech !== undefined)
		render(<CardView {...props} speech={speech} context={context} pinned={pinned} isSiteFixed={isFixed} />, main);
};
openOwnPage((spoken) => {
	speech = spoken;
	draw();
});
addEventListener("hashchange", draw);
Promise.all([askHintContext(token), loadPolicy()]).then((told) => {
	[context, policy] = told;
	draw();
});
watchHeight(main, (height) => sendToBackground({ type: "card/resize", token, height }));
