import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { MAX_QUERY } from "../../../src/core/search/search-dataset.ts";
import { SearchPanel } from "../../../src/ui/search-panel.tsx";
import { createSpeech, type Language } from "../../../src/ui/translate.ts";
import { smallClaims } from "../../unit/core/compare/small-claims.ts";
import { draw, expectAccessible, find, texts } from "./draw.tsx";

const { t } = createSpeech("en");

function drawPanel(language: Language = "en"): void {
	draw(<SearchPanel dataset={smallClaims} speech={createSpeech(language)} />);
}

function input(): HTMLInputElement {
	return find<HTMLInputElement>("input[type=search]");
}

/** Types a query and waits until the panel has answered to it. */
async function type(query: string): Promise<void> {
	await userEvent.fill(input(), query);
	await expect.poll(() => texts(".search-note")[0]).not.toBe(t("popup.searchHint"));
}

test("before anything is typed the panel gives examples, and no results", async () => {
	drawPanel();
	expect(texts("[role=status]")).toEqual([t("popup.searchHint")]);
	expect(texts("h2, .result")).toEqual([]);
	await expect.element(page.getByRole("searchbox", { name: t("popup.search") })).toBeInTheDocument();
	// A placeholder goes away with the first letter; the name must not.
	expect(input().getAttribute("aria-label")).toBe(t("popup.search"));
	expect(input().placeholder).toBe(t("popup.search"));
});

test("a query takes no more characters than are searched", () => {
	drawPanel();
	expect(input().maxLength).toBe(MAX_QUERY);
});

test("topics and claims that are found are listed under their headings while the reader types", async () => {
	drawPanel();
	await userEvent.type(input(), "snap");
	await expect.poll(() => texts("[data-result]")).toEqual(["Snap election"]);
	await userEvent.clear(input());
	await userEvent.type(input(), "judges");
	await expect
		.poll(() => texts(".result"))
		.toEqual(
			expect.arrayContaining([expect.stringMatching(/^The author praises how openly the judges work\.Alpha Times$/u)]),
		);
	expect(texts("h2")).toEqual([t("popup.claims")]);
	expect(texts("[role=status]")).toEqual([""]);
});

test.each<[language: Language, label: string]>([
	["en", "Constitutional Court"],
	["ru", "Конституционный суд"],
	["kk", "Конституциялық сот"],
])("topics are named in the reader's language, whatever the query's is: %s", async (language, label) => {
	drawPanel(language);
	await userEvent.fill(input(), "constitutional court");
	await expect.poll(() => texts("[data-result=court]")).toEqual([label]);
});

test("a topic that is chosen opens its comparison, and the way back keeps query and results", async () => {
	drawPanel();
	await type("constitutional court");
	await userEvent.click(find("[data-result=court]"));
	await expect.poll(() => texts("h1")).toEqual(["Constitutional Court"]);
	expect(document.querySelectorAll("[data-source]")).toHaveLength(5);
	expect(document.querySelector("input")).toBeNull();
	await userEvent.click(page.getByRole("button", { name: t("popup.back") }));
	await expect.poll(() => texts("[data-result=court]")).toEqual(["Constitutional Court"]);
	expect(input().value).toBe("constitutional court");
	expect(texts("h1")).toEqual([]);
});

test("a claim that is chosen opens the comparison of its topic", async () => {
	drawPanel();
	await type("six parties took part");
	await userEvent.click(page.getByRole("button", { name: /Six parties took part/u }));
	await expect.poll(() => texts("h1")).toEqual(["Snap election"]);
});

test("a query that finds nothing is repeated with help, and gives no headings", async () => {
	drawPanel();
	await type("  xylophone quartet ");
	await expect.poll(() => texts("[role=status]")).toEqual([t("popup.noResults", "xylophone quartet")]);
	expect(texts("h2, .result")).toEqual([]);
});

test("a query that is cleared gives the examples again", async () => {
	drawPanel();
	await type("court");
	await userEvent.clear(input());
	await expect.poll(() => texts("[role=status]")).toEqual([t("popup.searchHint")]);
	expect(texts(".result")).toEqual([]);
});

test("results are reached and opened by key", async () => {
	drawPanel();
	await type("snap election");
	input().focus();
	await userEvent.keyboard("{Tab}{Enter}");
	await expect.poll(() => texts("h1")).toEqual(["Snap election"]);
});

test("axe-core finds nothing wrong before anything is typed", async () => {
	drawPanel();
	await expectAccessible();
});

test("axe-core finds nothing wrong with topics and claims found", async () => {
	drawPanel();
	await type("election");
	await userEvent.fill(input(), "court");
	await expect.poll(() => texts("h2").length).toBeGreaterThan(0);
	await expectAccessible();
});

test("axe-core finds nothing wrong where nothing is found", async () => {
	drawPanel();
	await type("xylophone quartet");
	await expectAccessible();
});

test("axe-core finds nothing wrong with a comparison opened from the results", async () => {
	drawPanel("kk");
	await userEvent.fill(input(), "constitutional court");
	await expect.poll(() => texts("[data-result=court]")).toHaveLength(1);
	await userEvent.click(find("[data-result=court]"));
	await expect.poll(() => texts("h1")).toHaveLength(1);
	await expectAccessible();
});
