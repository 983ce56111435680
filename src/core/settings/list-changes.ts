import type { Settings } from "./settings.ts";

/** What an import would do to one setting. */
export type ListedChange =
	/** A setting with one value gets another. */
	| { readonly name: keyof Settings; readonly before: unknown; readonly after: unknown }
	/** Entries of a list come and go; an entry that differs in anything counts as both. */
	| { readonly name: keyof Settings; readonly added: number; readonly removed: number };

/** What would change if the reader's settings were replaced by others; nothing where they are the same. */
export function listChanges(before: Settings, after: Settings): readonly ListedChange[] {
	const names = Object.keys(before) as (keyof Settings)[];
	return names.flatMap((name): ListedChange[] => {
		const [old, fresh] = [before[name], after[name]];
		if (typeof old !== "object" || typeof fresh !== "object")
			return old === fresh ? [] : [{ name, before: old, after: fresh }];
		const [was, is] = [entriesOf(old), entriesOf(fresh)];
		const added = is.filter((entry) => !was.includes(entry)).length;
		const removed = was.filter((entry) => !is.includes(entry)).length;
		return added + removed > 0 ? [{ name, added, removed }] : [];
	});
}

function entriesOf(list: object): readonly string[] {
	return (Array.isArray(list) ? list : Object.entries(list)).map((entry) => JSON.stringify(entry));
}
