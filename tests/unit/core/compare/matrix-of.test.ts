import { expect, test } from "vitest";
import { matrixOf } from "../../../../src/core/compare/matrix-of.ts";
import { claimsOn, realClaims } from "../rank/real-claims.ts";
import { smallClaims } from "./small-claims.ts";

test("each topic has a cell for every source, with its claims, tone and silence", () => {
	const [court] = matrixOf(smallClaims);
	expect(court).toMatchObject({ count: 6, speaking: 3 });
	expect(
		court?.cells.map(({ source, claims, tone, isSilent }) => [source.id, claims.length, tone.dominant, isSilent]),
	).toEqual([
		["alpha", 4, "mixed", false],
		["beta", 1, "negative", false],
		["gamma", 1, "positive", false],
		["delta", 0, undefined, true],
		["epsilon", 0, undefined, true],
	]);
});

test("a source whose claims a filter hides is not called silent", () => {
	const [court] = matrixOf(smallClaims, { stances: ["positive"] });
	expect(court?.cells.map(({ claims, isSilent }) => [claims.length, isSilent])).toEqual([
		[1, false],
		[0, false],
		[1, false],
		[0, true],
		[0, true],
	]);
	expect(court?.speaking).toBe(3);
});

test("topics outside the filter have no row", () => {
	expect(matrixOf(smallClaims, { topics: ["election"] }).map(({ topic }) => topic.id)).toEqual(["election"]);
	expect(matrixOf(smallClaims, { groups: ["constitution-and-law"] })).toHaveLength(2);
	expect(matrixOf(smallClaims, { groups: ["none"] })).toEqual([]);
});

test("the dataset’s matrix holds each claim under each of its topics", () => {
	const rows = matrixOf(realClaims);
	expect(rows).toHaveLength(realClaims.topics.length);
	for (const { topic, count, cells } of rows) {
		expect(count).toBe(claimsOn(topic.id).length);
		for (const { claims, isSilent } of cells) expect(isSilent).toBe(claims.length === 0);
	}
});
