import { render } from "preact";
import { dataset } from "../../src/platform/dataset.ts";
import { openOwnPage } from "../../src/platform/open-own-page.ts";
import { ComparePage } from "../../src/ui/compare/compare-page.tsx";

openOwnPage((speech) => render(<ComparePage dataset={dataset} speech={speech} />, document.body));
