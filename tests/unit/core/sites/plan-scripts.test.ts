import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings.ts";
import { decideSite } from "../../../../src/core/sites/decide-site.ts";
import { EVERY_SITE } from "../../../../src/core/sites/match-pattern.ts";
import { planScripts } from "../../../../src/core/sites/plan-scripts.ts";
import { anySiteQuestion } from "./any-site-question.ts";
import { coversSlowly } from "./decide-slowly.ts";

const LISTED = new Set(["news.example", "paper.kz"]);

test("without any permission nothing is registered, nor while paused", () => {
	const settings = { ...DEFAULT_SETTINGS, way: "all" } as const;
	expect(planScripts({ settings, granted: [], listed: LISTED })).toEqual([]);
	expect(planScripts({ settings: { ...settings, paused: true }, granted: [EVERY_SITE], listed: LISTED })).toEqual([]);
});

test("by click, only sites that the browser allows by name or a rule switches on are registered", () => {
	expect(
		planScripts({
			settings: { ...DEFAULT_SETTINGS, sites: { "a.example": "on" } },
			granted: [EVERY_SITE, "*://*.b.example/*"],
			listed: LISTED,
		}),
	).toEqual([{ id: "way", matches: ["*://*.a.example/*", "*://*.b.example/*"], excludeMatches: [] }]);
	expect(planScripts({ settings: DEFAULT_SETTINGS, granted: [EVERY_SITE], listed: LISTED })).toEqual([]);
});

test("a rule on below a rule off gets a registration of its own", () => {
	expect(
		planScripts({
			settings: {
				...DEFAULT_SETTINGS,
				way: "listed",
				sites: { "paper.kz": "off", "kk.paper.kz": "on", "old.kk.paper.kz": "off" },
			},
			granted: [EVERY_SITE],
			listed: LISTED,
		}),
	).toEqual([
		{
			id: "way",
			matches: ["*://*.news.example/*", "*://*.paper.kz/*"],
			excludeMatches: ["*://*.old.kk.paper.kz/*", "*://*.paper.kz/*"],
		},
		{ id: "kk.paper.kz", matches: ["*://*.kk.paper.kz/*"], excludeMatches: ["*://*.old.kk.paper.kz/*"] },
	]);
});

test("what the browser starts, where it permits it, is exactly what is decided", () => {
	fc.assert(
		fc.property(anySiteQuestion, (question) => {
			const covers = (pattern: string) => coversSlowly(pattern, question.address);
			const starts =
				question.granted.some(covers) &&
				planScripts(question).some(
					({ matches, excludeMatches }) => matches.some(covers) && !excludeMatches.some(covers),
				);
			expect(starts).toBe(decideSite(question).on);
		}),
		{ numRuns: 5_000 },
	);
});

test("each registration has an id of its own", () => {
	fc.assert(
		fc.property(anySiteQuestion, (question) => {
			const ids = planScripts(question).map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
		}),
	);
});
