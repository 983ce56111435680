import { render } from "preact";
import { connectCard } from "../../src/platform/card-link.ts";
import { dataset } from "../../src/platform/dataset.ts";
import { browserSpeech } from "../../src/platform/speech.ts";
import { CardView } from "../../src/ui/card-view.tsx";
import { watchHeight } from "../../src/ui/watch-height.ts";

const speech = browserSpeech();
document.documentElement.lang = speech.language;
const link = await connectCard(location.hash.slice(1));
const content = await link.open();
render(
	<CardView dataset={dataset} topic={content?.topic} speech={speech} onClose={() => link.close()} />,
	document.body,
);
watchHeight(document.body, link.resize);
