import { expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type CompareView, compareFragment } from "../../../../src/core/compare/compare-address.ts";
import type { CompiledClaims } from "../../../../src/core/compare/compiled-claims.ts";
import { ComparePage } from "../../../../src/ui/compare/compare-page.tsx";
import { createSpeech, type Language } from "../../../../src/ui/translate.ts";
import { makeDifference, makeFigure, smallClaims } from "../../../unit/core/compare/small-claims.ts";
import { draw, expectAccessible, find, texts } from "../draw.tsx";
import "../../../../src/ui/search.css";
import "../../../../src/ui/compare/compare.css";
import "../../../../src/ui/compare/filters.css";
import "../../../../src/ui/compare/matrix.css";
import "../../../../src/ui/compare/views.css";

const { t } = createSpeech("en");

/** The small dataset with a difference, and the same figure stated by two sources at two times. */
const dataset: CompiledClaims = {
	...smallClaims,
	differences: [makeDifference()],
	claims: smallClaims.claims.map((claim) => {
		if (claim.id === "alpha-2-court-is-new") return { ...claim, figures: [makeFigure({ asOf: "2021-02" })] };
		if (claim.id === "beta-1-chair-on-appeals")
			return { ...claim, figures: [makeFigure({ value: 70, bound: "about" as const, asOf: "2022-10" })] };
		return claim;
	}),
};

const VIEWS: readonly (readonly [name: string, view: CompareView])[] = [
	["matrix", { kind: "matrix" }],
	["matrix without a claim", { kind: "matrix", filter: { text: "zzz" } }],
	["topic", { kind: "topic", id: "court" }],
	["topic of all", { kind: "topic", id: "election" }],
	["claim", { kind: "claim", id: "beta-1-chair-on-appeals" }],
	["source", { kind: "source", id: "alpha" }],
	["search", { kind: "search", query: "court" }],
	["search for nothing", { kind: "search", query: "qqqq" }],
	["about", { kind: "about" }],
	["missing topic", { kind: "topic", id: "no-such" }],
	["missing claim", { kind: "claim", id: "no-such" }],
	["missing source", { kind: "source", id: "no-such" }],
	["unknown", { kind: "unknown", path: "/no/such" }],
];

function open(view: CompareView, language: Language = "en"): void {
	document.title = "";
	history.replaceState(null, "", compareFragment(view));
	onTestFinished(() => history.replaceState(null, "", "#"));
	draw(<ComparePage dataset={dataset} speech={createSpeech(language)} />);
}

async function arrive(heading: string): Promise<void> {
	await expect.poll(() => texts("h1")).toEqual([heading]);
}

test.each(VIEWS)("axe-core finds nothing wrong: %s", async (_, view) => {
	open(view);
	await expectAccessible();
});

test.each(["ru", "kk"] as const)("axe-core finds nothing wrong with a topic and all topics: %s", async (language) => {
	open({ kind: "topic", id: "court" }, language);
	await expectAccessible();
});

test.each(VIEWS)("nothing reaches out of a window 320 px wide: %s", async (_, view) => {
	const before = { width: innerWidth, height: innerHeight };
	onTestFinished(() => page.viewport(before.width, before.height));
	await page.viewport(320, 600);
	open(view, "ru");
	await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test("the table has a row for each topic and a column for each source, and says count, tone and silence in words", () => {
	open({ kind: "matrix" });
	expect(texts("thead th").map((text) => text.replace(/\d{4}$/u, ""))).toEqual([
		t("compare.topic"),
		...dataset.sources.map(({ publisher }) => publisher),
	]);
	const cells = texts("tr[data-topic=court] td").map((text) => text.replaceAll(/\s+/gu, " ").trim());
	expect(cells).toHaveLength(5);
	expect(cells[0]).toContain(t("search.claims", 4));
	for (const tone of ["positive", "negative", "mixed", "neutral"] as const)
		expect(cells[0]).toContain(t(`stance.${tone}`));
	expect(cells[3]).toContain(t("compare.silent"));
});

test("a cell draws its claims when it is opened, not before, and none when it is closed again", async () => {
	open({ kind: "matrix" });
	expect(document.querySelectorAll("[data-claim]")).toHaveLength(0);
	const cell = find("#cell-court-by-alpha");
	await userEvent.click(cell);
	expect(cell.getAttribute("aria-expanded")).toBe("true");
	expect(document.querySelectorAll("[data-claim]")).toHaveLength(4);
	expect(document.getElementById(cell.getAttribute("aria-controls") ?? "")).not.toBeNull();
	await expectAccessible();
	await userEvent.click(cell);
	expect(document.querySelectorAll("[data-claim]")).toHaveLength(0);
});

test("arrow keys move through the table, past silent cells", async () => {
	open({ kind: "matrix" });
	find("#cell-election-by-delta").focus();
	await userEvent.keyboard("{ArrowLeft}");
	expect(document.activeElement?.id).toBe("cell-election-by-gamma");
	await userEvent.keyboard("{ArrowUp}");
	expect(document.activeElement?.id).toBe("cell-court-by-gamma");
	await userEvent.keyboard("{ArrowRight}");
	expect(document.activeElement?.id).toBe("cell-court-by-gamma");
	await userEvent.keyboard("{ArrowLeft}{ArrowLeft}{ArrowLeft}");
	expect(document.activeElement?.textContent).toBe("Constitutional Court");
});

test("a filter limits the table, stands in the address, and can be taken off", async () => {
	open({ kind: "matrix" });
	await userEvent.click(find(".filters summary"));
	find("#filter-stances").focus();
	await userEvent.selectOptions(find("#filter-stances"), "negative");
	await expect.poll(() => location.hash).toBe("#/?stances=negative");
	expect(texts("[role=status]")).toEqual([t("compare.shown", 2, 1)]);
	expect(document.activeElement?.id).toBe("filter-stances");
	await userEvent.click(find("#filter-none"));
	await expect.poll(() => location.hash).toBe("#/");
	expect(document.querySelectorAll("tr[data-topic]")).toHaveLength(2);
});

test("a link leads to its view, whose heading takes the focus and whose name is the title; back restores the place", async () => {
	open({ kind: "matrix" });
	await expect.poll(() => document.title).toContain(t("compare.title"));
	await userEvent.click(find("#cell-election-by-beta"));
	const link = find<HTMLAnchorElement>("tr[data-topic=election] th a");
	document.body.style.minHeight = "3000px";
	onTestFinished(() => document.body.removeAttribute("style"));
	link.focus();
	scrollTo(0, 137);
	link.click();
	await arrive("Snap election");
	expect(document.activeElement).toBe(find("h1"));
	expect(scrollY).toBe(0);
	await expect.poll(() => document.title).toBe("Snap election – Qainar");
	history.back();
	await arrive(t("compare.title"));
	expect(scrollY).toBe(137);
	expect(document.activeElement).toBe(find("tr[data-topic=election] th a"));
	expect(find("#cell-election-by-beta").getAttribute("aria-expanded")).toBe("true");
	history.forward();
	await arrive("Snap election");
});

test("typing a query shows what it finds and keeps the focus and one entry of the history", async () => {
	open({ kind: "matrix" });
	const before = history.length;
	await userEvent.type(find("#query"), "court");
	await arrive(t("compare.searchFor", "court"));
	expect(location.hash).toBe("#/search?q=court");
	expect(document.activeElement?.id).toBe("query");
	expect(history.length).toBe(before + 1);
	expect(find(".found a").textContent).toBe("Constitutional Court");
	await userEvent.click(find(".found a"));
	await arrive("Constitutional Court");
});

test("a topic shows every source, the silent ones as such, what differs and the figures in a chart and a table", async () => {
	open({ kind: "topic", id: "court" });
	expect(document.querySelectorAll(".column")).toHaveLength(5);
	expect(texts(".column-silence")).toEqual([t("compare.silentHere"), t("compare.silentHere")]);
	expect(document.querySelectorAll("[data-difference]")).toHaveLength(1);
	expect(texts(".figure-value")).toEqual(["23", t("figure.about", "70")]);
	await expect.poll(() => document.querySelectorAll(".chart-holder svg circle").length).toBe(2);
	expect(document.querySelector(".chart-holder style")).toBeNull();
	await expectAccessible();
});

test.each([
	["csv", "alpha-2-court-is-new"],
	["json", "alpha-2-court-is-new"],
	["markdown", "The bench opened in January."],
])("what is shown is saved as %s", async (format, content) => {
	const saved: Blob[] = [];
	const create = vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
		saved.push(blob as Blob);
		return "data:,";
	});
	const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
	onTestFinished(() => {
		create.mockRestore();
		click.mockRestore();
	});
	open({ kind: "topic", id: "court" });
	await userEvent.click(find(`[data-format=${format}]`));
	expect(click).toHaveBeenCalledTimes(1);
	const text = await saved[0]?.text();
	expect(text).toContain(content);
	expect(text).not.toContain("Turnout was high.");
});

test("a link to nothing says so and leads on", async () => {
	open({ kind: "topic", id: "no-such-topic" });
	expect(texts("h1")).toEqual([t("missing.topic")]);
	expect(texts("main code")).toEqual(["no-such-topic"]);
	await userEvent.click(find(".ways a"));
	await arrive(t("compare.title"));
});

test("while the page is printed every cell and every fold is open", async () => {
	open({ kind: "matrix" });
	await expect.poll(() => document.title).toContain(t("compare.title"));
	dispatchEvent(new Event("beforeprint"));
	await expect.poll(() => document.querySelectorAll("[data-claim]").length).toBe(11);
	expect(document.querySelectorAll("main details:not([open])")).toHaveLength(0);
	dispatchEvent(new Event("afterprint"));
	await expect.poll(() => document.querySelectorAll("[data-claim]").length).toBe(0);
	expect(find<HTMLDetailsElement>(".filters details").open).toBe(false);
});
