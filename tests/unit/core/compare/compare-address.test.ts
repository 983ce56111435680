import fc from "fast-check";
import { expect, test } from "vitest";
import {
	type CompareView,
	compareAddress,
	parseCompareFragment,
} from "../../../../src/core/compare/compare-address.ts";

test.each<[view: CompareView, address: string]>([
	[{ kind: "matrix" }, "compare.html#/"],
	[{ kind: "about" }, "compare.html#/about"],
	[{ kind: "topic", id: "constitutional-court" }, "compare.html#/topic/constitutional-court"],
	[{ kind: "claim", id: "newjurist-12-appeals-received" }, "compare.html#/claim/newjurist-12-appeals-received"],
	[{ kind: "source", id: "tnmn" }, "compare.html#/source/tnmn"],
	[{ kind: "search", query: "50 % & more" }, "compare.html#/search?q=50%20%25%20%26%20more"],
	[{ kind: "search", query: "Азимова" }, "compare.html#/search?q=%D0%90%D0%B7%D0%B8%D0%BC%D0%BE%D0%B2%D0%B0"],
])("the address of a view can be read and shared: %j", (view, address) => {
	expect(compareAddress(view)).toBe(address);
});

test.each<[fragment: string, view: CompareView]>([
	["", { kind: "matrix" }],
	["#", { kind: "matrix" }],
	["#/", { kind: "matrix" }],
	["/", { kind: "matrix" }],
	["#/search", { kind: "search", query: "" }],
	["#/search?q=", { kind: "search", query: "" }],
	["#/search?q=court+cases", { kind: "search", query: "court cases" }],
	["#/topic/no-such-topic", { kind: "topic", id: "no-such-topic" }],
	["#/topic/", { kind: "unknown", path: "/topic/" }],
	["#/topic/a/b", { kind: "unknown", path: "/topic/a/b" }],
	["#/topic/%E0%A4%A", { kind: "unknown", path: "/topic/%E0%A4%A" }],
	["#/search?q=%", { kind: "unknown", path: "/search?q=%" }],
	["#/people/tokayev", { kind: "unknown", path: "/people/tokayev" }],
	["#topic/constitutional-court", { kind: "unknown", path: "topic/constitutional-court" }],
])("a fragment that a reader may type or be sent names a view: %s", (fragment, view) => {
	expect(parseCompareFragment(fragment)).toEqual(view);
});

test("every view comes back from its own address", () => {
	const id = fc.string({ unit: "grapheme", minLength: 1 });
	const view: fc.Arbitrary<CompareView> = fc.oneof(
		fc.record({ kind: fc.constantFrom("matrix", "about") }),
		fc.record({ kind: fc.constantFrom("topic", "claim", "source"), id }),
		fc.record({ kind: fc.constant("search"), query: fc.string({ unit: "grapheme" }) }),
	);
	fc.assert(
		fc.property(view, (view) => {
			expect(parseCompareFragment(new URL(compareAddress(view), "https://qainar.example/").hash)).toEqual(view);
		}),
	);
});

test("any text at all can be a query or a fragment, half a character included", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), fc.constantFrom("", "\ud800"), (text, half) => {
			const query = text + half;
			const { hash } = new URL(compareAddress({ kind: "search", query }), "https://qainar.example/");
			expect(parseCompareFragment(hash)).toEqual({ kind: "search", query: query.toWellFormed() });
			expect(parseCompareFragment(query)).toHaveProperty("kind");
		}),
	);
});
