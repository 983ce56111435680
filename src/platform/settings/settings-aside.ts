import { browser } from "wxt/browser";
import type { Settings } from "../../core/settings/settings.ts";
import { readStoredSettings } from "./stored-settings.ts";

/** The item of local storage that keeps stored settings which could not be read in full: a list, the newest last. */
const ASIDE_KEY = "settings-set-aside";

/** How many are kept. */
const MAX_ASIDE = 5;

/** What was set aside, as it is told to the reader. */
export interface SettingsAside {
	/** The settings that could not be read, or not in full; "all" where nothing could, or where it is not known which. */
	readonly names: readonly (keyof Settings | "all")[];
	/** True where a newer build had written some of it. */
	readonly isNewer: boolean;
	/** Everything, as JSON for a file. */
	readonly text: string;
}

/** The items of local storage that set stored settings aside; only the background writes them. */
export async function itemsAside(stored: unknown): Promise<Readonly<Record<string, unknown>>> {
	return { [ASIDE_KEY]: [...(await readAside()), stored].slice(-MAX_ASIDE) };
}

/** What was set aside; undefined where nothing was, or where storage cannot be read. */
export async function loadAside(): Promise<SettingsAside | undefined> {
	const aside = await readAside().catch(() => []);
	if (aside.length === 0) return undefined;
	const readings = aside.map(readStoredSettings);
	return {
		names: [...new Set(readings.flatMap(({ unreadable }) => unreadable))],
		isNewer: readings.some(({ isNewer }) => isNewer),
		text: `${JSON.stringify(aside, null, "\t")}\n`,
	};
}

/** Forgets what was set aside; only the background calls this. */
export async function discardAside(): Promise<void> {
	await browser.storage.local.remove(ASIDE_KEY);
}

async function readAside(): Promise<readonly unknown[]> {
	const aside = (await browser.storage.local.get(ASIDE_KEY))[ASIDE_KEY];
	return Array.isArray(aside) ? aside : [];
}
