import { oneLine } from "./one-line.ts";

/** Characters that mean something anywhere in a line of Markdown or in a table's cell. */
const ANYWHERE = /[\\`*_[\]<>|~]|&(?=#|[A-Za-z])/gu;

/** What begins a heading, a list or a rule where a line begins with it. */
const MARK_AT_START = /^[#+=-]/u;

/** A number that begins a list where a line begins with it. */
const NUMBER_AT_START = /^\d{1,9}(?=[.)])/u;

/** A text as one line of Markdown that shows it letter by letter, at the start of a line or in a table's cell. */
export function escapeMarkdown(text: string): string {
	return oneLine(text)
		.replace(ANYWHERE, String.raw`\$&`)
		.replace(MARK_AT_START, String.raw`\$&`)
		.replace(NUMBER_AT_START, "$&\\");
}
