import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../../../src/ui/options/options.css";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings/settings.ts";
import { NO_POLICY } from "../../../../src/core/settings/settings-policy.ts";
import { type ImportReading, type OptionsProps, SHORTCUT_NAMES } from "../../../../src/ui/options/options-props.ts";
import { OptionsView } from "../../../../src/ui/options/options-view.tsx";
import { createSpeech } from "../../../../src/ui/translate.ts";
import { smallClaims } from "../../../unit/core/compare/small-claims.ts";
import { draw, expectAccessible, find, texts } from "../draw.tsx";

const { t } = createSpeech("en");
const FULL: Settings = {
	...DEFAULT_SETTINGS,
	sites: { "a.example": "on", "b.example": "off" },
	muted: [{ topic: "gone", until: "forever" }],
	rejected: [{ topic: "gone", form: "Court" }],
};

function drawOptions(over: Partial<OptionsProps> = {}) {
	const change = vi.fn<OptionsProps["change"]>(async () => undefined);
	const props: OptionsProps = {
		speech: createSpeech("en"),
		settings: FULL,
		dataset: smallClaims,
		shortcuts: SHORTCUT_NAMES.map((name) => ({ name, keys: "" })),
		policy: NO_POLICY,
		aside: undefined,
		granted: ["*://*.a.example/*"],
		listed: 236,
		change,
		chooseWay: async () => true,
		addSite: async () => "done",
		giveBack: async () => undefined,
		openShortcuts: () => undefined,
		exportFile: () => undefined,
		readFile: () => ({ problem: "foreign" }),
		...over,
	};
	draw(<OptionsView {...props} />);
	return change;
}

/** Hands a file to the page as the reader's choice. */
async function chooseFile(reading: ImportReading): Promise<ReturnType<typeof drawOptions>> {
	const change = drawOptions({ readFile: () => reading });
	await userEvent.upload(find("input[type=file]"), new File(["{}"], "settings.json"));
	return change;
}

test.each(["en", "ru", "kk"])("axe-core finds nothing wrong: %s", async (language) => {
	drawOptions({ speech: createSpeech(language) });
	await expectAccessible();
});

test("the search leaves the settings that it finds, and says where it finds none", async () => {
	drawOptions();
	await page.getByRole("searchbox").fill("LANGUAGE");
	const shown = () =>
		[...document.querySelectorAll<HTMLElement>(".setting")].filter((row) => row.checkVisibility()).length;
	await expect.poll(shown).toBe(1);
	expect(find("#language").checkVisibility()).toBe(true);
	expect(find("#hints").checkVisibility()).toBe(false);
	await page.getByRole("searchbox").fill("no such thing");
	await expect.poll(() => find(".options-none").checkVisibility()).toBe(true);
});

test("a choice is one change", async () => {
	const change = drawOptions();
	await page.getByLabelText(t("options.theme")).selectOptions("dark");
	expect(change.mock.calls).toEqual([[{ type: "set", values: { theme: "dark" } }]]);
});

test("a refused way of working is said", async () => {
	drawOptions({ chooseWay: async () => false });
	await page.getByLabelText(t("options.way")).selectOptions("all");
	await expect.poll(() => texts("#where ~ .setting-note")[0]).toBe(t("welcome.refused"));
});

test("rules, muted topics and rejected forms are taken back one by one", async () => {
	const change = drawOptions();
	await page.getByRole("button", { name: t("options.forgetSite", "b.example") }).click();
	await page.getByRole("button", { name: t("options.bringBackNamed", "gone") }).click();
	await page.getByRole("button", { name: t("options.bringBackNamed", "Court") }).click();
	expect(change.mock.calls.map(([one]) => one)).toEqual([
		{ type: "site", host: "b.example", rule: null },
		{ type: "unmute", topic: "gone" },
		{ type: "restore", topic: "gone", form: "Court" },
	]);
});

test("what is no site is said, and stays to be mended", async () => {
	drawOptions({ addSite: async () => "invalid" });
	await page.getByLabelText(t("options.site"), { exact: true }).fill("not a site");
	await page.getByRole("button", { name: t("options.siteOn"), exact: true }).click();
	await expect.element(page.getByText(t("options.siteInvalid"))).toBeVisible();
	await expect.element(page.getByLabelText(t("options.site"), { exact: true })).toHaveValue("not a site");
});

test("a file shows what it would change before it does, and the change can be taken back", async () => {
	const change = await chooseFile({ settings: { ...FULL, delay: 0, sites: {} } });
	await expect.element(page.getByText(t("options.importChanges"))).toBeVisible();
	expect(texts(".setting-changes li")).toEqual([
		`${t("setting.sites")} ${t("options.entries", 0, 2)}`,
		`${t("setting.delay")} ${t("options.fromTo", 220, 0)}`,
	]);
	expect(change).not.toHaveBeenCalled();
	await expectAccessible();
	await page.getByRole("button", { name: t("options.importApply") }).click();
	await page.getByRole("button", { name: t("options.undo") }).click();
	expect(change.mock.calls.map(([one]) => one)).toEqual([
		{ type: "replace", settings: { ...FULL, delay: 0, sites: {} } },
		{ type: "replace", settings: FULL },
	]);
});

test.each<[reading: ImportReading, text: string]>([
	[{ problem: "foreign" }, t("options.importForeign")],
	[{ problem: "newer" }, t("options.importNewer")],
	[{ problem: "faults", fields: ["delay", "way"] }, t("options.importFaults", "delay, way")],
	[{ settings: FULL }, t("options.importSame")],
])("a file that changes nothing says why: %j", async (reading, text) => {
	const change = await chooseFile(reading);
	await expect.element(page.getByText(text)).toBeVisible();
	expect(change).not.toHaveBeenCalled();
});

test("a reset puts back the defaults, and can be undone", async () => {
	const change = drawOptions();
	await page.getByRole("button", { name: t("options.resetButton") }).click();
	await page.getByRole("button", { name: t("options.undo") }).click();
	expect(change.mock.calls.map(([one]) => one)).toEqual([
		{ type: "replace", settings: DEFAULT_SETTINGS },
		{ type: "replace", settings: FULL },
	]);
});

test("what an organisation has fixed cannot be changed, and says so", async () => {
	const policy = { fixed: { way: "listed", theme: "dark", sites: { "b.example": "off" } }, defaults: {} } as const;
	drawOptions({ policy });
	expect(find<HTMLSelectElement>("#way").disabled).toBe(true);
	expect(find<HTMLSelectElement>("#theme").disabled).toBe(true);
	expect(find<HTMLSelectElement>("#language").disabled).toBe(false);
	await expect.element(page.getByLabelText(t("options.theme"))).toHaveAccessibleDescription(t("policy.set"));
	const forget = (host: string) => page.getByRole("button", { name: t("options.forgetSite", host) }).query();
	expect([forget("a.example") === null, forget("b.example") === null]).toEqual([false, true]);
	await expectAccessible();
});

test("a file's preview leaves out what an organisation has fixed", async () => {
	const policy = { fixed: { theme: "dark" }, defaults: {} } as const;
	drawOptions({
		policy,
		settings: { ...FULL, theme: "dark" },
		readFile: () => ({ settings: { ...FULL, theme: "light", delay: 0 } }),
	});
	await userEvent.upload(find("input[type=file]"), new File(["{}"], "settings.json"));
	await expect.element(page.getByText(t("options.importChanges"))).toBeVisible();
	expect(texts(".setting-changes li")).toEqual([`${t("setting.delay")} ${t("options.fromTo", 220, 0)}`]);
});

test.each(["en", "ru", "kk"])("what was set aside is told, and can be saved or discarded: %s", async (language) => {
	const speech = createSpeech(language);
	const [save, discard] = [vi.fn(), vi.fn(async () => undefined)];
	drawOptions({ speech, aside: { names: ["sites", "all"], isNewer: false, save, discard } });
	await expect.element(page.getByText(speech.t("aside.unreadable"))).toBeVisible();
	const names = [speech.t("setting.sites"), speech.t("aside.unknown")].join(", ");
	await expect.element(page.getByText(speech.t("aside.about", names))).toBeVisible();
	await expectAccessible();
	await page
		.getByRole("button", { name: speech.t("aside.save"), exact: true })
		.last()
		.click();
	await page.getByRole("button", { name: speech.t("aside.discard"), exact: true }).click();
	expect([save.mock.calls.length, discard.mock.calls.length]).toEqual([1, 1]);
});
