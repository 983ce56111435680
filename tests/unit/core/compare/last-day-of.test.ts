import { expect, test } from "vitest";
import { lastDayOf } from "../../../../src/core/compare/last-day-of.ts";

test.each([
	["2023", "2023-12-31"],
	["2023-08", "2023-08-31"],
	["2023-02", "2023-02-28"],
	["2024-02", "2024-02-29"],
	["2023-12", "2023-12-31"],
	["2023-08-28", "2023-08-28"],
])("%s ends on %s", (date, last) => {
	expect(lastDayOf(date)).toBe(last);
});
