import { dateChanges } from "../../core/settings/dated-units.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { readStoredSettings, writeStoredSettings } from "./stored-settings.ts";

/** The largest file that is read, in characters: several times what the most settings need. */
const MAX_LENGTH = 1_000_000;

/** What marks a file as ours. */
const KIND = "qainar settings";

/** What a file of settings says: the settings, or why none of it is taken. */
export type SettingsFileReading =
	| { readonly settings: Settings }
	/** Not JSON, or not a file of ours; of a newer build; or with faults in these settings. */
	| { readonly problem: "foreign" | "newer" }
	| { readonly problem: "faults"; readonly fields: readonly string[] };

/** The text of a file that holds the settings, but not when they were changed: the times only keep the order. */
export function formatSettingsFile(settings: Settings): string {
	return `${JSON.stringify({ kind: KIND, ...writeStoredSettings(dateChanges(new Map(), settings, 0)) }, null, "\t")}\n`;
}

/** Reads a file of settings: all of it, or nothing where anything in it is not as it should be. */
export function parseSettingsFile(text: string): SettingsFileReading {
	const value = text.length > MAX_LENGTH ? undefined : parseJson(text);
	if (typeof value !== "object" || value === null || (value as { kind?: unknown }).kind !== KIND)
		return { problem: "foreign" };
	const { settings, isNewer, unreadable } = readStoredSettings(value);
	if (isNewer) return { problem: "newer" };
	return unreadable.length > 0 ? { problem: "faults", fields: unreadable } : { settings };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
