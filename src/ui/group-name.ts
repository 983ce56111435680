import type { MessageKey, Speech } from "./translate.ts";

/** The texts of the groups of topics; browsers take no hyphens in the keys of a catalog. */
const KEYS: Readonly<Record<string, MessageKey>> = {
	leadership: "group.leadership",
	"parliament-and-parties": "group.parliament",
	"constitution-and-law": "group.law",
	rights: "group.rights",
	"foreign-relations": "group.foreign",
	"economy-and-technology": "group.economy",
};

/** What a group of topics is called; its id where it has no name yet. */
export function groupName(id: string, { t }: Pick<Speech, "t">): string {
	const key = KEYS[id];
	return key === undefined ? id : t(key);
}
