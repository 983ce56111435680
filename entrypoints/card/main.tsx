import { render } from "preact";
import type { HintContext } from "../../src/core/match/hint-context.ts";
import { askHintContext } from "../../src/platform/ask-hint-context.ts";
import { parseCardFragment } from "../../src/platform/card-address.ts";
import { dataset } from "../../src/platform/dataset.ts";
import { sendToBackground } from "../../src/platform/send-to-background.ts";
import { changeWithUndo } from "../../src/platform/settings/change-with-undo.ts";
import { browserSpeech } from "../../src/platform/speech.ts";
import { CardView, type CardViewProps } from "../../src/ui/card/card-view.tsx";
import { watchHeight } from "../../src/ui/watch-height.ts";

const speech = browserSpeech();
document.documentElement.lang = speech.language;
const { token, topic } = parseCardFragment(location.hash);
const main = document.querySelector("main") as Element;
const props: Omit<CardViewProps, "context" | "pinned"> = {
	dataset,
	topic,
	speech,
	today: new Date().toISOString().slice(0, 10),
	onEnter: () => sendToBackground({ type: "card/enter", token }),
	onClose: () => sendToBackground({ type: "card/close", token }),
	onStep: (by) => sendToBackground({ type: "card/step", token, by }),
	onPin: (pinned) => sendToBackground({ type: "card/pin", token, pinned }),
	onMove: (dx, dy) => sendToBackground({ type: "card/move", token, dx, dy }),
	change: changeWithUndo,
};
let context: HintContext | undefined;
const draw = () =>
	render(<CardView {...props} context={context} pinned={parseCardFragment(location.hash).pinned} />, main);
draw();
addEventListener("hashchange", draw);
askHintContext(token).then((told) => {
	context = told;
	draw();
});
watchHeight(main, (height) => sendToBackground({ type: "card/resize", token, height }));
