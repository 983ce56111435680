import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { compareTopic, type TopicComparison } from "../../../src/core/compare/compare-topic.ts";
import type { CompiledClaim, CompiledClaims, CompiledDifference } from "../../../src/core/compare/compiled-claims.ts";
import { HeadlineView } from "../../../src/ui/headline-view.tsx";
import { reasonKey } from "../../../src/ui/reason-key.ts";
import { createSpeech } from "../../../src/ui/translate.ts";
import { makeClaim, makeDifference, makeFigure, smallClaims } from "../../unit/core/compare/small-claims.ts";
import { draw, expectAccessible, find, texts } from "./draw.tsx";

const speech = createSpeech("en");
const { t } = speech;

const OLD = makeClaim({ id: "old", figures: [makeFigure({ asOf: "2021-03" })] });
const NEW = makeClaim({
	id: "new",
	source: "beta",
	paragraph: 7,
	attribution: "quotes",
	figures: [makeFigure({ value: 70, bound: "about", asOf: "2022-10" })],
});

/** Compares small claims on the court, with differences between them. */
function compare(claims: readonly CompiledClaim[], differences: readonly CompiledDifference[] = []): TopicComparison {
	const dataset: CompiledClaims = { ...smallClaims, claims, differences };
	return compareTopic("court", dataset) as TopicComparison;
}

function drawHeadline(comparison: TopicComparison): void {
	draw(<HeadlineView comparison={comparison} speech={speech} />);
}

function point(): string | undefined {
	return texts(".headline-point")[0]?.trim();
}

test("figures of different times stand side by side, earliest first, with who says them and when they held", async () => {
	drawHeadline(compare([NEW, OLD]));
	expect(point()).toBe(t("headline.figuresOverTime"));
	expect(texts("figcaption")).toEqual(["cases reviewed"]);
	expect(texts(".figures li")).toEqual([
		"23 Alpha Times · Mar 2021",
		`about 70 Beta Post, ${t("attribution.quotes", "Ada Author")} · Oct 2022`,
	]);
	await expectAccessible();
});

test("figures that differ for another reason are not put down to time, and the reason is said", async () => {
	const difference = makeDifference({ claims: ["old", "new"], reason: "other-scope" });
	drawHeadline(compare([OLD, NEW], [difference]));
	expect(point()).toBe(t("headline.figuresDiffer"));
	expect(texts(".headline-why")).toEqual([difference.explanation]);
	await expectAccessible();
});

test("in brief the reason and the places unfold, by key too", async () => {
	const difference = makeDifference({ claims: ["old", "new"], reason: "emphasis" });
	const comparison = compare([makeClaim({ id: "old" }), { ...NEW, figures: [] }], [difference]);
	draw(<HeadlineView comparison={comparison} speech={speech} isBrief={true} />);
	expect(find(".places").checkVisibility()).toBe(false);
	await expectAccessible();
	find("button").focus();
	await userEvent.keyboard("{Enter}");
	expect(find(".places").checkVisibility()).toBe(true);
	expect(find("button").ariaExpanded).toBe("true");
});

test("in brief a point with nothing behind it has nothing to unfold", () => {
	draw(<HeadlineView comparison={compare([OLD])} speech={speech} isBrief={true} />);
	expect(document.querySelector("button")).toBeNull();
});

test.each(["contradiction", "change-over-time", "other-scope", "other-definition", "emphasis"] as const)(
	"a difference is named by its reason, explained, and says where both claims stand: %s",
	async (reason) => {
		const difference = makeDifference({ claims: ["old", "new"], reason });
		drawHeadline(compare([makeClaim({ id: "old" }), { ...NEW, figures: [] }], [difference]));
		expect(point()).toBe(t(reasonKey(reason)));
		expect(texts(".headline-ground")).toEqual([
			`${difference.explanation} ${t("headline.place", "Alpha Times", 2)} · ${t("headline.place", "Beta Post", 7)}`,
		]);
		await expectAccessible();
	},
);

test("where one source speaks it is named", () => {
	drawHeadline(compare([OLD]));
	expect(point()).toBe(t("headline.loneSource", "Alpha Times"));
	expect(texts(".headline")[0]?.trim()).toBe(point());
});

test("a point that all who speak make is told, with everyone who makes it", () => {
	const shared = { ...NEW, figures: [], agrees: ["old"] };
	drawHeadline(compare([makeClaim({ id: "old", text: "The court sits in the capital." }), shared]));
	expect(point()).toBe(t("headline.allAgree", 2));
	expect(texts(".headline-ground")).toEqual([
		`The court sits in the capital. ${t("headline.place", "Alpha Times", 2)} · ${t("headline.place", "Beta Post", 7)}`,
	]);
});

test("sources that speak on points of their own are counted, and silence of all is told", () => {
	drawHeadline(compare([makeClaim({ id: "old" }), { ...NEW, figures: [] }]));
	expect(point()).toBe(t("headline.ownPoints", 2));
	drawHeadline(compare([]));
	expect(point()).toBe(t("headline.nobody"));
});
