import { expect, test } from "vitest";
import { sitesSorted } from "../../../../src/dataset/rules/sites-sorted.ts";
import { makeDataset, makeSite } from "../small-dataset.ts";

/** What the rule finds in a list of hosts. */
function check(...hosts: readonly string[]) {
	return [...sitesSorted.check(makeDataset({ sites: hosts.map((host) => makeSite({ host })) }))];
}

test("sites in order pass, and so does an empty list", () => {
	expect(check("24.kg", "alpha.example", "alpha.example.org", "beta.example")).toEqual([]);
	expect(check()).toEqual([]);
});

test("a site out of order is found, with the one that it stands after", () => {
	expect(check("alpha.example", "gamma.example", "beta.example")).toEqual([
		{
			file: "sites.json",
			id: "beta.example",
			message: 'it stands after "gamma.example"',
			mend: "Sort the list by host, character by character.",
		},
	]);
});

test("a site listed twice is found", () => {
	expect(check("alpha.example", "alpha.example")).toMatchObject([
		{ file: "sites.json", id: "alpha.example", message: "it is listed twice" },
	]);
});
