import { expect, test } from "vitest";
import { siteHostsSwitchable } from "../../../../src/dataset/rules/site-hosts-switchable.ts";
import { makeDataset, makeSite } from "../small-dataset.ts";

/** What the rule finds on a host. */
function check(host: string) {
	return [...siteHostsSwitchable.check(makeDataset({ sites: [makeSite({ host })] }))];
}

test.each(["alpha.example", "news.un.org", "aa.com.tr", "bbc.co.uk", "www.gov.kz"])("%s passes", (host) => {
	expect(check(host)).toEqual([]);
});

test("www. is found where it does not belong to the site", () => {
	expect(check("www.alpha.example")).toEqual([
		{
			file: "sites.json",
			id: "www.alpha.example",
			message: 'a reader\'s switch would call the site "alpha.example"',
			mend: 'List "alpha.example", or the sites under it that are meant.',
		},
	]);
});

test.each(["gov.kz", "com.tr", "co.uk"])("a name that everybody's sites stand under is found: %s", (host) => {
	expect(check(host)).toMatchObject([{ id: host, message: expect.stringContaining(`"www.${host}"`) }]);
});
