import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { runCommand } from "../../src/dev/command-error.ts";
import {
	mentionsKazakhstan,
	pagesWithArticles,
	type SavedPage,
	savedPages,
	skipsSavedPages,
} from "../e2e/saved-pages.ts";
import { benchInput } from "./bench-input.ts";
import { type BenchPage, type InputJson, openBenchPage } from "./bench-page.ts";
import type { BenchRun } from "./page-script.ts";

/** What one way took on a set of pages, all pages together. */
interface BenchRow {
	readonly part: string;
	readonly way: string;
	readonly pages: number;
	/** The sum over the pages of the median of the repetitions, in ms. */
	readonly ms: number;
	/** That, by what the row's yardstick took in the same run. */
	readonly ratio: number;
	readonly found: number;
	/** Elements added and layout shift, summed over the pages; where painting is measured. */
	readonly added?: number;
	readonly shift?: number;
}

/** Ways to run side by side on pages; the first is the yardstick. A way may have an input of its own. */
interface BenchPart {
	readonly part: string;
	readonly pages: readonly SavedPage[];
	readonly ways: readonly { readonly way: string; readonly name?: string; readonly input?: InputJson }[];
	readonly repeats: number;
}

await runCommand(async () => {
	const { values } = parseArgs({
		options: {
			json: { type: "boolean", default: false },
			pages: { type: "string", default: "40" },
			repeats: { type: "string", default: "3" },
			only: { type: "string" },
		},
	});
	if (skipsSavedPages) {
		console.log("The bench needs ../shared/pages, which is not at hand.");
		return;
	}
	const parts = partsOf(Number(values.pages), Number(values.repeats)).filter(
		({ part }) => values.only === undefined || part.includes(values.only),
	);
	const bench = await openBenchPage();
	const rows: BenchRow[] = [];
	const input = benchInput();
	for (const part of parts) {
		if (!values.json) console.error(`${part.part}: ${part.pages.length} pages, ${part.repeats} times …`);
		rows.push(...(await measure(part, bench, input)));
	}
	await bench.close();
	const machine = { browser: bench.browser, processor: cpus()[0]?.model ?? "unknown", cores: cpus().length };
	if (values.json) console.log(JSON.stringify({ ...machine, rows }, undefined, "\t"));
	else print(rows, `${machine.browser}; ${machine.processor}, ${machine.cores} cores`);
});

function partsOf(count: number, repeats: number): BenchPart[] {
	const articles = pagesWithArticles(count);
	const plain = savedPages().filter((page) => !mentionsKazakhstan(page));
	const others = Array.from({ length: count }, (_, i) => plain[Math.floor((i * plain.length) / count)] as SavedPage);
	const few = articles.filter((_, i) => i % Math.ceil(count / 8) === 0);
	const longer = (times: number) =>
		few.map(({ name, html }) => ({ name, html: `<body>${html}${bodyOf(html).repeat(times - 1)}` }));
	return [
		{
			part: "pages about Kazakhstan",
			pages: articles,
			ways: [{ way: "floor" }, { way: "ours" }],
			repeats,
		},
		{ part: "pages without it", pages: others, ways: [{ way: "floor" }, { way: "ours" }], repeats },
		{
			part: "other ways",
			pages: few,
			ways: ["floor", "ours", "expression", "ahoCorasick", "fuse", "markJs"].map((way) => ({ way })),
			repeats: 1,
		},
		{
			part: "forms",
			pages: few,
			ways: [
				{ way: "ours", name: "ours x1" },
				{ way: "ours", name: "ours x10", input: benchInput(10) },
				{ way: "ours", name: "ours x100", input: benchInput(100) },
			],
			repeats,
		},
		...[1, 10, 100].map((times) => ({
			part: `text x${times}`,
			pages: longer(times),
			ways: [{ way: "floor" }, { way: "ours" }],
			repeats: 1,
		})),
		{ part: "start-up", pages: few, ways: ["floor", "startGate", "startIndex"].map((way) => ({ way })), repeats },
		{ part: "1,000 paragraphs later", pages: few, ways: ["floor", "append"].map((way) => ({ way })), repeats },
		{ part: "painting", pages: few, ways: ["paintOurs", "markJs"].map((way) => ({ way })), repeats: 1 },
	];
}

function bodyOf(html: string): string {
	return html.replace(/^[\s\S]*?<body[^>]*>/iu, "").replace(/<\/body>[\s\S]*$/iu, "");
}

/** Runs the ways on each page in a new order each time, and sums the medians. */
async function measure(
	{ part, pages, ways, repeats }: BenchPart,
	bench: BenchPage,
	input: InputJson,
): Promise<BenchRow[]> {
	const sums = ways.map(() => ({ ms: 0, found: 0, added: 0, shift: 0 }));
	for (const page of pages) {
		const runs: BenchRun[][] = ways.map(() => []);
		for (let repeat = 0; repeat < repeats; repeat++)
			for (const place of shuffled(ways.map((_, i) => i))) {
				const way = ways[place] as BenchPart["ways"][number];
				runs[place]?.push(await bench.run(page, way.way, way.input ?? input));
			}
		runs.forEach((own, place) => {
			const sum = sums[place] as (typeof sums)[number];
			sum.ms += medianOf(own.map(({ ms }) => ms));
			sum.found += own[0]?.found ?? 0;
			sum.added += own[0]?.added ?? 0;
			sum.shift += own[0]?.shift ?? 0;
		});
	}
	return ways.map(({ way, name = way }, place) => {
		const sum = sums[place] as (typeof sums)[number];
		const paints = part === "painting" ? { added: sum.added, shift: sum.shift } : {};
		return {
			part,
			way: name,
			pages: pages.length,
			ms: sum.ms,
			ratio: sum.ms / (sums[0]?.ms ?? 1),
			found: sum.found,
			...paints,
		};
	});
}

function shuffled(places: number[]): number[] {
	return places
		.map((place) => ({ place, key: Math.random() }))
		.sort((a, b) => a.key - b.key)
		.map(({ place }) => place);
}

function medianOf(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function print(rows: readonly BenchRow[], machine: string): void {
	console.log(machine);
	let part = "";
	for (const row of rows) {
		if (row.part !== part) console.log(`\n${row.part} (${row.pages} pages)`);
		({ part } = row);
		const paints =
			row.added === undefined ? "" : `  ${row.added} elements added, layout shift ${row.shift?.toFixed(3)}`;
		console.log(
			`  ${row.way.padEnd(14)}${row.ms.toFixed(1).padStart(10)} ms${row.ratio.toFixed(2).padStart(9)} x  ${row.found} found${paints}`,
		);
	}
}
