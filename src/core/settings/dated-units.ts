import { MAX_ENTRIES } from "./apply-change.ts";
import type { Settings } from "./settings.ts";
import { settingOfUnit, settingsFrom, unitsOf } from "./settings-units.ts";

/** One unit of the settings with when it was changed. */
export interface DatedUnit {
	/** In ms since 1970 by the clock of the device, and later than whatever that device knew of. */
	readonly at: number;
	/** Undefined where the reader has put it back to how it came, or taken the entry away. */
	readonly value?: unknown;
}

/** Everything that the reader has ever changed, the oldest change first. */
export type DatedUnits = ReadonlyMap<string, DatedUnit>;

/** The settings as dated units have them; the units must be readable. */
export function settingsOfDated(units: DatedUnits): Settings {
	return settingsFrom([...units].flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value] as const])));
}

/** The units when the reader has changed their settings to these: what differs gets a new time, in the order of lists. */
export function dateChanges(units: DatedUnits, settings: Settings, now: number): DatedUnits {
	const before = unitsOf(settingsOfDated(units));
	const after = unitsOf(settings);
	// Later than all that is known here, so that no clock that is wrong, here or elsewhere, can undo the reader's change.
	let at = Math.max(now, ...[...units.values()].map((unit) => unit.at + 1));
	const fresh = new Map<string, DatedUnit>();
	for (const key of before.keys()) if (!after.has(key)) fresh.set(key, { at: at++ });
	for (const [key, value] of after) if (before.get(key) !== value) fresh.set(key, { at: at++, value });
	return mergeUnits(units, fresh);
}

/**
 * The settings of two devices in one: of each unit the later change counts. The same, whichever is given first; the
 * first itself, where the second brings nothing new.
 */
export function mergeUnits(ours: DatedUnits, theirs: DatedUnits): DatedUnits {
	const newer = [...theirs].filter(([key, unit]) => isLater(unit, ours.get(key)));
	if (newer.length === 0) return ours;
	return withoutOldest([...new Map([...ours, ...newer])].toSorted(([, a], [, b]) => a.at - b.at));
}

/** True where a unit counts before another; of two at the same moment, the one whose value comes later in the alphabet. */
export function isLater(unit: DatedUnit, other: DatedUnit | undefined): boolean {
	if (other === undefined || unit.at !== other.at) return unit.at > (other?.at ?? Number.NEGATIVE_INFINITY);
	return (JSON.stringify(unit.value) ?? "") > (JSON.stringify(other.value) ?? "");
}

/**
 * Lists keep their newest entries, and so does the memory of what was taken away from them: a device that was away for
 * longer than it reaches brings the entry back.
 */
function withoutOldest(sorted: readonly (readonly [key: string, unit: DatedUnit])[]): DatedUnits {
	const counts = new Map<string, number>();
	const kept = sorted.toReversed().filter(([key, { value }]) => {
		if (!key.includes(" ")) return true;
		const list = value === undefined ? "taken away" : String(settingOfUnit(key));
		const count = (counts.get(list) ?? 0) + 1;
		counts.set(list, count);
		return count <= MAX_ENTRIES;
	});
	return new Map(kept.toReversed());
}
