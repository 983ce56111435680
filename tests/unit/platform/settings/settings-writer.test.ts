import { beforeEach, expect, test, vi } from "vitest";
import { loadSettings } from "../../../../src/platform/settings/load-settings.ts";
import { discardAside, loadAside } from "../../../../src/platform/settings/settings-aside.ts";
import { writeSettingsChange } from "../../../../src/platform/settings/settings-writer.ts";
import { watchSettings } from "../../../../src/platform/settings/watch-settings.ts";
import { fakeStorage } from "./fake-storage.ts";

let storage = fakeStorage();
vi.mock("wxt/browser", () => ({
	browser: {
		get storage() {
			return storage;
		},
	},
}));
beforeEach(() => {
	storage = fakeStorage();
});

test("what could not be read is set aside when it is overwritten, told, and discarded when the reader says so", async () => {
	const damaged = { version: 2, units: { delay: { at: 1, value: -5 }, theme: { at: 2, value: "dark" } } };
	const newer = { version: 9, units: { way: { at: 1, value: "all" }, sparkle: { at: 2, value: 1 } } };
	expect(await loadAside()).toBeUndefined();
	storage.local.items["settings"] = damaged;
	await writeSettingsChange({ type: "set", values: { density: "all" } });
	expect(await loadAside()).toMatchObject({ names: ["delay"], isNewer: false });
	storage.local.items["settings"] = newer;
	await writeSettingsChange({ type: "set", values: { density: "all" } });
	const aside = await loadAside();
	expect(aside).toMatchObject({ names: ["delay", "all"], isNewer: true });
	expect(JSON.parse(aside?.text ?? "")).toEqual([damaged, newer]);
	expect(await loadSettings()).toMatchObject({ way: "all", density: "all" });
	// What is in order is not set aside.
	await writeSettingsChange({ type: "set", values: { delay: 0 } });
	expect(await loadAside()).toEqual(aside);
	await discardAside();
	expect(await loadAside()).toBeUndefined();
});

test("no more than the newest few are kept aside", async () => {
	for (let round = 0; round < 9; round++) {
		storage.local.items["settings"] = round;
		await writeSettingsChange({ type: "set", values: { delay: round } });
	}
	expect(JSON.parse((await loadAside())?.text ?? "")).toEqual([4, 5, 6, 7, 8]);
});

test("storage that holds something else where things are set aside does no harm", async () => {
	storage.local.items["settings-set-aside"] = { broken: true };
	expect(await loadAside()).toBeUndefined();
	storage.local.get.mockRejectedValueOnce(new Error("gone"));
	expect(await loadAside()).toBeUndefined();
});

test("an organisation's policy wins over what the reader chooses, and what they had is theirs again without it", async () => {
	await writeSettingsChange({ type: "set", values: { way: "all" } });
	storage.managed.items["fixed"] = { way: "listed", sites: { "a.example": "off" } };
	await writeSettingsChange({ type: "set", values: { way: "click", delay: 0 } });
	await writeSettingsChange({ type: "site", host: "news.a.example", rule: "on" });
	expect(await loadSettings()).toMatchObject({ way: "listed", delay: 0, sites: { "a.example": "off" } });
	delete storage.managed.items["fixed"];
	expect(await loadSettings()).toMatchObject({ way: "all", delay: 0, sites: {} });
});

test("a browser that rejects where there is no policy has none", async () => {
	storage.managed.get.mockRejectedValue(new Error("Managed storage manifest not found"));
	await writeSettingsChange({ type: "set", values: { way: "all" } });
	expect(await loadSettings()).toMatchObject({ way: "all" });
});

test("a policy that changes is followed like a change of settings", async () => {
	const seen: string[] = [];
	const stop = new AbortController();
	watchSettings(({ theme }, before) => seen.push(`${before.theme} ${theme}`), stop.signal);
	await writeSettingsChange({ type: "set", values: { theme: "light" } });
	await storage.managed.set({ fixed: { theme: "dark" } });
	await vi.waitFor(() => expect(seen).toEqual(["system light", "dark dark"]));
	stop.abort();
	await storage.managed.set({ fixed: {} });
	expect(seen).toHaveLength(2);
});
