import { expect, test } from "vitest";
import { monthsBetween } from "../../../../src/core/compare/months-between.ts";

test.each([
	["2023-08-28", "2023-08-28", 0],
	["2023-08-28", "2023-09-27", 0],
	["2023-08-28", "2023-09-28", 1],
	["2023-08-28", "2025-04-04", 19],
	["2023-08-28", "2026-08-28", 36],
	["2024-01-31", "2024-02-28", 0],
	["2024-01-31", "2024-02-29", 1],
	["2023-11-15", "2024-01-14", 1],
])("from %s to %s are %d whole months", (first, second, months) => {
	expect(monthsBetween(first, second)).toBe(months);
});

test("an earlier second date counts backwards, and less than a month is none", () => {
	expect(monthsBetween("2025-04-04", "2023-08-28")).toBe(-19);
	expect(Object.is(monthsBetween("2025-04-04", "2025-03-28"), 0)).toBe(true);
});

test("a date known to the year or month counts as its last day", () => {
	expect(monthsBetween("2023", "2024-03-31")).toBe(3);
	expect(monthsBetween("2023", "2024-03-30")).toBe(2);
	expect(monthsBetween("2023-08", "2024-08")).toBe(12);
});
