import { render } from "preact";
import { dataset } from "../../src/platform/dataset.ts";
import { browserSpeech } from "../../src/platform/speech.ts";
import { ComparePage } from "../../src/ui/compare/compare-page.tsx";

const speech = browserSpeech();
document.documentElement.lang = speech.language;
render(<ComparePage dataset={dataset} speech={speech} />, document.body);
