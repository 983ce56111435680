import { expect, test } from "vitest";
import type { CompiledClaim } from "../../../../src/core/compare/compiled-claims.ts";
import { toneOf } from "../../../../src/core/compare/tone-of.ts";
import { makeClaim } from "./small-claims.ts";

function dominantOf(stances: string) {
	const words = stances.split(" ").filter(Boolean) as CompiledClaim["stance"][];
	return toneOf(words.map((stance) => makeClaim({ stance }))).dominant;
}

test.each<[stances: string, tone: string | undefined]>([
	["", undefined],
	["neutral neutral", "neutral"],
	["positive neutral neutral neutral", "positive"],
	["positive positive negative", "positive"],
	["negative negative positive", "negative"],
	["positive negative", "mixed"],
	["mixed", "mixed"],
	["positive negative mixed", "mixed"],
])("the tone of more than half of the judging claims stands for all: %s is %s", (stances, tone) => {
	expect(dominantOf(stances)).toBe(tone);
});

test("each tone is counted", () => {
	const claims = [makeClaim({ stance: "positive" }), makeClaim(), makeClaim()];
	expect(toneOf(claims).counts).toEqual({ positive: 1, negative: 0, mixed: 0, neutral: 2 });
});
