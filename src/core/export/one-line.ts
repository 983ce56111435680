/** A text on one line: line breaks and runs of spaces become one space, the ends are trimmed. */
export function oneLine(text: string): string {
	return text.replace(/[\s\u0000-\u001f\u007f\u0085\u2028\u2029]+/gu, " ").trim();
}
