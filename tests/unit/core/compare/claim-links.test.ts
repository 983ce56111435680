import { expect, test } from "vitest";
import { linkClaims } from "../../../../src/core/compare/claim-links.ts";
import { makeClaim } from "./small-claims.ts";

test("a link written on one claim holds for both", () => {
	const { related } = linkClaims([makeClaim({ id: "a", related: ["b"] }), makeClaim({ id: "b" })]);
	expect(related.has("a", "b")).toBe(true);
	expect(related.has("b", "a")).toBe(true);
	expect([...related.of("b")]).toEqual(["a"]);
});

test("a link written on both claims is one link", () => {
	const { related } = linkClaims([makeClaim({ id: "a", related: ["b"] }), makeClaim({ id: "b", related: ["a"] })]);
	expect([...related.of("a")]).toEqual(["b"]);
});

test("the three kinds of link are kept apart", () => {
	const links = linkClaims([
		makeClaim({ id: "a", related: ["b"], agrees: ["c"], conflicts: ["d"] }),
		...["b", "c", "d"].map((id) => makeClaim({ id })),
	]);
	expect([...links.related.of("a")]).toEqual(["b"]);
	expect([...links.agrees.of("a")]).toEqual(["c"]);
	expect([...links.conflicts.of("a")]).toEqual(["d"]);
	expect(links.related.has("a", "d")).toBe(false);
});

test("a claim that nothing is linked with has no links", () => {
	expect(linkClaims([makeClaim({ id: "a" })]).related.of("a").size).toBe(0);
});
