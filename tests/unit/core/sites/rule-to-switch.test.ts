import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings/settings.ts";
import { decideSite, type SiteQuestion } from "../../../../src/core/sites/decide-site.ts";
import { ruleToSwitch } from "../../../../src/core/sites/rule-to-switch.ts";
import { siteOf } from "../../../../src/core/sites/site-of.ts";
import { anySiteQuestion } from "./any-site-question.ts";

const LISTED = new Set(["news.example"]);

test.each<[name: string, settings: Partial<Settings>, on: boolean, rule: "on" | "off" | null]>([
	["by click, on", {}, true, "on"],
	["by click, off again", { sites: { "news.example": "on" } }, false, null],
	["everywhere, off", { way: "all" }, false, "off"],
	["everywhere, on again", { way: "all", sites: { "news.example": "off" } }, true, null],
	["listed, off", { way: "listed" }, false, "off"],
	["listed, on again", { way: "listed", sites: { "news.example": "off" } }, true, null],
	["below a rule that says off", { way: "all", sites: { example: "on", "news.example": "off" } }, true, null],
])("a rule is made only where it is needed: %s", (_, settings, on, rule) => {
	const question = { settings: { ...DEFAULT_SETTINGS, ...settings }, granted: [], listed: LISTED };
	expect(ruleToSwitch({ ...question, host: "news.example", on })).toBe(rule);
});

test("a site that the browser allows by name is switched off by a rule", () => {
	const question = { settings: DEFAULT_SETTINGS, granted: ["https://www.news.example/*"], listed: LISTED };
	expect(ruleToSwitch({ ...question, host: "www.news.example", on: false })).toBe("off");
});

test("with the rule and the site's permission the site is as it was wanted", () => {
	fc.assert(
		fc.property(anySiteQuestion, fc.boolean(), (question, on) => {
			const site = siteOf(question.address);
			// A rule for the very host with www. is more specific than that of its site; the popup names it.
			if (site === undefined || (site.host !== question.address.hostname && isRuled(question))) return;
			const granted = [...question.granted, site.pattern];
			const rule = ruleToSwitch({ ...question, granted, host: site.host, on });
			const { [site.host]: _, ...others } = question.settings.sites;
			const sites = rule === null ? others : { ...others, [site.host]: rule };
			const settings = { ...question.settings, sites, paused: false };
			expect(decideSite({ ...question, settings, granted }).on).toBe(on);
		}),
		{ numRuns: 3_000 },
	);
});

function isRuled({ address, settings }: SiteQuestion): boolean {
	return Object.hasOwn(settings.sites, address.hostname);
}
