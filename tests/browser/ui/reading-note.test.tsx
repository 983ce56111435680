import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { compareTopic, type TopicComparison } from "../../../src/core/compare/compare-topic.ts";
import type { CompiledClaims } from "../../../src/core/compare/compiled-claims.ts";
import { gatherCues } from "../../../src/core/rank/gather-cues.ts";
import { createRankClaims } from "../../../src/core/rank/rank-claims.ts";
import { TopicComparisonView } from "../../../src/ui/topic-comparison.tsx";
import { createSpeech } from "../../../src/ui/translate.ts";
import { makeClaim, makeFigure, smallClaims } from "../../unit/core/compare/small-claims.ts";
import { draw, expectAccessible, texts } from "./draw.tsx";

const speech = createSpeech("en");
const { t } = speech;

const REVIEWED = { measure: "reviewed", unit: "cases", counted: "cases reviewed by the court" };
const PENDING = makeFigure({
	measure: "appeals",
	value: 4000,
	bound: "about",
	unit: "appeals",
	counted: "appeals received",
});

const dataset: CompiledClaims = {
	...smallClaims,
	claims: [
		makeClaim({ id: "alpha-2-bench", text: "The bench opened in January." }),
		makeClaim({
			id: "alpha-9-reviewed",
			paragraph: 9,
			text: "The court reviewed 23 cases.",
			figures: [makeFigure({ ...REVIEWED, asOf: "2023-08" })],
		}),
		makeClaim({ id: "alpha-10-appeals", text: "The court received 4,000 appeals.", figures: [PENDING] }),
		makeClaim({
			id: "beta-1-reviewed",
			source: "beta",
			text: "The court reviewed about 70 cases.",
			figures: [makeFigure({ ...REVIEWED, value: 70, bound: "about", asOf: "2024-08" })],
		}),
	],
};

function drawReading(sentence: string): void {
	const comparison = compareTopic("court", dataset) as TopicComparison;
	const claims = comparison.statements.flatMap((statement) => statement.claims);
	const { topics } = dataset;
	const rank = createRankClaims({ topics, total: dataset.claims.length, cues: gatherCues(dataset) });
	const reading = { sentence, ranking: rank({ sentence, claims }) };
	draw(<TopicComparisonView comparison={comparison} speech={speech} reading={reading} />);
}

test("the nearest claims of a source come first, with the shared words marked and the reason said", async () => {
	drawReading("By now 23 cases have been reviewed.");
	expect(texts("[data-source=alpha] .claim-text")).toEqual([
		"The court reviewed 23 cases.",
		"The bench opened in January.",
		"The court received 4,000 appeals.",
	]);
	expect(texts("[data-claim=alpha-9-reviewed] mark")).toContain("23");
	expect(texts("[data-nearest] .claim-nearness")).toHaveLength(1);
	expect(texts("[data-nearest] .claim-nearness")[0]).toContain("“23");
	await expectAccessible();
});

test("the sources stay in their order, whichever has the nearest claim", () => {
	drawReading("By now about 70 cases have been reviewed.");
	expect(
		Array.from(document.querySelectorAll<HTMLElement>("section[data-source]"), (one) => one.dataset["source"]),
	).toEqual(["alpha", "beta"]);
});

test("a number of the sentence stands beside the headline's figures of the same thing", () => {
	drawReading("By now 28 cases have been reviewed.");
	expect(texts(".figures [data-stated]").map((text) => text.replace(/\s+/gu, " "))).toEqual([
		`28 ${t("reading.page")}`,
	]);
	const origins = texts(".figures li:not([data-stated])");
	expect(origins[0]).toContain(t("relation.higher", 5));
	expect(origins[1]).toContain(t("relation.lower", 42));
	expect(texts(".reading [data-stated]")).toEqual([]);
});

test("a number that the headline does not show is compared in the note", async () => {
	drawReading("It received 5,000 appeals.");
	expect(texts(".reading [data-stated]").map((text) => text.trim().replace(/\s+/gu, " "))).toEqual([
		`${t("reading.states", "5,000")} Alpha Times: ${t("figure.about", "4,000")}, ${t("relation.higher", "1,000")}`,
	]);
	await expectAccessible();
});

test("the nearest claim is one step away by key", async () => {
	drawReading("By now 23 cases have been reviewed.");
	page
		.getByRole("button", { name: t("headline.place", "Alpha Times", 9) })
		.element()
		.focus();
	await userEvent.keyboard("{Enter}");
	expect((document.activeElement as HTMLElement).dataset["claim"]).toBe("alpha-9-reviewed");
});

test("a sentence that shares nothing changes nothing", () => {
	drawReading("Wholly unrelated.");
	expect(texts(".reading")).toEqual([]);
	expect(texts("mark")).toEqual([]);
	expect(texts("[data-source=alpha] .claim-text")[0]).toBe("The bench opened in January.");
});
