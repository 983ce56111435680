import { extensionFolder } from "../../src/dev/build-extension.ts";
import type { ChromiumDriver } from "../../src/dev/drive/chromium-driver.ts";
import { smallPage } from "../e2e/with-browser.ts";
import en from "../fixtures/search/en.json" with { type: "json" };
import heldOut from "../fixtures/search/held-out.json" with { type: "json" };
import kk from "../fixtures/search/kk.json" with { type: "json" };
import ru from "../fixtures/search/ru.json" with { type: "json" };
import type { BenchPart, BenchRow, Figure } from "./bench-part.ts";
import { buildGrownExtension } from "./grown-extension.ts";
import { measureBackground } from "./measure-background.ts";
import { measureCards } from "./measure-cards.ts";
import { measureCompare } from "./measure-compare.ts";
import { measureSearch } from "./measure-search.ts";
import { withExtension } from "./with-extension.ts";

/** A page with several hints. */
const PAGE = smallPage(`<p>In Kazakhstan parliament adopted the law.</p><h2>Later</h2>
	<p>Kazakhstan abolished the death penalty, and President Tokayev called a snap election.</p>`);

/** One query in so many of the sets is typed. */
const QUERY_STEP = 7;

/** How the built extension answers to the reader, in Chromium; the build is the one that `npm run build` left. */
export function extensionParts({ repeats }: { readonly repeats: number }): BenchPart[] {
	const queries = [...en, ...ru, ...kk, ...heldOut].flatMap(({ query }, at) => (at % QUERY_STEP === 0 ? [query] : []));
	const times = repeats * 7;
	return [
		{
			part: "card",
			on: `${times} openings`,
			measure: () => measureBuilt((driver) => measureCards(driver, times)),
		},
		{
			part: "search",
			on: `${queries.length} queries, key by key`,
			measure: () => measureGrown((driver) => measureSearch(driver, queries)),
		},
		{
			part: "comparison page",
			on: `${times} openings`,
			measure: () => measureGrown((driver) => measureCompare(driver, times)),
		},
		{
			part: "background",
			on: `${times} starts`,
			measure: () => measureBuilt((driver) => measureBackground(driver, times)),
		},
	];
}

type Measure = (driver: ChromiumDriver) => Promise<readonly Figure[]>;

async function measureBuilt(
	measure: Measure,
	extension = extensionFolder("chromium"),
	way = "ours",
): Promise<BenchRow[]> {
	return [{ way, figures: await withExtension({ extension, html: PAGE }, measure) }];
}

/** Measures with the dataset as it is, and with ten times its topics and claims. */
async function measureGrown(measure: Measure): Promise<BenchRow[]> {
	const as = await measureBuilt(measure, extensionFolder("chromium"), "claims x1");
	return [...as, ...(await measureBuilt(measure, await buildGrownExtension(10), "claims x10"))];
}
