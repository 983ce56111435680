import { browser } from "wxt/browser";
import { mergeUnits } from "../../core/settings/dated-units.ts";
import { planSync, readSyncItems } from "./plan-sync.ts";
import { SETTINGS_KEY } from "./settings-storage.ts";
import { updateUnits } from "./settings-writer.ts";

/** How long changes are gathered before they are written to sync storage, in ms: browsers allow two writes a second. */
const GATHER_MS = 1_000;

let turn: Promise<void> = Promise.resolve();

/** Keeps the settings of this machine and those in sync storage the same, until the signal is aborted. */
export function followSync(signal: AbortSignal): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
		if (area === "sync") syncSettings();
		if (area !== "local" || !Object.hasOwn(changes, SETTINGS_KEY)) return;
		clearTimeout(timer);
		timer = setTimeout(syncSettings, GATHER_MS);
	};
	browser.storage.onChanged.addListener(listener);
	signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
	// What was changed elsewhere meanwhile, or could not be written before this background was last ended.
	syncSettings();
}

/** Merges both ways, one run at a time. Never rejects: what sync storage refuses stays on this machine until the next. */
export function syncSettings(): Promise<void> {
	turn = turn.then(mergeBothWays).catch(() => undefined);
	return turn;
}

async function mergeBothWays(): Promise<void> {
	const { sync } = browser.storage;
	const items = await sync.get(null);
	const theirs = readSyncItems(items);
	const units = await updateUnits((ours) => mergeUnits(ours.units, theirs));
	const { set, remove } = planSync(units, items);
	if (remove.length > 0) await sync.remove([...remove]);
	if (Object.keys(set).length > 0) await sync.set(set);
}
