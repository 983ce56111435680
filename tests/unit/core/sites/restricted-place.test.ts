import { expect, test } from "vitest";
import { looksLikePdf } from "../../../../src/core/sites/restricted-place.ts";

test.each<[address: string, looks: boolean]>([
	["https://example.kz/report.pdf", true],
	["https://example.kz/REPORT.PDF?x=1#page=2", true],
	["https://example.kz/report.pdf/view", false],
	["https://example.kz/?file=report.pdf", false],
])("the path tells what looks like a PDF document: %s", (address, looks) => {
	expect(looksLikePdf(new URL(address))).toBe(looks);
});
