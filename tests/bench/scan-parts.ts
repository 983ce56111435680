import { mentionsKazakhstan, pagesWithArticles, type SavedPage, savedPages } from "../e2e/saved-pages.ts";
import { benchInput } from "./bench-input.ts";
import { type BenchPage, type InputJson, openBenchPage } from "./bench-page.ts";
import type { BenchPart, BenchRow, Figure } from "./bench-part.ts";
import type { BenchRun } from "./page-script.ts";
import { quantile } from "./quantile.ts";

/** What takes long is measured on so many pages. */
const FEW = 8;

/** Ways to run side by side on pages; the first is the yardstick. A way may have an input of its own. */
interface ScanPart {
	readonly part: string;
	/** How many pages, and what they are; made only if they are to be measured. */
	readonly count: number;
	pages(): readonly SavedPage[];
	readonly ways: readonly { readonly way: string; readonly name?: string; input?(): InputJson }[];
	readonly repeats: number;
}

/** How the page script reads and paints pages, beside other ways to do it. */
export function scanParts({
	pages: count,
	repeats,
}: {
	readonly pages: number;
	readonly repeats: number;
}): BenchPart[] {
	const articles = () => pagesWithArticles(count);
	const step = Math.ceil(count / FEW);
	const few = { pages: () => articles().filter((_, i) => i % step === 0), count: Math.ceil(count / step) };
	const longer = (times: number) =>
		few.pages().map(({ name, html }) => ({ name, html: `<body>${html}${bodyOf(html).repeat(times - 1)}` }));
	const parts: ScanPart[] = [
		{
			part: "pages about Kazakhstan",
			pages: articles,
			count,
			ways: [{ way: "floor" }, { way: "ours" }],
			repeats,
		},
		{
			part: "pages without it",
			pages: () => pagesWithout(count),
			count,
			ways: [{ way: "floor" }, { way: "ours" }],
			repeats,
		},
		{
			part: "other ways",
			...few,
			ways: ["floor", "ours", "expression", "ahoCorasick", "fuse", "markJs"].map((way) => ({ way })),
			repeats: 1,
		},
		{
			part: "forms",
			...few,
			ways: [1, 10, 100].map((times) => ({ way: "ours", name: `ours x${times}`, input: () => benchInput(times) })),
			repeats,
		},
		...[1, 10, 100].map((times) => ({
			part: `text x${times}`,
			...few,
			pages: () => longer(times),
			ways: [{ way: "floor" }, { way: "ours" }],
			repeats: 1,
		})),
		{ part: "start-up", ...few, ways: ["floor", "startGate", "startIndex"].map((way) => ({ way })), repeats },
		{ part: "1,000 paragraphs later", ...few, ways: ["floor", "append"].map((way) => ({ way })), repeats },
		{ part: "painting", ...few, ways: ["paintOurs", "markJs"].map((way) => ({ way })), repeats: 1 },
	];
	return parts.map((part) => ({
		part: part.part,
		on: `${part.count} pages, ${part.repeats} times`,
		async measure() {
			const bench = await openBenchPage();
			try {
				return await measure(part, bench);
			} finally {
				await bench.close();
			}
		},
	}));
}

/** So many pages that do not mention Kazakhstan, spread evenly over all. */
function pagesWithout(count: number): SavedPage[] {
	const plain = savedPages().filter((page) => !mentionsKazakhstan(page));
	return Array.from({ length: count }, (_, i) => plain[Math.floor((i * plain.length) / count)] as SavedPage);
}

function bodyOf(html: string): string {
	return html.replace(/^[\s\S]*?<body[^>]*>/iu, "").replace(/<\/body>[\s\S]*$/iu, "");
}

/** Runs the ways on each page in a new order each time, and sums the medians. */
async function measure({ pages, ways, repeats }: ScanPart, bench: BenchPage): Promise<BenchRow[]> {
	const input = benchInput();
	const inputs = ways.map((way) => way.input?.());
	const sums = ways.map(() => ({ ms: 0, found: 0, added: 0, shift: 0 }));
	let paints = false;
	for (const page of pages()) {
		const runs: BenchRun[][] = ways.map(() => []);
		for (let repeat = 0; repeat < repeats; repeat++)
			for (const place of shuffled(ways.map((_, i) => i))) {
				const way = ways[place] as ScanPart["ways"][number];
				runs[place]?.push(await bench.run(page, way.way, inputs[place] ?? input));
			}
		runs.forEach((own, place) => {
			const sum = sums[place] as (typeof sums)[number];
			sum.ms += quantile(
				own.map(({ ms }) => ms),
				0.5,
			);
			sum.found += own[0]?.found ?? 0;
			sum.added += own[0]?.added ?? 0;
			sum.shift += own[0]?.shift ?? 0;
			paints ||= own[0]?.added !== undefined;
		});
	}
	return ways.map(({ way, name = way }, place) => {
		const { ms, found, added, shift } = sums[place] as (typeof sums)[number];
		const painted: Figure[] = [
			{ what: "elements added", value: added, unit: "" },
			{ what: "layout shift", value: shift, unit: "" },
		];
		return {
			way: name,
			figures: [
				{ what: "all pages", value: ms, unit: "ms" },
				{ what: "yardstick", value: ms / (sums[0]?.ms ?? 1), unit: "x" },
				{ what: "found", value: found, unit: "" },
				...(paints ? painted : []),
			],
		};
	});
}

function shuffled(places: number[]): number[] {
	return places
		.map((place) => ({ place, key: Math.random() }))
		.sort((a, b) => a.key - b.key)
		.map(({ place }) => place);
}
