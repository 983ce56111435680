import { expect, test } from "vitest";
import type { Headline } from "../../../../src/core/compare/pick-headline.ts";
import { sourcesDiffer } from "../../../../src/core/compare/sources-differ.ts";

test.each<[kind: Headline["kind"], differs: boolean]>([
	["contradiction", true],
	["figures-differ", true],
	["changed-over-time", true],
	["differences", true],
	["all-agree", false],
	["none", false],
])("a headline of the kind “%s” says that sources differ: %s", (kind, differs) => {
	const headline = { kind } as Headline;
	expect(sourcesDiffer({ headline, isLoneSource: false })).toBe(differs);
	expect(sourcesDiffer({ headline, isLoneSource: true })).toBe(false);
});
