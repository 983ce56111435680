import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings/settings.ts";
import { decideSite, type SiteReason } from "../../../../src/core/sites/decide-site.ts";
import { EVERY_SITE } from "../../../../src/core/sites/match-pattern.ts";
import { anySiteQuestion } from "./any-site-question.ts";
import { decideSlowly } from "./decide-slowly.ts";

const LISTED = new Set(["news.example", "paper.kz"]);
const NEWS = "https://www.news.example/world?id=1";

interface Case {
	readonly address: string;
	readonly settings?: Partial<Settings>;
	readonly granted?: readonly string[];
}

function decide({ address, settings = {}, granted = [] }: Case) {
	return decideSite({
		address: new URL(address),
		settings: { ...DEFAULT_SETTINGS, ...settings },
		granted,
		listed: LISTED,
	});
}

test.each<[name: string, given: Case, on: boolean, reason: SiteReason, missing: string | undefined]>([
	["by click, nothing said", { address: NEWS }, false, { kind: "click" }, undefined],
	["by click, all permitted", { address: NEWS, granted: [EVERY_SITE] }, false, { kind: "click" }, undefined],
	[
		"by click, allowed by name in the browser",
		{ address: NEWS, granted: ["https://www.news.example/*"] },
		true,
		{ kind: "granted", pattern: "https://www.news.example/*" },
		undefined,
	],
	[
		"listed and permitted",
		{ address: NEWS, settings: { way: "listed" }, granted: ["*://*.news.example/*"] },
		true,
		{ kind: "listed", host: "news.example" },
		undefined,
	],
	[
		"listed, permission refused",
		{ address: NEWS, settings: { way: "listed" }, granted: ["*://*.paper.kz/*"] },
		false,
		{ kind: "listed", host: "news.example" },
		"*://*.news.example/*",
	],
	[
		"a host below a listed one",
		{ address: "https://kk.paper.kz/", settings: { way: "listed" }, granted: [EVERY_SITE] },
		true,
		{ kind: "listed", host: "paper.kz" },
		undefined,
	],
	[
		"not listed",
		{ address: "https://blog.example/", settings: { way: "listed" }, granted: [EVERY_SITE] },
		false,
		{ kind: "unlisted" },
		undefined,
	],
	[
		"a name that only ends like a listed one",
		{ address: "https://fakenews.example/", settings: { way: "listed" }, granted: [EVERY_SITE] },
		false,
		{ kind: "unlisted" },
		undefined,
	],
	[
		"everywhere, permitted",
		{ address: "https://blog.example/", settings: { way: "all" }, granted: [EVERY_SITE] },
		true,
		{ kind: "all" },
		undefined,
	],
	[
		"everywhere, permission narrowed to another site: only this site's is missing",
		{ address: "https://www.blog.example/", settings: { way: "all" }, granted: ["*://*.news.example/*"] },
		false,
		{ kind: "all" },
		"*://*.blog.example/*",
	],
	[
		"everywhere, permission narrowed to secure pages",
		{ address: "http://blog.example/", settings: { way: "all" }, granted: ["https://*/*"] },
		false,
		{ kind: "all" },
		"*://*.blog.example/*",
	],
	[
		"switched off by a rule",
		{ address: NEWS, settings: { way: "all", sites: { "news.example": "off" } }, granted: [EVERY_SITE] },
		false,
		{ kind: "rule", host: "news.example", rule: "off" },
		undefined,
	],
	[
		"switched on by a rule, permission missing",
		{ address: NEWS, settings: { sites: { "news.example": "on" } } },
		false,
		{ kind: "rule", host: "news.example", rule: "on" },
		"*://*.news.example/*",
	],
	[
		"the most specific rule wins",
		{
			address: "https://a.b.news.example/",
			settings: { sites: { "news.example": "on", "b.news.example": "off", "a.b.news.example": "on" } },
			granted: [EVERY_SITE],
		},
		true,
		{ kind: "rule", host: "a.b.news.example", rule: "on" },
		undefined,
	],
	[
		"a rule above wins over what the browser allows by name",
		{
			address: "https://a.news.example/",
			settings: { sites: { "news.example": "off" } },
			granted: ["*://a.news.example/*"],
		},
		false,
		{ kind: "rule", host: "news.example", rule: "off" },
		undefined,
	],
	[
		"paused",
		{ address: NEWS, settings: { way: "all", paused: true }, granted: [EVERY_SITE] },
		false,
		{ kind: "paused" },
		undefined,
	],
	[
		"paused says nothing of permissions",
		{ address: NEWS, settings: { way: "all", paused: true } },
		false,
		{ kind: "paused" },
		undefined,
	],
	[
		"an address of numbers has no names above it",
		{ address: "http://127.0.0.1:8080/", settings: { sites: { "0.0.1": "on" } }, granted: [EVERY_SITE] },
		false,
		{ kind: "click" },
		undefined,
	],
	[
		"a rule cannot be inherited from every object",
		{ address: "https://constructor/", settings: { way: "all" }, granted: [EVERY_SITE] },
		true,
		{ kind: "all" },
		undefined,
	],
])("%s", (_, given, on, reason, missing) => {
	expect(decide(given)).toMatchObject({ on, reason, missing });
});

test.each([
	["chrome://extensions/", "browser"],
	["about:blank", "browser"],
	["about:reader?url=https%3A%2F%2Fnews.example", "reader"],
	["edge://settings", "browser"],
	["view-source:https://news.example/", "browser"],
	["data:text/html,x", "browser"],
	["file:///home/reader/a.html", "file"],
	["chrome-extension://abc/popup.html", "extension"],
	["moz-extension://abc/popup.html", "extension"],
	["https://chromewebstore.google.com/detail/x", "store"],
	["https://chrome.google.com/webstore/x", "store"],
	["https://addons.mozilla.org/firefox/", "store"],
	["https://microsoftedge.microsoft.com/addons/x", "store"],
])("no rule and no permission counts where no extension may run: %s", (address, place) => {
	const decision = decide({ address, settings: { way: "all", paused: true }, granted: ["<all_urls>"] });
	expect(decision).toEqual({ on: false, reason: { kind: "restricted", place }, site: undefined, missing: undefined });
});

describe("whatever the rules, permissions and lists", () => {
	test("the decision is that of a slow reading of the same rules", () => {
		fc.assert(
			fc.property(anySiteQuestion, (question) => {
				expect(decideSite(question).on).toBe(decideSlowly(question));
			}),
			{ numRuns: 5_000 },
		);
	});

	test("nothing is on without a permission that covers it, and with the missing permission it is on", () => {
		fc.assert(
			fc.property(anySiteQuestion, (question) => {
				const { on, missing } = decideSite(question);
				if (question.granted.length === 0) expect(on).toBe(false);
				if (missing === undefined) return;
				const granted = [...question.granted, missing];
				expect(on).toBe(false);
				expect(decideSite({ ...question, granted }).on).toBe(true);
			}),
			{ numRuns: 5_000 },
		);
	});
});
