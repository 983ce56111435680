import { render } from "preact";
import { parseCardFragment } from "../../src/platform/card-address.ts";
import { dataset } from "../../src/platform/dataset.ts";
import { sendToBackground } from "../../src/platform/send-to-background.ts";
import { browserSpeech } from "../../src/platform/speech.ts";
import { CardView } from "../../src/ui/card-view.tsx";
import { watchHeight } from "../../src/ui/watch-height.ts";

const speech = browserSpeech();
document.documentElement.lang = speech.language;
const { token, topic } = parseCardFragment(location.hash);
const main = document.querySelector("main") as Element;
render(
	<CardView
		dataset={dataset}
		topic={topic}
		speech={speech}
		onEnter={() => sendToBackground({ type: "card/enter", token })}
		onClose={() => sendToBackground({ type: "card/close", token })}
		onStep={(by) => sendToBackground({ type: "card/step", token, by })}
	/>,
	main,
);
watchHeight(main, (height) => sendToBackground({ type: "card/resize", token, height }));
