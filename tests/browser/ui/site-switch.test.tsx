import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { SiteSwitch, type SiteSwitchProps } from "../../../src/ui/site-switch.tsx";
import { createSpeech } from "../../../src/ui/translate.ts";
import { draw, expectAccessible, find, texts } from "./draw.tsx";

const speech = createSpeech("en");
const { t } = speech;
const HOST = "news.example";
const HINTS = { hints: ["court", "election", "law"], error: null };

type State = Pick<SiteSwitchProps, "host" | "isOn" | "status" | "isRefused">;

const OFF: State = { host: HOST, isOn: false, status: undefined, isRefused: false };
const ON: State = { host: HOST, isOn: true, status: HINTS, isRefused: false };

/** Each state with what the switch and the line below it say; undefined where there is no switch. */
const STATES: readonly [name: string, state: State, label: string | undefined, line: string][] = [
	["restricted", { ...OFF, host: undefined }, undefined, t("popup.restricted")],
	["off", OFF, t("popup.siteOff", HOST), ""],
	["refused", { ...OFF, isRefused: true }, t("popup.siteOff", HOST), t("popup.refused", HOST)],
	["on", ON, t("popup.siteOn", HOST), t("popup.hints", 3)],
	["no hints", { ...ON, status: { hints: [], error: null } }, t("popup.siteOn", HOST), t("popup.noHints")],
	["not started", { ...ON, status: undefined }, t("popup.siteOn", HOST), t("popup.starting")],
	[
		"error",
		{ ...ON, status: { ...HINTS, error: "It broke." } },
		t("popup.siteOn", HOST),
		t("popup.stopped", "It broke."),
	],
];

function drawSwitch(state: State) {
	const onSwitch = vi.fn<SiteSwitchProps["onSwitch"]>();
	draw(<SiteSwitch {...state} speech={speech} onSwitch={onSwitch} />);
	return onSwitch;
}

function input(): HTMLInputElement {
	return find<HTMLInputElement>("input[role=switch]");
}

test.each(STATES)("the switch and its line say how things stand: %s", async (_, state, label, line) => {
	drawSwitch(state);
	if (label === undefined) {
		expect(document.querySelector("input")).toBeNull();
		expect(texts(".site")).toEqual([line]);
		return;
	}
	await expect.element(page.getByRole("switch", { name: label, exact: true })).toBeInTheDocument();
	expect(input().checked).toBe(state.isOn);
	expect(input().getAttribute("aria-checked")).toBe(String(state.isOn));
	expect(texts("[role=status]")).toEqual([line]);
});

test.each(STATES)("axe-core finds nothing wrong: %s", async (_, state) => {
	drawSwitch(state);
	await expectAccessible();
});

test.each<[from: string, state: State, asked: boolean]>([
	["off", OFF, true],
	["on", ON, false],
])(
	"a click asks for the other state, and the switch shows what is so until that is given: %s",
	async (_, state, asked) => {
		const onSwitch = drawSwitch(state);
		await userEvent.click(input());
		expect(onSwitch.mock.calls).toEqual([[asked]]);
		expect(input().checked).toBe(state.isOn);
		expect(input().getAttribute("aria-checked")).toBe(String(state.isOn));
	},
);

test("the space bar and a click on the label ask as well", async () => {
	const onSwitch = drawSwitch(OFF);
	input().focus();
	await userEvent.keyboard(" ");
	await userEvent.click(find(".site-switch span"));
	expect(onSwitch.mock.calls).toEqual([[true], [true]]);
});

test("the switch moves when the permission has been given", async () => {
	drawSwitch(OFF);
	await userEvent.click(input());
	expect(input().checked).toBe(false);
	drawSwitch(ON);
	expect(input().checked).toBe(true);
	expect(input().getAttribute("aria-checked")).toBe("true");
});
