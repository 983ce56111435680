import { type Content, ENTRY_KINDS } from "./content.ts";
import { entryFields } from "./entry-fields.ts";
import { isWording } from "./is-wording.ts";

/** A version's substance as text: the same for two versions that differ in wording or in the order of entries alone. */
export function substanceOf(content: Content): string {
	const lines = ENTRY_KINDS.flatMap((kind) =>
		(content[kind] ?? []).map((entry) => {
			const fields = [...entryFields(entry)].filter(([field]) => !isWording(field));
			return JSON.stringify([kind, entry.id, fields.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
		}),
	);
	return lines.toSorted().join("\n");
}
