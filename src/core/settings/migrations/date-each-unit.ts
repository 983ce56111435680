import type { StoredFields } from "../migrate-settings.ts";

/** The settings of version 1 that had one value each. */
const SINGLE = ["way", "paused", "density", "hintStyle", "delay", "modifier", "side", "theme", "language"] as const;

/** A unit before it has its time. */
type Entry = readonly [key: string, value: unknown];

/**
 * From version 1 to 2. Version 1 had a field for each setting, rules as pairs, and one time, `changedAt`, for all of it;
 * version 2 has units, each with its time. Lists keep their order: the times follow each other, up to the known one.
 */
export function dateEachUnit(stored: StoredFields): StoredFields {
	const entries: readonly Entry[] = [
		...SINGLE.filter((name) => Object.hasOwn(stored, name)).map((name): Entry => [name, stored[name]]),
		...entriesOf("site", stored["sites"]).map(readRule),
		...entriesOf("mute", stored["muted"]).map(readMuted),
		...entriesOf("reject", stored["rejected"]).map(readRejected),
	];
	const { changedAt } = stored;
	const last = typeof changedAt === "number" && changedAt > entries.length ? changedAt : entries.length;
	const units = entries.map(([key, value], index) => [key, { at: last - entries.length + index + 1, value }]);
	return { version: 2, units: Object.fromEntries(units) };
}

/** The entries of a list, under keys that no entry has: what cannot be read keeps its own, and is found at fault. */
function entriesOf(kind: string, list: unknown): readonly Entry[] {
	if (list === undefined) return [];
	return Array.isArray(list) ? list.map((entry, index) => [`${kind} #${index}`, entry]) : [[`${kind} #`, list]];
}

function readRule(entry: Entry): Entry {
	const [, pair] = entry;
	return Array.isArray(pair) && typeof pair[0] === "string" ? [`site ${pair[0]}`, pair[1]] : entry;
}

function readMuted(entry: Entry): Entry {
	const { topic, until } = fieldsOf(entry);
	return typeof topic === "string" ? [`mute ${topic}`, until] : entry;
}

function readRejected(entry: Entry): Entry {
	const { topic, form } = fieldsOf(entry);
	return typeof topic === "string" && typeof form === "string" ? [`reject ${topic} ${form}`, true] : entry;
}

function fieldsOf([, value]: Entry): StoredFields {
	return typeof value === "object" && value !== null ? (value as StoredFields) : {};
}
