import { type Content, ENTRY_KINDS, type Entry } from "./content.ts";
import { entryFields } from "./entry-fields.ts";
import { isWording } from "./is-wording.ts";

/** How one entry differs between two versions. */
export interface EntryChange {
	readonly kind: (typeof ENTRY_KINDS)[number];
	readonly id: string;
	readonly change: "added" | "withdrawn" | "changed";
	/** The fields that differ in substance, in order; empty unless the entry is changed. */
	readonly substance: readonly string[];
	/** The fields that differ in wording, in order; empty unless the entry is changed. */
	readonly wording: readonly string[];
}

/** Compares two versions of the dataset: every entry that differs, by kind and id. The order of entries is no change. */
export function diffContent(before: Content, after: Content): EntryChange[] {
	return ENTRY_KINDS.flatMap((kind) => {
		const old = new Map((before[kind] ?? []).map((entry) => [entry.id, entry]));
		const now = new Map((after[kind] ?? []).map((entry) => [entry.id, entry]));
		const ids = [...new Set([...old.keys(), ...now.keys()])].toSorted();
		return ids.flatMap((id): EntryChange[] => {
			const [was, is] = [old.get(id), now.get(id)];
			if (was === undefined) return [{ kind, id, change: "added", substance: [], wording: [] }];
			if (is === undefined) return [{ kind, id, change: "withdrawn", substance: [], wording: [] }];
			const fields = changedFields(was, is);
			if (fields.length === 0) return [];
			const wording = fields.filter(isWording);
			const substance = fields.filter((field) => !isWording(field));
			return [{ kind, id, change: "changed", substance, wording }];
		});
	});
}

function changedFields(was: Entry, is: Entry): string[] {
	const old = entryFields(was);
	const now = entryFields(is);
	const names = new Set([...old.keys(), ...now.keys()]);
	return [...names].filter((name) => old.get(name) !== now.get(name)).toSorted();
}
