import { expect, test } from "vitest";
import type { HintContext } from "../../../../src/core/match/hint-context.ts";
import { hintContextSchema } from "../../../../src/platform/messages/hint-context-schema.ts";

const CONTEXT: HintContext = {
	text: "Constitutional Court",
	sentence: "The Constitutional Court sat.",
	kind: "alias",
	score: 0.8,
	evidence: ["near", "otherCountryNearer"],
	pageDate: "2024-02-29",
	host: "news.example",
};

test.each<[name: string, changed: Partial<HintContext>]>([
	["with all there is", {}],
	["without a date", { pageDate: null }],
	["without evidence", { evidence: [] }],
])("what the page script tells of a hint is taken: %s", (_, changed) => {
	expect(hintContextSchema.parse({ ...CONTEXT, ...changed })).toEqual({ ...CONTEXT, ...changed });
});

test.each<[name: string, changed: Readonly<Record<string, unknown>>]>([
	["an unknown kind", { kind: "guess" }],
	["an unknown piece of evidence", { evidence: ["rumour"] }],
	["a score over 1", { score: 1.1 }],
	["a score below 0", { score: -0.1 }],
	["a day that is not in the calendar", { pageDate: "2023-02-30" }],
	["a time", { pageDate: "2024-02-29T10:00" }],
	["a sentence that is too long", { sentence: "x".repeat(401) }],
	["no host", { host: undefined }],
	["a field too many", { html: "<b>" }],
])("what is none is refused: %s", (_, changed) => {
	expect(hintContextSchema.safeParse({ ...CONTEXT, ...changed }).success).toBe(false);
});
