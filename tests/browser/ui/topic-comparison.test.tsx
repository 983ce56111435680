import { expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { compareTopic, type TopicComparison } from "../../../src/core/compare/compare-topic.ts";
import { TopicComparisonView } from "../../../src/ui/topic-comparison.tsx";
import { createSpeech, type Language } from "../../../src/ui/translate.ts";
import { smallClaims } from "../../unit/core/compare/small-claims.ts";
import { draw, expectAccessible, find, texts } from "./draw.tsx";

const english = createSpeech("en");

function compare(topic: "court" | "election"): TopicComparison {
	const comparison = compareTopic(topic, smallClaims);
	if (comparison === undefined) throw new Error(`The fixture has no topic ${topic}.`);
	return comparison;
}

function drawTopic(topic: "court" | "election", language: Language = "en"): void {
	draw(<TopicComparisonView comparison={compare(topic)} speech={createSpeech(language)} />);
}

function sourceIds(selector: string): (string | undefined)[] {
	return Array.from(document.querySelectorAll<HTMLElement>(selector), ({ dataset }) => dataset["source"]);
}

test("all five sources are shown, each once and oldest first, the silent ones after those that speak", () => {
	drawTopic("court");
	expect(sourceIds("[data-source]")).toEqual(["alpha", "beta", "gamma", "delta", "epsilon"]);
	expect(sourceIds("[data-silent]")).toEqual(["delta", "epsilon"]);
	expect(sourceIds("section[data-source]")).toEqual(["alpha", "beta", "gamma"]);
	expect(texts(".speaking").map((text) => text.trim())).toEqual([english.t("card.speaking", 3, 5)]);
	expect(Array.from(document.querySelectorAll(".meter > i"), (dot) => dot.className === "speaks")).toEqual([
		true,
		true,
		true,
		false,
		false,
	]);
});

test("the silent sources are named in one line that says what their silence is", () => {
	drawTopic("court");
	expect(texts(".silent")).toEqual([`${english.t("card.silent")} Delta Wire, Epsilon Weekly`]);
});

test("where all sources speak there is no line of silent ones", () => {
	drawTopic("election");
	expect(sourceIds("section[data-source]")).toEqual(["alpha", "beta", "gamma", "delta", "epsilon"]);
	expect(texts(".silent")).toEqual([]);
	expect(texts(".speaking").map((text) => text.trim())).toEqual([english.t("card.speaking", 5, 5)]);
});

test.each(["en", "ru", "kk"] as const)("the topic is named in the reader's language: %s", (language) => {
	drawTopic("court", language);
	const { topic } = compare("court");
	expect(texts("h1")).toEqual([topic.label[language]]);
	expect(find("article").getAttribute("aria-label")).toBe(
		createSpeech(language).t("card.label", topic.label[language]),
	);
});

test.each<[language: Language, isNoted: boolean]>([
	["en", false],
	["ru", true],
	["kk", true],
])("a reader of another language is told that the claims are in English: %s", (language, isNoted) => {
	drawTopic("court", language);
	expect(texts(".note")).toEqual(isNoted ? [createSpeech(language).t("card.inEnglish")] : []);
});

test("what is handed in stands in the head beside the topic's name", () => {
	draw(
		<TopicComparisonView comparison={compare("court")} speech={english}>
			<button type="button">Back</button>
		</TopicComparisonView>,
	);
	expect(texts(".comparison-head button")).toEqual(["Back"]);
});

test.each([290, 320, 450])("nothing reaches out of a card that is %d px wide", async (width) => {
	const before = { width: innerWidth, height: innerHeight };
	onTestFinished(() => page.viewport(before.width, before.height));
	await page.viewport(width, 600);
	drawTopic("court", "ru");
	document.body.style.width = "auto";
	onTestFinished(() => document.body.removeAttribute("style"));
	expect(innerWidth).toBe(width);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test.each(["en", "ru", "kk"] as const)("axe-core finds nothing wrong, with silent sources: %s", async (language) => {
	drawTopic("court", language);
	await expectAccessible();
});

test("axe-core finds nothing wrong where all sources speak", async () => {
	drawTopic("election");
	await expectAccessible();
});

test("axe-core finds nothing wrong with more claims unfolded", async () => {
	drawTopic("court");
	await userEvent.click(find(".source-toggle"));
	expect(find(".source-rest").checkVisibility()).toBe(true);
	await expectAccessible();
});

test("where many sources speak each is told in brief, and where few do their first claims in full", () => {
	drawTopic("court");
	expect(document.querySelectorAll("section[data-folded]")).toHaveLength(3);
	const lone = { ...smallClaims, claims: smallClaims.claims.filter(({ source }) => source === "beta") };
	const comparison = compareTopic("court", lone) as TopicComparison;
	draw(<TopicComparisonView comparison={comparison} speech={english} />);
	expect(document.querySelectorAll("section[data-folded]")).toHaveLength(0);
	expect(find(".claim-facts").checkVisibility()).toBe(true);
});
