import fc from "fast-check";
import { expect, test } from "vitest";
import { compareFragment, parseCompareFragment } from "../../../../src/core/compare/compare-address.ts";
import type { ClaimFilter } from "../../../../src/core/compare/filter-claims.ts";
import { countFilters, formatFilterQuery, parseFilterQuery } from "../../../../src/core/compare/filter-query.ts";

test.each<[filter: ClaimFilter, query: string, count: number]>([
	[{}, "", 0],
	[{ stances: [], text: "" }, "", 0],
	[{ stances: ["negative", "mixed"] }, "stances=negative,mixed", 1],
	[{ groups: ["rights"], from: "2023", text: "law, order" }, "groups=rights&from=2023&text=law%2C%20order", 3],
])("a filter is written as the query of an address: %j", (filter, query, count) => {
	expect(formatFilterQuery(filter)).toBe(query);
	expect(countFilters(filter)).toBe(count);
});

test.each<[query: string, filter: ClaimFilter]>([
	["", {}],
	["stances=", {}],
	["colour=red", {}],
	["from=yesterday", {}],
	["to=2024-05&from=soon", { to: "2024-05" }],
	["text=%E0%A4%A", {}],
	["__proto__=x&stances=negative", { stances: ["negative"] }],
])("what no filter can be read from is left out: %s", (query, filter) => {
	expect(parseFilterQuery(query)).toEqual(filter);
});

test("every filter comes back from the address of all topics", () => {
	const texts = fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1, maxLength: 3 });
	const filter = fc.record(
		{
			groups: texts,
			topics: texts,
			stances: fc.uniqueArray(fc.constantFrom("positive", "negative", "mixed", "neutral"), { minLength: 1 }),
			speakers: texts,
			sources: texts,
			from: fc.constantFrom("2021", "2022-11", "2023-08-28"),
			text: fc.string({ unit: "grapheme", minLength: 1 }),
		},
		{ requiredKeys: [] },
	);
	fc.assert(
		fc.property(filter, (filter) => {
			const view = { kind: "matrix", filter } as const;
			const expected = Object.keys(filter).length === 0 ? { kind: "matrix" } : view;
			expect(parseCompareFragment(compareFragment(view))).toEqual(expected);
		}),
	);
});
