import { render } from "preact";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { PageFacts } from "../../../src/core/overview/page-condition.ts";
import { type PopupActions, PopupView, type PopupViewProps } from "../../../src/ui/popup-view.tsx";
import { createSpeech, type Language } from "../../../src/ui/translate.ts";
import { HOST, SITE } from "../../gallery/page-facts.ts";
import { smallClaims } from "../../unit/core/compare/small-claims.ts";
import { draw, expectAccessible, find, texts } from "./draw.tsx";
import { createFacts, PAGES } from "./page-rig.ts";

const { t } = createSpeech("en");

/** Draws the popup over a page and waits for its first look; what it asks for is kept. */
async function drawPopup(
	looks: readonly [PageFacts, ...PageFacts[]],
	{ language = "en", ...overrides }: Partial<PopupViewProps> & { readonly language?: Language } = {},
) {
	const source = createFacts(...looks);
	const actions = {
		switchOn: vi.fn<PopupActions["switchOn"]>(async () => true),
		switchOff: vi.fn<PopupActions["switchOff"]>(async () => undefined),
		readOnce: vi.fn(),
		resume: vi.fn(),
		reloadPage: vi.fn(),
		retry: vi.fn(),
		repair: vi.fn(),
		openSettings: vi.fn(),
		open: vi.fn<PopupActions["open"]>(),
		openPanel: vi.fn(),
	};
	const load = async () => smallClaims;
	draw(<PopupView speech={createSpeech(language)} load={load} {...source} actions={actions} {...overrides} />);
	await expect.poll(() => document.querySelector(".site")).not.toBeNull();
	return { ...source, actions };
}

function input(): HTMLInputElement {
	return find<HTMLInputElement>("input[role=switch]");
}

function advice(): string | undefined {
	return texts(".page-advice p")[0];
}

test("the switch comes first, then the page's topics in reading order with the number of their hints, then the search", async () => {
	await drawPopup([PAGES.hints]);
	await expect.poll(() => texts(".page-topic-name")).toEqual(["Snap election", "Constitutional Court"]);
	expect(texts(".page-topic-facts")).toEqual([t("overview.hints", 2), t("overview.hints", 1)]);
	const order = [...document.querySelectorAll("input[role=switch], .page-topics, input[type=search]")];
	expect(order.map(({ className, id }) => className || id)).toEqual(["", "page-topics", "search-field"]);
	expect(advice()).toBe("");
	expect(texts("footer p")).toEqual([t("popup.version", smallClaims.version, 10, 5)]);
});

test("a topic of the page opens its comparison, and the side panel opens from here", async () => {
	const { actions } = await drawPopup([PAGES.hints]);
	await userEvent.click(page.getByRole("link", { name: /Constitutional Court/u }).first());
	expect(actions.open.mock.calls).toEqual([[{ kind: "topic", id: "court" }]]);
	await userEvent.click(page.getByRole("button", { name: t("overview.openPanel") }));
	expect(actions.openPanel).toHaveBeenCalledTimes(1);
});

test("a browser without side panel is not offered one", async () => {
	const actions = { open: vi.fn(), openPanel: undefined } as unknown as PopupActions;
	await drawPopup([PAGES.hints], { actions });
	await expect.poll(() => texts(".page-topics h2")).toHaveLength(1);
	expect(texts(".page-topics button")).toEqual([]);
});

test.each<[condition: keyof typeof PAGES, label: string, action: "readOnce" | "resume" | "reloadPage" | "retry"]>([
	["off", t("page.readOnce"), "readOnce"],
	["paused", t("page.resume"), "resume"],
	["starting", t("page.reload"), "reloadPage"],
	["failed", t("page.retry"), "retry"],
])("each condition is said, with the one action that helps: %s", async (condition, label, action) => {
	const { actions } = await drawPopup([PAGES[condition]]);
	expect(advice()).toBe(t(`page.${condition as "off"}`) + (condition === "failed" ? "It broke." : ""));
	await userEvent.click(page.getByRole("button", { name: label }));
	expect(actions[action]).toHaveBeenCalledTimes(1);
	expect(texts(".page-advice button")).toEqual([label]);
});

test.each<[condition: keyof typeof PAGES]>([["empty"], ["restricted"]])(
	"the search is what helps: %s",
	async (condition) => {
		await drawPopup([PAGES[condition]]);
		await expect.poll(() => document.querySelector("input[type=search]")).not.toBeNull();
		expect(advice()).toBe(t(`page.${condition as "empty"}`));
		(document.activeElement as HTMLElement).blur();
		await userEvent.click(page.getByRole("button", { name: t("page.search") }));
		expect(document.activeElement?.id).toBe("search-field");
	},
);

test("a page that extensions may not run on has no switch", async () => {
	await drawPopup([PAGES.restricted]);
	expect(document.querySelector("input[role=switch]")).toBeNull();
});

test("a permission that is missing is asked for by the one action, within the click", async () => {
	const { actions } = await drawPopup([PAGES.unpermitted]);
	const isActive: boolean[] = [];
	actions.switchOn.mockImplementation(async () => {
		isActive.push(navigator.userActivation.isActive);
		return true;
	});
	expect(advice()).toBe(t("page.unpermitted", HOST));
	await userEvent.click(page.getByRole("button", { name: t("page.allow", HOST) }));
	expect([actions.switchOn.mock.calls, isActive]).toEqual([[[SITE]], [true]]);
});

test("the permission is asked for within the click on the switch, before anything is awaited", async () => {
	const { actions } = await drawPopup([PAGES.off]);
	input().click();
	expect(actions.switchOn.mock.calls).toEqual([[SITE]]);
	expect(actions.switchOff).not.toHaveBeenCalled();
});

test("the switch stays off until the permission is given, and is on then", async () => {
	const { promise, resolve } = Promise.withResolvers<boolean>();
	const { actions } = await drawPopup([PAGES.off, PAGES.starting]);
	actions.switchOn.mockReturnValue(promise);
	await userEvent.click(input());
	expect(input().checked).toBe(false);
	resolve(true);
	await expect.poll(() => input().checked).toBe(true);
});

test("a permission that is refused leaves the switch off and says so, until it is given", async () => {
	const { actions } = await drawPopup([PAGES.off]);
	actions.switchOn.mockResolvedValueOnce(false);
	await userEvent.click(input());
	await expect.poll(advice).toBe(t("page.refused", HOST));
	expect([input().checked, input().getAttribute("aria-checked")]).toEqual([false, "false"]);
	await userEvent.click(input());
	await expect.poll(advice).toBe(t("page.off"));
});

test("switching off shows what is so afterwards", async () => {
	const { actions } = await drawPopup([PAGES.empty, PAGES.off]);
	await userEvent.click(input());
	await expect.poll(() => input().checked).toBe(false);
	expect(actions.switchOff.mock.calls).toEqual([[SITE]]);
});

test("what changes on the page shows at once, and nothing is watched when the popup is gone", async () => {
	const { change, isWatching } = await drawPopup([PAGES.starting, PAGES.hints]);
	expect(advice()).toBe(t("page.starting"));
	change();
	await expect.poll(() => texts(".page-topic")).toHaveLength(2);
	expect(isWatching()).toBe(true);
	render(null, document.body);
	await expect.poll(isWatching).toBe(false);
});

test("a dataset that cannot be read is said, with what helps, and the switch works all the same", async () => {
	const { actions } = await drawPopup([PAGES.hints], { load: () => Promise.reject(new Error("damaged")) });
	await expect.poll(() => texts("[data-condition=broken] p")).toEqual([t("page.broken")]);
	expect(document.querySelector("input[type=search]")).toBeNull();
	await userEvent.click(page.getByRole("button", { name: t("page.repair") }));
	expect(actions.repair).toHaveBeenCalledTimes(1);
	expect(input().checked).toBe(true);
});

test.each<[condition: keyof typeof PAGES, language: Language]>([
	["off", "en"],
	["unpermitted", "ru"],
	["paused", "kk"],
	["restricted", "en"],
	["starting", "ru"],
	["failed", "kk"],
	["empty", "en"],
	["hints", "ru"],
])("axe-core finds nothing wrong: %s, %s", async (condition, language) => {
	await drawPopup([PAGES[condition]], { language });
	await expect.poll(() => document.querySelector("footer")).not.toBeNull();
	await expectAccessible();
});

test("the accessibility tree reads: switch, topics of the page, search, what it is made from", async () => {
	await drawPopup([PAGES.hints]);
	await expect.poll(() => document.querySelector("footer")).not.toBeNull();
	await expect.element(page.elementLocator(document.body)).toMatchAriaInlineSnapshot(`
		- heading "Qainar" [level=1]
		- text: news.example On: you chose to use it only when you click
		- switch "news.example On: you chose to use it only when you click" [checked]
		- region "On this page: 2 topics":
		  - heading "On this page: 2 topics" [level=2]
		  - button "Open in side panel"
		  - list:
		    - listitem:
		      - link "Snap election 2 hints":
		        - /url: /compare.html#/topic/election
		    - listitem:
		      - link "Constitutional Court 1 hint":
		        - /url: /compare.html#/topic/court
		- searchbox "Search topics and claims"
		- status
		- region "Covered by most sources":
		  - heading "Covered by most sources" [level=2]
		  - list:
		    - listitem:
		      - link "Snap election":
		        - /url: /compare.html#/topic/election
		    - listitem:
		      - link "Constitutional Court":
		        - /url: /compare.html#/topic/court
		- contentinfo:
		  - paragraph: Dataset 0123456789ab: 10 claims from 5 articles
		  - link "Compare all topics":
		    - /url: /compare.html#/
	`);
});

test("settings that were set aside are told, and the settings open from there", async () => {
	const { actions } = await drawPopup([PAGES.hints], { hasAside: true });
	await expect.element(page.getByText(t("aside.notice"))).toBeVisible();
	await userEvent.click(page.getByRole("button", { name: t("aside.openSettings") }));
	expect(actions.openSettings).toHaveBeenCalledTimes(1);
	await expectAccessible();
});

test("a site that an organisation has switched off says so, and offers nothing against it", async () => {
	await drawPopup([{ ...PAGES.off, fixed: "site" }]);
	expect(input().disabled).toBe(true);
	expect(texts(".site-state")).toEqual([`${t("page.switchedOff")}: ${t("policy.set")}`]);
	expect(advice()).toBe(t("page.forbidden"));
	expect(texts(".page-advice button")).toEqual([t("page.search")]);
	await expectAccessible();
});

test("where an organisation has fixed the way of working alone, the site can be switched", async () => {
	await drawPopup([{ ...PAGES.off, fixed: "way" }]);
	expect(input().disabled).toBe(false);
	expect(texts(".site-state")[0]).toContain(`, ${t("policy.set")}`);
});
