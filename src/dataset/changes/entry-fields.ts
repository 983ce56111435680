import { stableJson } from "../stable-json.ts";
import type { Entry } from "./content.ts";

/**
 * The fields of an entry with their values as text, objects within it taken apart: `speaker.role`, `label.ru`. A field
 * that is null or an empty list counts as not there, so that a new optional field changes no entry.
 */
export function entryFields(entry: Entry): Map<string, string> {
	return new Map(flatten("", entry));
}

function flatten(prefix: string, value: object): [string, string][] {
	return Object.entries(value).flatMap(([key, field]): [string, string][] => {
		if (field === null || field === undefined || (Array.isArray(field) && field.length === 0)) return [];
		if (typeof field === "object" && !Array.isArray(field)) return flatten(`${prefix}${key}.`, field);
		return [[`${prefix}${key}`, stableJson(field)]];
	});
}
