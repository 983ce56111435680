import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTerms } from "../../../../src/core/match/find-terms.ts";
import { joinNeighbours } from "../../../../src/core/match/join-neighbours.ts";
import { matchPage } from "../../../../src/core/match/match-page.ts";
import { tellingWords } from "../../../../src/core/match/telling-words.ts";
import { NEAR_CHARACTERS, PAGE_ANCHORS } from "../../../../src/core/match/weigh-context.ts";
import type { WordFinder } from "../../../../src/core/match/word-finder.ts";
import { REAL, realFinder, textsOf } from "./real-index.ts";
import { smallFinder } from "./small-index.ts";

const finder = smallFinder();

/** The matches in a text, each as its own text and the evidence of its context. */
function matched(text: string): string[] {
	return matchPage(text, finder).map(({ text: own, verdict }) => `${own}: ${verdict.evidence.join(", ")}`);
}

/** Words of no term, of about so many characters. */
function filler(length: number): string {
	return "word ".repeat(Math.ceil(length / 5)).slice(0, length);
}

test("a match has its place in the whole text, what it is, and why it was accepted", () => {
	const text = "First line.\nKazakhstan’s Top-Court sat.\n\nTokayev spoke.";
	expect(matchPage(text, finder)).toEqual([
		{
			start: text.indexOf("Top-Court"),
			end: text.indexOf("Top-Court") + "Top-Court".length,
			text: "Top-Court",
			topic: "court",
			kind: "variant",
			needsContext: true,
			isAnchor: false,
			isForeign: false,
			verdict: { accepted: true, score: expect.any(Number), evidence: ["block", "near"] },
		},
		{
			start: text.indexOf("Tokayev"),
			end: text.indexOf("Tokayev") + "Tokayev".length,
			text: "Tokayev",
			topic: "president",
			kind: "alias",
			needsContext: false,
			isAnchor: true,
			isForeign: false,
			verdict: { accepted: true, score: expect.any(Number), evidence: ["form", "near"] },
		},
	]);
});

test("what is not about Kazakhstan is left out", () => {
	expect(matched("The top court sat.")).toEqual([]);
	expect(matched("The top court of Iran sat.\nIran and the rest.")).toEqual([]);
	expect(matched("")).toEqual([]);
	expect(matched("\n\n\n")).toEqual([]);
});

test("a form does not reach from one line into the next", () => {
	expect(matched("Kazakhstan has a top\ncourt.")).toEqual([]);
	expect(matched("Kazakhstan has a top\tcourt.")).toEqual(["top\tcourt: block"]);
});

describe("the title", () => {
	const far = `\n${filler(NEAR_CHARACTERS + 100)}\nThe top court sat.`;

	test.each<[title: string, reason: string]>([
		["News from Kazakhstan", "a short line without a full stop"],
		["News from Kazakhstan: a “quiet” day,", "punctuation that ends no sentence"],
		[`News from Kazakhstan ${filler(99)}`, "a line of as many characters as a title may have"],
	])("is the first line where it looks like one: %s (%s)", (title) => {
		expect(title.length).toBeLessThanOrEqual(120);
		expect(matched(title + far)).toEqual(["top court: title"]);
	});

	test.each<[line: string, reason: string]>([
		["This is news from Kazakhstan.", "a full stop"],
		["Is this news from Kazakhstan?", "a question mark"],
		["This is news from Kazakhstan!", "an exclamation mark"],
		["This is news from Kazakhstan…", "an ellipsis"],
		["“This is news from Kazakhstan.” ", "a full stop before a quotation mark"],
		[`News from Kazakhstan ${filler(100)}`, "a character more than a title may have"],
		[" \nNews from Kazakhstan", "not the first line"],
	])("is no line that does not: %s (%s)", (line) => {
		expect(matched(line + far)).toEqual([]);
	});

	test("says nothing of a text that is one line only", () => {
		expect(matched("The top court of Kazakhstan")).toEqual(["top court: block"]);
	});

	test("is evidence for itself as well", () => {
		expect(matched("Kazakhstan: top court\nText.")).toEqual(["top court: block, title"]);
	});
});

describe("the distance to the nearest anchor of another line", () => {
	const before = (gap: number) =>
		`${filler(20)}.\nIn Kazakhstan.${filler(gap - "Kazakhstan.\n".length)}\nThe top court sat.`;
	const after = (gap: number) => `${filler(20)}.\nThe top court sat.\n${filler(gap - 2)} Kazakhstan.`;

	test.each([
		["before", before],
		["after", after],
	] as const)("counts from the line's edge to the anchor, %s it", (_, make) => {
		expect(matched(make(NEAR_CHARACTERS))).toEqual(["top court: near"]);
		expect(matched(make(NEAR_CHARACTERS + 1))).toEqual([]);
	});

	test("is that of the nearest, wherever others stand", () => {
		const others = `Kazakhstan.\n${filler(2000)}\n`;
		expect(matched(`${others}${before(100)}\n${filler(2000)}\nKazakhstan.`)).toEqual(["top court: near"]);
	});

	test("does not count weak anchors, nor those of the same line twice", () => {
		expect(matched("Astana, Astana, Astana.\nThe top court sat.")).toEqual([]);
		expect(matched("Some line.\nThe top court of Kazakhstan sat.")).toEqual(["top court: block"]);
	});
});

test("a page that names Kazakhstan often enough is about it as a whole", () => {
	const named = (times: number) => `${`${filler(30)} Kazakhstan.\n`.repeat(times)}${filler(2000)}\nThe top court sat.`;
	expect(matched(named(PAGE_ANCHORS))).toEqual(["top court: page"]);
	expect(matched(named(PAGE_ANCHORS - 1))).toEqual([]);
});

/** Text of real forms and other words, in lines. */
const realForms = [...REAL.topics.map(({ aliases }) => aliases), ...REAL.anchors.map(({ forms }) => forms)].flatMap(
	textsOf,
);
const realText = fc
	.array(
		fc.tuple(
			fc.oneof(
				fc.constantFrom(...realForms),
				fc.constantFrom(...realForms).map((text) => text.replace(/.(?=.{2}$)/u, "")),
				fc.constantFrom("the", "новости", "жылы", "\ud83d", "e\u0301\u0488", "1"),
			),
			fc.constantFrom(" ", " ", " ", ". ", ", ", "\n", "\u00a0", "-", "’s ", "\u200b"),
		),
		{ maxLength: 20 },
	)
	.map((parts) => parts.flat().join(""));
const anyText = fc.oneof(
	realText,
	fc.string({ unit: "binary" }),
	fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
);

const wordsOf = (text: string) =>
	tellingWords(text)
		.map(({ folded }) => folded)
		.join(" ");

/** True where a text is one alias, or aliases one after another. */
function isMadeOf(text: string, aliases: ReadonlySet<string>): boolean {
	if (aliases.has(text)) return true;
	return [...aliases].some((alias) => text.startsWith(`${alias} `) && isMadeOf(text.slice(alias.length + 1), aliases));
}

test("every span folds back to its term: by itself it gives the same match, and if it has no errors, an alias", () => {
	const aliasesOf = new Map(REAL.topics.map(({ id, aliases }) => [id, new Set(textsOf(aliases).map(wordsOf))]));
	const kinds = new Set<string>();
	fc.assert(
		fc.property(realText, (text) => {
			for (const { start, end, text: own, verdict: _, ...candidate } of matchPage(text, realFinder)) {
				expect(text.slice(start, end)).toBe(own);
				const again = joinNeighbours(findTerms(own, realFinder).candidates, own);
				expect(again).toEqual([{ ...candidate, start: 0, end: own.length }]);
				kinds.add(candidate.kind);
				const isSpelled = candidate.kind === "alias" || candidate.kind === "variant";
				if (isSpelled) expect(isMadeOf(wordsOf(own), aliasesOf.get(candidate.topic) ?? new Set())).toBe(true);
			}
		}),
		{ numRuns: 2000 },
	);
	expect([...kinds].toSorted()).toEqual(["alias", "fuzzy", "inflection", "variant"]);
});

test("any string is accepted, and its matches are in order, apart, and accepted", () => {
	fc.assert(
		fc.property(anyText, (text) => {
			let last = 0;
			for (const { start, end, verdict } of matchPage(text, realFinder)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(text.length);
				expect(verdict.accepted).toBe(true);
				last = end;
			}
		}),
		{ numRuns: 1000 },
	);
});

test("lines are read by themselves: what a line holds is what it holds alone, if it names Kazakhstan", () => {
	fc.assert(
		fc.property(fc.array(realText, { minLength: 1, maxLength: 4 }), (texts) => {
			const lines = texts.map((text) => `${text.replaceAll("\n", " ")} Kazakhstan.`);
			const joined = matchPage(lines.join("\n"), realFinder).map(({ text, topic }) => `${topic} ${text}`);
			const alone = lines.flatMap((line) => matchPage(line, realFinder)).map(({ text, topic }) => `${topic} ${text}`);
			// More evidence around a line can only add to what is accepted in it.
			expect(alone.filter((match) => !joined.includes(match))).toEqual([]);
		}),
		{ numRuns: 300 },
	);
});

test("the same text gives the same matches, whatever was read before it", () => {
	fc.assert(
		fc.property(anyText, anyText, (text, other) => {
			const first = matchPage(text, realFinder);
			matchPage(other, realFinder);
			expect(matchPage(text, realFinder)).toEqual(first);
		}),
	);
});

test("the words that are looked up grow with the text alone", () => {
	let asked = 0;
	const counted: WordFinder = {
		...realFinder,
		telltales(word) {
			asked++;
			return realFinder.telltales(word);
		},
		fitOf(word, wanted) {
			asked++;
			return realFinder.fitOf(word, wanted);
		},
	};
	function workOf(text: string): number {
		asked = 0;
		matchPage(text, counted);
		return asked;
	}
	const lines = "The Constitutional Court of Kazakhstan sat.\nNothing of ours.\nTokayve, the top.\n";
	const once = workOf(lines.repeat(20));
	expect(once).toBeGreaterThan(200);
	expect(workOf(lines.repeat(200))).toBe(10 * once);
});
