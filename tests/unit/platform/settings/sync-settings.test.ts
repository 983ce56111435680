import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeStorage } from "./fake-storage.ts";

let storage = fakeStorage();
vi.mock("wxt/browser", () => ({
	browser: {
		get storage() {
			return storage;
		},
	},
}));

/** A device: its own local storage, and the sync storage that all of them share. */
async function startDevice(local: Record<string, unknown> = {}) {
	const { sync } = storage;
	storage = { ...fakeStorage(), sync };
	Object.assign(storage.local.items, local);
	vi.resetModules();
	const [{ writeSettingsChange }, { followSync, syncSettings }, { readSettings }] = await Promise.all([
		import("../../../../src/platform/settings/settings-writer.ts"),
		import("../../../../src/platform/settings/sync-settings.ts"),
		import("../../../../src/platform/settings/settings-storage.ts"),
	]);
	const own = storage;
	/** The fake storage is this device's while something runs on it. */
	const on =
		<A extends unknown[], R>(work: (...args: A) => R) =>
		(...args: A): R => {
			storage = own;
			return work(...args);
		};
	return {
		storage: own,
		change: on(writeSettingsChange),
		sync: on(syncSettings),
		follow: on(followSync),
		settings: on(async () => (await readSettings()).settings),
	};
}

beforeEach(() => {
	storage = fakeStorage();
	vi.useFakeTimers({ now: 1_000 });
});
afterEach(() => vi.useRealTimers());

test("settings of the build before are taken over once, and reach another device", async () => {
	const former = { version: 1, changedAt: 900, delay: 0, sites: [["a.example", "off"]] };
	const one = await startDevice({ settings: former });
	await one.sync();
	expect(Object.keys(storage.sync.items).toSorted()).toEqual(["delay", "site a.example"]);
	const two = await startDevice();
	await two.sync();
	expect(await two.settings()).toEqual(await one.settings());
	expect((await two.settings()).sites).toEqual({ "a.example": "off" });
	// A second time there is nothing to write, on either.
	storage.sync.set.mockClear();
	await one.sync();
	await two.sync();
	expect(storage.sync.set).not.toHaveBeenCalled();
});

test("changes on two devices, made apart, are both there after each has synced", async () => {
	const [one, two] = [await startDevice(), await startDevice()];
	await one.change({ type: "set", values: { theme: "dark" } });
	await one.change({ type: "site", host: "a.example", rule: "off" });
	vi.advanceTimersByTime(5_000);
	await two.change({ type: "set", values: { theme: "light" } });
	for (const device of [one, two, one]) await device.sync();
	for (const device of [one, two])
		expect(await device.settings()).toMatchObject({ theme: "light", sites: { "a.example": "off" } });
});

test("what is refused for size, rate or because sync is off stays on the machine, and is written when it can be", async () => {
	const one = await startDevice();
	storage.sync.set.mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"));
	await one.change({ type: "set", values: { theme: "dark" } });
	await one.sync();
	storage.sync.get.mockRejectedValueOnce(new Error("sync is off"));
	await one.change({ type: "set", values: { delay: 0 } });
	await one.sync();
	expect(await one.settings()).toMatchObject({ theme: "dark", delay: 0 });
	expect(storage.sync.items).toEqual({});
	storage.sync.set.mockReset();
	storage.sync.set.mockImplementation(async (items) => void Object.assign(storage.sync.items, items));
	await one.sync();
	expect(Object.keys(storage.sync.items).toSorted()).toEqual(["delay", "theme"]);
});

test("changes in a row are one write, a second after the last", async () => {
	const one = await startDevice();
	const stop = new AbortController();
	one.follow(stop.signal);
	await vi.advanceTimersByTimeAsync(0);
	for (let delay = 0; delay < 30; delay++) {
		await one.change({ type: "set", values: { delay } });
		await vi.advanceTimersByTimeAsync(100);
	}
	expect(storage.sync.set).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1_000);
	expect(storage.sync.set).toHaveBeenCalledTimes(1);
	expect(storage.sync.items).toEqual({ delay: expect.objectContaining({ value: 29 }) });
	stop.abort();
	await one.change({ type: "set", values: { delay: 500 } });
	await vi.advanceTimersByTimeAsync(5_000);
	expect(storage.sync.set).toHaveBeenCalledTimes(1);
});

test("what arrives from another device is followed at once", async () => {
	const one = await startDevice();
	const stop = new AbortController();
	one.follow(stop.signal);
	await vi.advanceTimersByTimeAsync(0);
	storage.sync.items["theme"] = { at: 2_000, value: "dark" };
	storage.announce({ theme: { newValue: {} } }, "sync");
	await vi.advanceTimersByTimeAsync(0);
	expect(await one.settings()).toMatchObject({ theme: "dark" });
	stop.abort();
});
