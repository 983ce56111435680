import { expect, test } from "vitest";
import { editionSchema } from "../../../../src/dataset/schema/edition.ts";

const EDITION = { changedOn: "2026-11-24", substance: "0123456789ab" };

test("a day and a hash are an edition", () => {
	expect(editionSchema.safeParse(EDITION).success).toBe(true);
});

test.each([
	["a month", { changedOn: "2026-11" }],
	["a day that does not exist", { changedOn: "2026-11-31" }],
	["a time", { changedOn: "2026-11-24T10:00:00Z" }],
	["a hash in upper case", { substance: "0123456789AB" }],
	["a hash that is cut", { substance: "0123" }],
	["a field more", { version: 1 }],
])("%s is refused", (_, wrong) => {
	expect(editionSchema.safeParse({ ...EDITION, ...wrong }).success).toBe(false);
});
