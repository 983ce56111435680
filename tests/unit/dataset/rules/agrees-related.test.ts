import { expect, test } from "vitest";
import type { SourcedClaim } from "../../../../src/dataset/dataset.ts";
import { agreesRelated } from "../../../../src/dataset/rules/agrees-related.ts";
import { makeClaim, makeDataset } from "../small-dataset.ts";

/** What the rule finds on a claim of Alpha and one of Beta. */
function check(alpha: Partial<SourcedClaim>, beta: Partial<SourcedClaim> = {}) {
	const claims = [
		makeClaim({ id: "alpha-2-a", ...alpha }),
		makeClaim({ id: "beta-1-b", source: "beta", paragraph: 1, ...beta }),
	];
	return [...agreesRelated.check(makeDataset({ claims }))];
}

test("claims of two sources that are related may agree, whichever names the other", () => {
	expect(check({ agrees: ["beta-1-b"], related: ["beta-1-b"] })).toEqual([]);
	expect(check({ agrees: ["beta-1-b"] }, { related: ["alpha-2-a"] })).toEqual([]);
	expect([...agreesRelated.check(makeDataset())]).toEqual([]);
});

test("agreement without relation is found", () => {
	expect(check({ agrees: ["beta-1-b"] })).toMatchObject([
		{
			file: "claims/alpha.json",
			id: "alpha-2-a",
			message: "it agrees with beta-1-b, but neither names the other as related",
		},
	]);
});

test("agreement within a source is found", () => {
	const links = { agrees: ["beta-1-b"], related: ["beta-1-b"] };
	expect(check({ ...links }, { source: "alpha" })).toMatchObject([
		{ message: "it agrees with beta-1-b, of the same source" },
	]);
});

test.each([
	["itself", { conflicts: ["beta-1-b"] }, {}],
	["the other claim", {}, { conflicts: ["alpha-2-a"] }],
])("agreement with a claim in conflict, stated by %s, is found", (_, alpha, beta) => {
	expect(check({ agrees: ["beta-1-b"], related: ["beta-1-b"], ...alpha }, beta)).toMatchObject([
		{ message: "it both agrees and conflicts with beta-1-b" },
	]);
});

test("agreement with a claim that does not exist or with itself is left to references-resolve", () => {
	expect(check({ agrees: ["alpha-2-gone", "alpha-2-a"] })).toEqual([]);
});
