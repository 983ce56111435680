import { expect, test } from "vitest";
import { loadDataset } from "../../../../src/dataset/load-dataset.ts";
import { hostSchema, listedSiteSchema, sitesFileSchema } from "../../../../src/dataset/schema/listed-site.ts";
import { fileWith, makeSite } from "../small-dataset.ts";

test.each(["alpha.example", "24.kg", "www.gov.kz", "asia.nikkei.com", "n-tv.de", "xn--80aesfpebagmfblc0a.xn--p1ai"])(
	"%s is a host",
	(host) => {
		expect(hostSchema.safeParse(host).success).toBe(true);
	},
);

test.each([
	["nothing", ""],
	["a name without a dot", "localhost"],
	["a scheme", "https://alpha.example"],
	["a path", "alpha.example/news"],
	["a final slash", "alpha.example/"],
	["a port", "alpha.example:8080"],
	["a login", "me@alpha.example"],
	["upper case", "Alpha.example"],
	["a final dot", "alpha.example."],
	["an empty label", "alpha..example"],
	["a space", "alpha .example"],
	["a wildcard", "*.alpha.example"],
	["an underscore", "my_alpha.example"],
	["a hyphen at an edge", "alpha-.example"],
	["another script", "қайнар.қаз"],
	["a letter that only looks Latin", "аlpha.example"],
	["an address of numbers", "192.168.0.1"],
	["a last label that begins with a digit", "alpha.1st"],
	["a label of 64 letters", `${"a".repeat(64)}.example`],
	["more than 253 letters", `${"alpha.".repeat(42)}example`],
])("a host is refused with %s", (_, host) => {
	expect(hostSchema.safeParse(host).success).toBe(false);
});

test.each([
	["region", { region: "mars" }],
	["language", { language: "la" }],
	["kind", { kind: "blog" }],
	["name", { name: "" }],
	["rank", { rank: 1 }],
])("a site is refused with a wrong %s", (field, wrong) => {
	const result = listedSiteSchema.safeParse({ ...makeSite(), ...wrong });
	expect(JSON.stringify(result.error?.issues)).toContain(field);
});

test("a list is refused without its sites", () => {
	expect(sitesFileSchema.safeParse({}).success).toBe(false);
	expect(sitesFileSchema.safeParse({ sites: [] }).success).toBe(true);
});

test("what is wrong with a site is told with file, host and mend", () => {
	const sites = [makeSite(), { ...makeSite({ host: "beta.example" }), kind: "blog" }];
	expect(loadDataset([fileWith("sites.json", { sites })]).problems).toMatchObject([
		{
			file: "sites.json",
			id: "beta.example",
			rule: "schema",
			message: expect.stringContaining("sites.1.kind: "),
			mend: "Give the field the form that src/dataset/schema describes.",
		},
	]);
});
