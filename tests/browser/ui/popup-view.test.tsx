import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Site } from "../../../src/core/sites/site-of.ts";
import { type PopupPage, PopupView, type PopupViewProps } from "../../../src/ui/popup-view.tsx";
import { createSpeech } from "../../../src/ui/translate.ts";
import { smallClaims } from "../../unit/core/compare/small-claims.ts";
import { draw, expectAccessible, find, texts } from "./draw.tsx";

const speech = createSpeech("en");
const { t } = speech;
const HOST = "news.example";
const SITE: Site = { host: HOST, pattern: "*://*.news.example/*" };
const OFF: PopupPage = { site: SITE, isOn: false, status: undefined };
const STARTING: PopupPage = { ...OFF, isOn: true };
const ON: PopupPage = { ...STARTING, status: { hints: ["court", "election"], error: null } };
const RESTRICTED: PopupPage = { ...OFF, site: undefined };

/** Draws the popup in front of a page; what it looks at is given look by look, and the last one stays. */
async function drawPopup(
	looks: readonly [PopupPage, ...PopupPage[]],
	isGranted: Promise<boolean> = Promise.resolve(true),
) {
	const left = [...looks];
	const look = vi.fn<PopupViewProps["look"]>(async () => (left.length > 1 ? left.shift() : left[0]) as PopupPage);
	const switchOn = vi.fn<PopupViewProps["switchOn"]>(() => isGranted);
	const switchOff = vi.fn<PopupViewProps["switchOff"]>(async () => undefined);
	draw(
		<PopupView
			dataset={smallClaims}
			speech={speech}
			look={look}
			switchOn={switchOn}
			switchOff={switchOff}
			onOpen={() => undefined}
		/>,
	);
	await expect.poll(() => document.querySelector(".site")).not.toBeNull();
	return { look, switchOn, switchOff };
}

function input(): HTMLInputElement {
	return find<HTMLInputElement>("input[role=switch]");
}

function line(): string | undefined {
	return texts(".site-status")[0];
}

test("the popup shows the page's switch, the search and what the dataset is", async () => {
	await drawPopup([ON]);
	expect(input().checked).toBe(true);
	expect(line()).toBe(t("popup.hints", 2));
	expect(document.querySelector("input[type=search]")).not.toBeNull();
	expect(texts("footer")).toEqual([
		t("popup.version", smallClaims.version, smallClaims.claims.length, smallClaims.sources.length),
	]);
});

test("the search is there before the page was looked at", async () => {
	draw(
		<PopupView
			dataset={smallClaims}
			speech={speech}
			look={() => new Promise(() => undefined)}
			switchOn={async () => true}
			switchOff={async () => undefined}
			onOpen={() => undefined}
		/>,
	);
	expect(document.querySelector("input[type=search]")).not.toBeNull();
	expect(document.querySelector(".site")).toBeNull();
});

test("a page that extensions may not run on has no switch, and can still be searched from", async () => {
	await drawPopup([RESTRICTED]);
	expect(texts(".site")).toEqual([t("popup.restricted")]);
	expect(document.querySelector("input[role=switch]")).toBeNull();
	expect(document.querySelector("input[type=search]")).not.toBeNull();
});

test("the permission is asked for within the click, before anything is awaited", async () => {
	const { switchOn, switchOff } = await drawPopup([OFF]);
	input().click();
	expect(switchOn.mock.calls).toEqual([[SITE]]);
	expect(switchOff).not.toHaveBeenCalled();
});

test("the browser takes the asking for an answer to the reader's click", async () => {
	const { switchOn } = await drawPopup([OFF]);
	const isActive: boolean[] = [];
	switchOn.mockImplementation(async () => {
		isActive.push(navigator.userActivation.isActive);
		return true;
	});
	await userEvent.click(input());
	expect(isActive).toEqual([true]);
});

test("the switch stays off until the permission is given, and is on then", async () => {
	let grant: (isGranted: boolean) => void = () => undefined;
	const isGranted = new Promise<boolean>((resolve) => {
		grant = resolve;
	});
	const { look } = await drawPopup([OFF, STARTING, ON], isGranted);
	await userEvent.click(input());
	expect(input().checked).toBe(false);
	expect(look).toHaveBeenCalledTimes(1);
	grant(true);
	await expect.poll(() => input().checked).toBe(true);
	expect(texts(".site-switch")).toEqual([t("popup.siteOn", HOST)]);
	// The page script needs a while to start: the popup looks once more.
	await expect.poll(line, { timeout: 5_000 }).toBe(t("popup.hints", 2));
	expect(look).toHaveBeenCalledTimes(3);
});

test("a permission that is refused leaves the switch off and says so, until it is given", async () => {
	const { switchOn } = await drawPopup([OFF], Promise.resolve(false));
	await userEvent.click(input());
	await expect.poll(line).toBe(t("popup.refused", HOST));
	expect(input().checked).toBe(false);
	expect(input().getAttribute("aria-checked")).toBe("false");
	switchOn.mockResolvedValue(true);
	await userEvent.click(input());
	await expect.poll(line).toBe("");
	expect(switchOn).toHaveBeenCalledTimes(2);
});

test("switching off gives the permission back, and the switch shows what is so afterwards", async () => {
	const { switchOn, switchOff } = await drawPopup([ON, OFF]);
	await userEvent.click(input());
	await expect.poll(() => input().checked).toBe(false);
	expect(switchOff.mock.calls).toEqual([[SITE]]);
	expect(switchOn).not.toHaveBeenCalled();
	expect(line()).toBe("");
});

test("a permission that the browser keeps, as for a listed site, leaves the switch on", async () => {
	const { switchOff, look } = await drawPopup([ON]);
	await userEvent.click(input());
	await expect.poll(() => look.mock.calls.length).toBeGreaterThan(1);
	expect(switchOff).toHaveBeenCalledTimes(1);
	expect(input().checked).toBe(true);
});

test.each<[name: string, page: PopupPage]>([
	["restricted", RESTRICTED],
	["off", OFF],
	["starting", STARTING],
	["on", ON],
	["error", { ...ON, status: { hints: [], error: "It broke." } }],
])("axe-core finds nothing wrong: %s", async (_, page) => {
	await drawPopup([page]);
	await expectAccessible();
});

test("axe-core finds nothing wrong where the permission was refused", async () => {
	await drawPopup([OFF], Promise.resolve(false));
	await userEvent.click(input());
	await expect.poll(line).toBe(t("popup.refused", HOST));
	await expectAccessible();
});
