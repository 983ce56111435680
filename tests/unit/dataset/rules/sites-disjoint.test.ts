import { expect, test } from "vitest";
import { sitesDisjoint } from "../../../../src/dataset/rules/sites-disjoint.ts";
import { makeDataset, makeSite } from "../small-dataset.ts";

/** What the rule finds in a list of hosts. */
function check(...hosts: readonly string[]) {
	return [...sitesDisjoint.check(makeDataset({ sites: hosts.map((host) => makeSite({ host })) }))];
}

test("sites that only share an ending pass", () => {
	expect(check("alpha.example", "beta.example", "malpha.example", "news.gamma.example", "press.gamma.example")).toEqual(
		[],
	);
});

test.each(["news.alpha.example", "ru.news.alpha.example"])("a site within a listed one is found: %s", (host) => {
	expect(check("alpha.example", host)).toEqual([
		{
			file: "sites.json",
			id: host,
			message: '"alpha.example" is listed, and covers it',
			mend: "Leave out one of the two.",
		},
	]);
});

test("within two listed sites, the nearest is named", () => {
	expect(check("alpha.example", "news.alpha.example", "ru.news.alpha.example")).toMatchObject([
		{ id: "news.alpha.example" },
		{ id: "ru.news.alpha.example", message: '"news.alpha.example" is listed, and covers it' },
	]);
});
