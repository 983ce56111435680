import { describe, expect, test } from "vitest";
import { findTerms, type NamedPlace } from "../../../../src/core/match/find-terms.ts";
import { matchPage } from "../../../../src/core/match/match-page.ts";
import { createTermIndex } from "../../../../src/core/match/term-index.ts";
import { weighContext } from "../../../../src/core/match/weigh-context.ts";
import { createWordFinder } from "../../../../src/core/match/word-finder.ts";
import { compileTerms } from "../../../../src/dataset/compile-terms.ts";
import { realFinder } from "./real-index.ts";
import { SMALL, smallFinder } from "./small-index.ts";

const finder = smallFinder();

/** The matches in a text, each with its place. */
function matched(text: string): string[] {
	return matchPage(text, finder).map(({ start, end, topic }) => `${topic} ${start}-${end}`);
}

const MILLION = 1_000_000;
const TEN_MILLION = 10 * MILLION;

test.each<[what: string, text: string]>([
	["one letter", "a".repeat(TEN_MILLION)],
	["a name of Kazakhstan", "Kazakhstan".repeat(TEN_MILLION / 10)],
	["a letter of Chinese", "\u54c8".repeat(MILLION)],
	["a lone surrogate", "\ud83d".repeat(MILLION)],
	["invisible letters", "\u200b".repeat(TEN_MILLION)],
	["a full stop", ".".repeat(TEN_MILLION)],
	["an address’s parts", "a@b/".repeat(MILLION / 10)],
])("of millions of characters without a space nothing is found, and what follows is: %s", (_, text) => {
	expect(matched(`${text} Kazakhstan’s top court`)).toEqual([`court ${text.length + 14}-${text.length + 23}`]);
	expect(matchPage(text, realFinder)).toEqual([]);
});

test("a million combining marks belong to the letter that they stand on", () => {
	const marks = "\u0301".repeat(1_000_000);
	expect(matched(`Kazakhstan’s top co${marks}urt sat`)).toEqual([`court 13-${22 + marks.length}`]);
	expect(matched(`${marks}Tokayev`)).toEqual([`president ${marks.length}-${marks.length + 7}`]);
	expect(matched(`Kazakhstan top ${marks}`)).toEqual([]);
	expect(matched(marks)).toEqual([]);
});

test("an index without a form finds nothing", () => {
	const empty = { ...SMALL, topics: [], anchors: [], otherCountries: [], lookalikes: [] };
	const nothing = createWordFinder(createTermIndex(compileTerms(empty)));
	expect(matchPage("Kazakhstan’s Constitutional Court, Tokayev, Tokayve, \ud800 \u0301", nothing)).toEqual([]);
	expect(nothing.telltales("")).toEqual([]);
});

describe("a paragraph full of names", () => {
	const part = "Kazakhstan top court, Iran top court. ";

	test("gets its hints, each where it stands", () => {
		const times = 20_000;
		const matches = matchPage(part.repeat(times), finder);
		expect(matches.length).toBe(times);
		expect(matches.at(-1)?.start).toBe(part.length * (times - 1) + 11);
	});

	test("is weighed by what stands beside each, however much there is", () => {
		const reads = (times: number) => {
			const text = part.repeat(times);
			const { candidates, places } = findTerms(text, finder);
			let count = 0;
			const counted = places.map(
				(place): NamedPlace => ({
					kind: place.kind,
					get start() {
						count++;
						return place.start;
					},
					get end() {
						count++;
						return place.end;
					},
				}),
			);
			const none = { strong: 0, weak: 0, others: 0 };
			const around = { nearestAnchor: 0, heading: none, title: none, page: none };
			for (const candidate of candidates) weighContext(candidate, { text, places: counted }, around);
			return count / candidates.length;
		};
		// Looking a place up takes a step more each time that there are twice as many.
		expect(reads(2000)).toBeGreaterThan(10);
		expect(reads(2000) - reads(1000)).toBeLessThan(5);
		expect(reads(4000) - reads(2000)).toBeLessThan(5);
	});
});

test("of many short lines each is weighed by the nearest anchor, however many there are", () => {
	const line = "Kazakhstan sat.\nThe top court sat.\n";
	const matches = matchPage(line.repeat(20_000), finder);
	expect(matches.length).toBe(20_000);
	expect(matches.every(({ verdict }) => verdict.evidence.join() === "near,page")).toBe(true);
});
