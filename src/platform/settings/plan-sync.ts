import { type DatedUnits, isLater } from "../../core/settings/dated-units.ts";
import { readDated, readUnit } from "./stored-settings.ts";

/** The most items that are kept in sync storage, and the most bytes: a little less than browsers allow. */
const MAX_ITEMS = 500;
const MAX_BYTES = 100_000;

/** What to write into sync storage, and what to take out of it. */
export interface SyncPlan {
	readonly set: Readonly<Record<string, unknown>>;
	readonly remove: readonly string[];
}

/** The units in the items of sync storage, one in each; what this build cannot read is left out. */
export function readSyncItems(items: Readonly<Record<string, unknown>>): DatedUnits {
	return new Map(
		Object.entries(items).flatMap(([key, value]) => {
			const unit = readUnit(key, value);
			return unit === undefined ? [] : [[key, unit] as const];
		}),
	);
}

/**
 * Plans how sync storage comes to hold the units: all of them, or the newest that it has room for, after the settings
 * that have one value each. Items that this build cannot read are of a newer one: they stay until a later change here.
 */
export function planSync(units: DatedUnits, items: Readonly<Record<string, unknown>>): SyncPlan {
	const readable = readSyncItems(items);
	const later = [...units].filter(([key, unit]) => readable.has(key) || isLater(unit, readDated(items[key])));
	const chosen = new Map(later.toReversed().toSorted(([a], [b]) => Number(isEntry(a)) - Number(isEntry(b))));
	const room = { items: MAX_ITEMS, bytes: MAX_BYTES };
	const take = ([key, value]: readonly [string, unknown]): boolean => {
		room.items--;
		room.bytes -= bytesOf(key, value);
		return room.items >= 0 && room.bytes >= 0;
	};
	for (const item of Object.entries(items)) if (!readable.has(item[0]) && !chosen.has(item[0])) take(item);
	const kept = new Map([...chosen].filter(take));
	return {
		set: Object.fromEntries([...kept].filter(([key, unit]) => isLater(unit, readable.get(key)))),
		remove: [...readable.keys()].filter((key) => !kept.has(key)),
	};
}

function isEntry(key: string): boolean {
	return key.includes(" ");
}

/** What browsers count of an item: its key and its value as JSON. */
function bytesOf(key: string, value: unknown): number {
	return new TextEncoder().encode(key + JSON.stringify(value)).length;
}
