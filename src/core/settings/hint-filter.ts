import { tokenize } from "../text/tokenize.ts";
import type { ScannerPreferences } from "./scanner-preferences.ts";

/** Tells of a mention whether the reader wants it: its topic is not muted, and its words are not rejected as its name. */
export type HintFilter = (mention: { readonly topic: string; readonly text: string }) => boolean;

/** Makes the filter of a reader's preferences. */
export function createHintFilter({ muted, rejected }: ScannerPreferences): HintFilter {
	const mutedTopics = new Set(muted);
	const rejectedForms = new Set(rejected.map(({ topic, form }) => keyOf(topic, form)));
	return ({ topic, text }) =>
		!mutedTopics.has(topic) && (rejectedForms.size === 0 || !rejectedForms.has(keyOf(topic, text)));
}

function keyOf(topic: string, form: string): string {
	return `${topic} ${tokenize(form)
		.map(({ folded }) => folded)
		.join(" ")}`;
}
