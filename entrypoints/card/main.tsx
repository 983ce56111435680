import { render } from "preact";
import type { HintContext } from "../../src/core/match/hint-context.ts";
import { isSiteFixed, NO_POLICY } from "../../src/core/settings/settings-policy.ts";
import { askHintContext, CONTEXT_PATIENCE } from "../../src/platform/ask-hint-context.ts";
import { cardActions } from "../../src/platform/card-actions.ts";
import { parseCardFragment } from "../../src/platform/card-address.ts";
import { cues } from "../../src/platform/cues.ts";
import { dataset } from "../../src/platform/dataset.ts";
import { openOwnPage } from "../../src/platform/open-own-page.ts";
import { sendToBackground } from "../../src/platform/send-to-background.ts";
import { loadPolicy } from "../../src/platform/settings/load-policy.ts";
import { CardView } from "../../src/ui/card/card-view.tsx";
import type { Speech } from "../../src/ui/translate.ts";
import { watchHeight } from "../../src/ui/watch-height.ts";

const { token, topic } = parseCardFragment(location.hash);
const main = document.querySelector("main") as Element;
const props = { dataset, cues, topic, today: new Date().toISOString().slice(0, 10), ...cardActions(token) };
let speech: Speech | undefined;
let context: HintContext | undefined;
let policy = NO_POLICY;
const draw = () => {
	const { pinned } = parseCardFragment(location.hash);
	const isFixed = isSiteFixed(policy, context?.host ?? "");
	if (speech !== undefined)
		render(<CardView {...props} speech={speech} context={context} pinned={pinned} isSiteFixed={isFixed} />, main);
};
const told = Promise.all([askHintContext(token), loadPolicy()]).then((answers) => {
	[context, policy] = answers;
	draw();
});
openOwnPage(async (spoken) => {
	// Drawn once, with what the page tells: what comes later would move what is being read.
	await Promise.race([told, new Promise((resolve) => setTimeout(resolve, CONTEXT_PATIENCE))]);
	speech = spoken;
	draw();
});
addEventListener("hashchange", draw);
watchHeight(main, (height) => sendToBackground({ type: "card/resize", token, height }));
