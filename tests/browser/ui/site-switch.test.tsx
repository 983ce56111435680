import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { SiteSwitch, type SiteSwitchProps } from "../../../src/ui/site-switch.tsx";
import { createSpeech, type Language } from "../../../src/ui/translate.ts";
import { draw, expectAccessible, find, texts } from "./draw.tsx";

const HOST = "news.example";

function drawSwitch(isOn: boolean, language: Language = "en", reason = "you said so") {
	const onSwitch = vi.fn<SiteSwitchProps["onSwitch"]>();
	draw(<SiteSwitch host={HOST} isOn={isOn} reason={reason} speech={createSpeech(language)} onSwitch={onSwitch} />);
	return { onSwitch, input: find<HTMLInputElement>("input") };
}

test.each([true, false])("the switch is named by its site and by how it stands: %s", async (isOn) => {
	drawSwitch(isOn);
	const state = `${createSpeech("en").t(isOn ? "page.switchedOn" : "page.switchedOff")}: you said so`;
	await expect.element(page.getByRole("switch", { name: `${HOST} ${state}`, checked: isOn })).toBeInTheDocument();
	expect([texts(".site-host"), texts(".site-state")]).toEqual([[HOST], [state]]);
});

test.each([true, false])(
	"the switch asks for the other state and stays as it is until that is so: %s",
	async (isOn) => {
		const { onSwitch, input } = drawSwitch(isOn);
		await userEvent.click(input);
		expect(onSwitch.mock.calls).toEqual([[!isOn]]);
		expect([input.checked, input.getAttribute("aria-checked")]).toEqual([isOn, String(isOn)]);
	},
);

test("the switch is moved by key", async () => {
	const { onSwitch, input } = drawSwitch(false);
	input.focus();
	await userEvent.keyboard(" ");
	expect(onSwitch.mock.calls).toEqual([[true]]);
});

test.each<[isOn: boolean, language: Language]>([
	[true, "en"],
	[false, "ru"],
	[true, "kk"],
])("axe-core finds nothing wrong: %s, %s", async (isOn, language) => {
	drawSwitch(isOn, language);
	await expectAccessible();
});

test("a reason that is said elsewhere leaves the state alone", () => {
	drawSwitch(false, "en", "");
	expect(texts(".site-state")).toEqual([createSpeech("en").t("page.switchedOff")]);
});
