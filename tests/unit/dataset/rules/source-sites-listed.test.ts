import { expect, test } from "vitest";
import { sourceSitesListed } from "../../../../src/dataset/rules/source-sites-listed.ts";
import { makeDataset, makeSite, makeSource } from "../small-dataset.ts";

/** What the rule finds where a source has an address and two sites are listed. */
function check(address: string | null) {
	const sites = [makeSite(), makeSite({ host: "zeta.example" })];
	return [...sourceSitesListed.check(makeDataset({ sources: [makeSource({ address })], sites }))];
}

test.each([
	["on a listed site", "https://alpha.example/court"],
	["on a listed site's subdomain", "https://www.alpha.example/court"],
	["nowhere that is known", null],
])("a source %s passes", (_, address) => {
	expect(check(address)).toEqual([]);
});

test.each(["https://www.beta.example/court", "https://beta.example/alpha.example"])(
	"a source whose site is not listed is found: %s",
	(address) => {
		expect(check(address)).toEqual([
			{ file: "sites.json", id: "beta.example", message: 'the site of source "alpha" is not listed', mend: "List it." },
		]);
	},
);

test("a site whose name only ends alike does not stand for the source's", () => {
	expect(check("https://malpha.example/court")).toMatchObject([{ id: "malpha.example" }]);
});
