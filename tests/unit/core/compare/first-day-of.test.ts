import { expect, test } from "vitest";
import { firstDayOf } from "../../../../src/core/compare/first-day-of.ts";

test.each([
	["2023", "2023-01-01"],
	["2023-08", "2023-08-01"],
	["2023-08-28", "2023-08-28"],
])("the first day that %s can mean is %s", (date, day) => {
	expect(firstDayOf(date)).toBe(day);
});
