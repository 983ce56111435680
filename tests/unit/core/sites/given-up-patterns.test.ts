import { expect, test } from "vitest";
import { givenUpPatterns, type PermissionChange } from "../../../../src/core/sites/given-up-patterns.ts";

const LISTED = new Set(["news.example", "paper.kz"]);
const GRANTED = ["*://*/*", "https://*/*", "*://*.news.example/*", "*://*.paper.kz/*", "*://*.blog.example/*"];

test.each<
	[before: PermissionChange["before"]["way"], after: PermissionChange["after"]["way"], given: readonly string[]]
>([
	["all", "all", []],
	["all", "listed", ["*://*/*", "https://*/*"]],
	["all", "click", ["*://*/*", "https://*/*"]],
	["listed", "listed", []],
	["listed", "click", ["*://*.news.example/*"]],
	["listed", "all", ["*://*.news.example/*"]],
	["click", "listed", []],
	["click", "all", []],
])("from %s to %s, only what the former way needed is given back", (before, after, given) => {
	const sites = { "paper.kz": "on" } as const;
	expect(
		givenUpPatterns({ before: { way: before }, after: { way: after, sites }, granted: GRANTED, listed: LISTED }),
	).toEqual(given);
});
