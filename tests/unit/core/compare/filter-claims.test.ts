import { expect, test } from "vitest";
import { type ClaimFilter, filterClaims } from "../../../../src/core/compare/filter-claims.ts";
import { makeClaim, makeTopic, smallClaims } from "./small-claims.ts";

const dataset = {
	...smallClaims,
	topics: smallClaims.topics.map((topic) =>
		topic.id === "election" ? makeTopic({ ...topic, group: "votes" }) : topic,
	),
};

function idsOf(filter: ClaimFilter): string[] {
	return filterClaims(dataset, filter).map(({ id }) => id);
}

test.each<ClaimFilter>([{}, { groups: [], stances: [], text: "" }, { text: " … " }])(
	"a filter that limits nothing leaves every claim in its order: %j",
	(filter) => {
		expect(filterClaims(dataset, filter)).toEqual(dataset.claims);
	},
);

test.each<[filter: ClaimFilter, ids: string[]]>([
	[{ groups: ["votes"], sources: ["gamma", "delta"] }, ["gamma-7-minister-on-judges", "delta-2-observers"]],
	[{ topics: ["court"], stances: ["negative"] }, ["alpha-4-slow-work", "beta-1-chair-on-appeals"]],
	[{ kinds: ["evaluation"] }, ["alpha-3-work-praised", "alpha-4-slow-work"]],
	[{ speakers: ["max-minister", "carla-chair"] }, ["beta-1-chair-on-appeals", "gamma-7-minister-on-judges"]],
	[{ stakes: ["government"] }, ["gamma-7-minister-on-judges"]],
	[{ text: "OPEN judg" }, ["alpha-3-work-praised"]],
	[{ text: "carla refused" }, ["beta-1-chair-on-appeals"]],
	[{ text: "remarkably" }, ["alpha-3-work-praised"]],
	[{ text: "udges" }, []],
	[{ sources: ["omega"] }, []],
])("a claim must fit every field: %j", (filter, ids) => {
	expect(idsOf(filter)).toEqual(ids);
});

test.each<[filter: ClaimFilter, sources: string[]]>([
	[{ to: "2021" }, ["alpha"]],
	[{ from: "2021-03-02", to: "2021-03-02" }, ["alpha"]],
	[{ from: "2021-03-03", to: "2022-09" }, ["beta"]],
	[{ from: "2022-11-20", to: "2024-03-14" }, []],
	// Gamma was written on 15 March 2024 or on any day after it.
	[{ from: "2026" }, ["gamma"]],
	[{ to: "2024-03-15" }, ["alpha", "beta", "gamma"]],
])("a claim fits a time that it may be from: %j", (filter, sources) => {
	expect([...new Set(filterClaims(dataset, filter).map(({ source }) => source))]).toEqual(sources);
});

test("a claim’s own time goes before its article’s", () => {
	const claims = [makeClaim({ asOf: "2020" })];
	expect(filterClaims({ ...dataset, claims }, { from: "2020-06", to: "2020-07" })).toEqual(claims);
	expect(filterClaims({ ...dataset, claims }, { from: "2021" })).toEqual([]);
});
