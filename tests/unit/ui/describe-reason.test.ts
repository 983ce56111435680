import { expect, test } from "vitest";
import type { PageReason } from "../../../src/core/overview/page-condition.ts";
import { describeReason } from "../../../src/ui/describe-reason.ts";
import { createSpeech } from "../../../src/ui/translate.ts";

const speech = createSpeech("en");

test.each<[reason: PageReason, says: string]>([
	[{ kind: "rule", host: "news.example", rule: "on" }, speech.t("siteReason.ruleOn", "news.example")],
	[{ kind: "rule", host: "news.example", rule: "off" }, speech.t("siteReason.ruleOff", "news.example")],
	[{ kind: "granted" }, speech.t("siteReason.granted")],
	[{ kind: "listed" }, speech.t("siteReason.listed")],
	[{ kind: "unlisted" }, speech.t("siteReason.unlisted")],
	[{ kind: "all" }, speech.t("siteReason.all")],
	[{ kind: "click" }, speech.t("siteReason.click")],
	[{ kind: "paused" }, ""],
	[{ kind: "restricted" }, ""],
])("the rule that decided is said: %j", (reason, says) => {
	expect(describeReason(reason, speech)).toBe(says);
});

test("no two rules are said alike, in any language", () => {
	for (const language of ["en", "ru", "kk"]) {
		const kinds = ["unlisted", "all", "click"] as const;
		const said = kinds.map((kind) => describeReason({ kind }, createSpeech(language)));
		expect(new Set(said).size).toBe(kinds.length);
	}
});
