import fc from "fast-check";
import { expect, test } from "vitest";
import { gatherCues } from "../../../../src/core/rank/gather-cues.ts";
import { createRankClaims } from "../../../../src/core/rank/rank-claims.ts";
import { smallClaims } from "../compare/small-claims.ts";
import { claimsOn, realClaims } from "./real-claims.ts";
import { REAL_SENTENCES } from "./real-sentences.ts";

const rank = createRankClaims({
	topics: realClaims.topics,
	total: realClaims.claims.length,
	cues: gatherCues(realClaims),
});

/** Sentences whose nearest claim is another than the label's, which may be argued for as well. */
const KNOWN_MISSES: ReadonlySet<string> = new Set([
	"Unlike the former Constitutional Council, any citizen may now apply to the court.",
	"Any return to a president for life would have to be approved by parliament.",
]);

test.each(REAL_SENTENCES.filter(({ sentence }) => !KNOWN_MISSES.has(sentence)))(
	"on $topic the nearest claim is found: $sentence",
	({ topic, sentence, nearest }) => {
		const found = rank({ sentence, claims: claimsOn(topic) }).nearest.map(({ claim }) => claim.id);
		expect(found).not.toEqual([]);
		expect(nearest).toEqual(expect.arrayContaining(found));
	},
);

test("where nothing is shared, the claims stand as they came and none is nearest", () => {
	const claims = claimsOn("constitutional-court");
	for (const sentence of ["", "Xyzzy.", "Баран.", "😀"]) {
		const ranking = rank({ sentence, claims });
		expect(ranking.claims.map(({ claim }) => claim)).toEqual(claims);
		expect(ranking.claims.every(({ score, shared }) => score === 0 && shared.length === 0)).toBe(true);
		expect(ranking.nearest).toEqual([]);
	}
});

test("the sources keep their order, and the nearest claim of each comes first", () => {
	const { claims } = rank({ sentence: "The court reviewed 70 cases.", claims: claimsOn("constitutional-court") });
	expect([...new Set(claims.map(({ claim }) => claim.source))]).toEqual(["newjurist", "tnmn", "infoquest"]);
	const first = claims.find(({ claim }) => claim.source === "infoquest");
	expect(first?.claim.id).toBe("infoquest-1-court-reviewed-cases");
});

test("what decided is told with its place in both texts", () => {
	const sentence = "За восемь месяцев в суд поступило 4 тысячи обращений.";
	const [nearest] = rank({ sentence, claims: claimsOn("constitutional-court") }).nearest;
	const pairs = nearest?.shared.map(({ kind, sentence: there, claim: here }) => {
		return [kind, sentence.slice(there.start, there.end), here && nearest.claim.text.slice(here.start, here.end)];
	});
	expect(pairs).toEqual(
		expect.arrayContaining([
			["figure", "4 тысячи", "4,000"],
			["word", "обращений", "appeals"],
			["word", "месяцев", "months"],
		]),
	);
});

test("what every claim that is ranked has decides nothing", () => {
	const claims = claimsOn("constitutional-court").filter(({ text }) => text.includes("appeals"));
	expect(claims.length).toBeGreaterThan(1);
	const [first] = rank({ sentence: "Appeals were received.", claims }).claims;
	expect(first?.shared.map(({ kind }) => kind)).toEqual(["word"]);
	expect(rank({ sentence: "Appeals.", claims }).nearest).toEqual([]);
});

test("a name is found across scripts and in its cases", () => {
	const { nearest } = rank({ sentence: "По словам Туркстры и Фотре.", claims: claimsOn("democratisation") });
	expect(nearest[0]?.claim.speaker.id).toBe("alberto-turkstra");
});

const pieces = fc.constantFrom(
	...REAL_SENTENCES.flatMap(({ sentence }) => sentence.split(" ")),
	"\ud83d",
	"\u0301",
	"99999999999999999999",
	"%",
);
const sentences = fc.oneof(
	fc.string({ unit: "binary" }),
	fc.array(pieces, { maxLength: 60 }).map((list) => list.join(" ")),
);

test("any sentence ranks each claim once, with scores and spans within bounds, and alike when asked again", () => {
	const topics = fc.constantFrom("constitutional-court", "president-tokayev", "referendum-2022", "torture");
	fc.assert(
		fc.property(sentences, topics, (sentence, topic) => {
			const claims = claimsOn(topic);
			const ranking = rank({ sentence, claims });
			expect(new Set(ranking.claims.map(({ claim }) => claim.id))).toEqual(new Set(claims.map(({ id }) => id)));
			expect(ranking.claims).toHaveLength(claims.length);
			for (const { claim, score, shared } of ranking.claims) {
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThan(1);
				for (const cue of shared) {
					expect(cue.sentence.end).toBeLessThanOrEqual(sentence.length);
					expect(cue.sentence.start).toBeLessThan(cue.sentence.end);
					expect(cue.claim?.end ?? 0).toBeLessThanOrEqual(claim.text.length);
				}
			}
			expect(rank({ sentence, claims })).toEqual(ranking);
		}),
		{ numRuns: 200 },
	);
});

test("other claims than the dataset’s own, or none at all, are ranked as well", () => {
	expect(rank({ sentence: "The court.", claims: [] })).toEqual({ claims: [], nearest: [], figures: [] });
	expect(rank({ sentence: "The bench.", claims: smallClaims.claims }).claims).toHaveLength(smallClaims.claims.length);
});
