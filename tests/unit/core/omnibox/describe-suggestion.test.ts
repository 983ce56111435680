import fc from "fast-check";
import { expect, test } from "vitest";
import { describeInText, describeInXml, escapeXml } from "../../../../src/core/omnibox/describe-suggestion.ts";

test("what was found is marked, and what leads to it stands back", () => {
	const suggestion = { content: "Law & <order> here", marks: [{ start: 6, end: 13 }], from: "R&B" };
	expect(describeInXml(suggestion)).toBe("Law &amp; <match>&lt;order&gt;</match> here<dim> – R&amp;B</dim>");
	expect(describeInText(suggestion)).toBe("Law & <order> here – R&B");
});

test("without marks and origin a suggestion is its text", () => {
	const suggestion = { content: "Court", marks: [], from: undefined };
	expect([describeInXml(suggestion), describeInText(suggestion)]).toEqual(["Court", "Court"]);
});

test("no text gets through as markup, or as what XML cannot hold", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			const escaped = escapeXml(text);
			expect(escaped).not.toMatch(/[<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
			expect(escaped.replace(/&(?:amp|lt|gt|quot|apos);/gu, "")).not.toContain("&");
			expect(escaped.isWellFormed()).toBe(true);
		}),
	);
});
