import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { PageFacts } from "../../../src/core/overview/page-condition.ts";
import { type SidePanelActions, SidePanelView } from "../../../src/ui/side-panel-view.tsx";
import { createSpeech, type Language } from "../../../src/ui/translate.ts";
import { makeDifference, smallClaims } from "../../unit/core/compare/small-claims.ts";
import { draw, expectAccessible, find, texts } from "./draw.tsx";
import { createFacts, HINTS, PAGES } from "./page-rig.ts";

const { t } = createSpeech("en");

/** On `court` two sources differ. */
const dataset = { ...smallClaims, differences: [makeDifference()] };

/** Draws the panel beside a page and waits for its first look; what it asks for is kept. */
async function drawPanel(looks: readonly [PageFacts, ...PageFacts[]], language: Language = "en") {
	const source = createFacts(...looks);
	const actions = {
		showHint: vi.fn<SidePanelActions["showHint"]>(),
		goBack: vi.fn(),
		resume: vi.fn(),
		reloadPage: vi.fn(),
		retry: vi.fn(),
		repair: vi.fn(),
		open: vi.fn<SidePanelActions["open"]>(),
	};
	draw(<SidePanelView speech={createSpeech(language)} load={async () => dataset} {...source} actions={actions} />);
	await expect.poll(() => document.querySelector(".page-advice")).not.toBeNull();
	return { ...source, actions };
}

/** The button of the hint at a place. */
function hintButton(index: number): HTMLElement {
	return find(`[data-hint="${index}"]`);
}

test("the topics stand in reading order, each with how its sources stand and its hints in reading order", async () => {
	await drawPanel([PAGES.hints]);
	await expect.poll(() => texts("h2")).toEqual(["Snap election", "Constitutional Court"]);
	expect(texts(".panel-facts")).toEqual([
		t("card.speaking", 5, 5),
		`≠ ${t("overview.differs")}${t("card.speaking", 3, 5)}`,
	]);
	expect(
		[...document.querySelectorAll(".panel-topic")].map((topic) => topic.querySelectorAll("button").length),
	).toEqual([2, 1]);
	expect(texts(".panel-head p")).toEqual([`${t("overview.topics", 2)} · ${t("overview.differing", 1)}`]);
});

test("a hint is gone to by its place among all hints of the page, and back", async () => {
	const { actions } = await drawPanel([PAGES.hints]);
	await userEvent.click(page.getByRole("button", { name: t("overview.showHint", "election", 2, 2) }));
	expect(actions.showHint.mock.calls).toEqual([[{ index: 2, topic: "election" }]]);
	expect(hintButton(2).getAttribute("aria-current")).toBe("true");
	await userEvent.click(page.getByRole("button", { name: t("overview.back") }));
	expect(actions.goBack).toHaveBeenCalledTimes(1);
	expect(document.activeElement).toBe(hintButton(2));
	await expect.poll(() => texts(".panel-head button")).toEqual([]);
	expect(document.querySelector("[aria-current]")).toBeNull();
});

test("there is no way back before anything was gone to", async () => {
	await drawPanel([PAGES.hints]);
	await expect.poll(() => texts("h2")).toHaveLength(2);
	expect(texts(".panel-head button")).toEqual([]);
});

test("all of it is reached by key: topic, its hints, the next topic", async () => {
	const { actions } = await drawPanel([PAGES.hints]);
	await expect.poll(() => texts("h2")).toHaveLength(2);
	const seen: (string | null | undefined)[] = [];
	for (let step = 0; step < 5; step++) {
		await userEvent.keyboard("{Tab}");
		seen.push(document.activeElement?.textContent);
	}
	expect(seen).toEqual(["Snap election", "Snap Election", "election", "Constitutional Court", "top court"]);
	await userEvent.keyboard("{Enter}");
	expect(actions.showHint.mock.calls).toEqual([[{ index: 1, topic: "court" }]]);
});

test("the list follows the page, and keeps the focus where its hint is still there", async () => {
	const more = { ...PAGES.hints, status: { hints: [...HINTS, { topic: "court", text: "the court" }], error: null } };
	const { change } = await drawPanel([PAGES.hints, more, PAGES.empty]);
	await expect.poll(() => texts("h2")).toHaveLength(2);
	hintButton(1).focus();
	change();
	await expect.poll(() => document.querySelectorAll("[data-hint]").length).toBe(4);
	expect(document.activeElement).toBe(hintButton(1));
	change();
	await expect.poll(() => texts("h2")).toEqual([]);
	expect(texts(".page-advice p")).toEqual([t("page.empty")]);
});

test("screen readers are told the sum when it has settled, once", async () => {
	const { change } = await drawPanel([PAGES.starting, PAGES.hints]);
	const said: string[] = [];
	const status = find(".unseen[role=status]");
	new MutationObserver(() => said.push(status.textContent ?? "")).observe(status, {
		subtree: true,
		childList: true,
		characterData: true,
	});
	for (let i = 0; i < 5; i++) change();
	await expect
		.poll(() => said.at(-1), { timeout: 3_000 })
		.toBe(`${t("overview.topics", 2)} · ${t("overview.differing", 1)}`);
	expect(new Set(said.filter(Boolean)).size).toBe(1);
});

test.each<[condition: "paused" | "starting" | "failed", label: string, action: "resume" | "reloadPage" | "retry"]>([
	["paused", t("page.resume"), "resume"],
	["starting", t("page.reload"), "reloadPage"],
	["failed", t("page.retry"), "retry"],
])("each condition is said, with what helps: %s", async (condition, label, action) => {
	const { actions } = await drawPanel([PAGES[condition]]);
	await userEvent.click(page.getByRole("button", { name: label }));
	expect(actions[action]).toHaveBeenCalledTimes(1);
});

test.each<["off" | "restricted" | "unpermitted"]>([["off"], ["restricted"], ["unpermitted"]])(
	"where only the toolbar's button can help, the reader is sent there: %s",
	async (condition) => {
		await drawPanel([PAGES[condition]]);
		expect(texts(".page-advice p")).toEqual([t("overview.useButton")]);
		expect(texts(".page-advice button")).toEqual([]);
	},
);

test("a topic opens its comparison, and so do all topics", async () => {
	const { actions } = await drawPanel([PAGES.hints]);
	await userEvent.click(page.getByRole("link", { name: "Constitutional Court" }));
	await userEvent.click(page.getByRole("link", { name: t("overview.allTopics") }));
	expect(actions.open.mock.calls.flat()).toEqual([{ kind: "topic", id: "court" }, { kind: "matrix" }]);
});

test.each<[condition: keyof typeof PAGES, language: Language]>([
	["hints", "en"],
	["hints", "ru"],
	["hints", "kk"],
	["off", "en"],
	["failed", "ru"],
])("axe-core finds nothing wrong: %s, %s", async (condition, language) => {
	await drawPanel([PAGES[condition]], language);
	await expectAccessible();
});

test("the accessibility tree reads: the sum, then each topic with how its sources stand and its hints", async () => {
	await drawPanel([PAGES.hints]);
	await expect.poll(() => texts("h2")).toHaveLength(2);
	await expect.element(page.elementLocator(document.body)).toMatchAriaInlineSnapshot(`
		- banner:
		  - heading "On this page" [level=1]
		  - paragraph: 2 topics · sources differ on 1
		- status
		- list:
		  - listitem:
		    - heading "Snap election" [level=2]:
		      - link "Snap election":
		        - /url: /compare.html#/topic/election
		    - paragraph: 5 of 5 sources
		    - list "2 hints":
		      - listitem:
		        - button "Show on the page: “Snap Election”, 1 of 2": Snap Election
		      - listitem:
		        - button "Show on the page: “election”, 2 of 2": election
		  - listitem:
		    - heading "Constitutional Court" [level=2]:
		      - link "Constitutional Court":
		        - /url: /compare.html#/topic/court
		    - paragraph: sources differ 3 of 5 sources
		    - list "1 hint":
		      - listitem:
		        - button "Show on the page: “top court”, 1 of 1": top court
		- contentinfo:
		  - link "Compare all topics":
		    - /url: /compare.html#/
	`);
});
