import { expect, test } from "vitest";
import type { CompiledClaim } from "../../../../src/core/compare/compiled-claims.ts";
import { findSharedTone } from "../../../../src/core/compare/find-shared-tone.ts";
import { makeClaim } from "./small-claims.ts";

const said = (source: string, stance: CompiledClaim["stance"]) => makeClaim({ source, stance });

test("a tone that all judging claims have is shared, and the sources that judge are named", () => {
	const claims = [said("a", "positive"), said("a", "positive"), said("b", "neutral"), said("c", "positive")];
	expect(findSharedTone(claims)).toEqual({ stance: "positive", sources: ["a", "c"] });
});

test.each([["negative"], ["mixed"]] as const)("a %s tone can be shared too", (stance) => {
	expect(findSharedTone([said("a", stance), said("b", stance)])?.stance).toBe(stance);
});

test("one claim of another tone breaks it, also within a source", () => {
	expect(findSharedTone([said("a", "positive"), said("b", "positive"), said("b", "mixed")])).toBeUndefined();
});

test("a tone that only one source bears is not shared", () => {
	expect(findSharedTone([said("a", "positive"), said("b", "neutral")])).toBeUndefined();
});

test("neutral claims alone have no tone", () => {
	expect(findSharedTone([said("a", "neutral"), said("b", "neutral")])).toBeUndefined();
	expect(findSharedTone([])).toBeUndefined();
});
