import type { ViewSuggestion } from "./suggest-views.ts";

/**
 * A suggestion as Chromium draws it: XML in which what was found is marked. A single stray `&` would make Chromium refuse
 * all suggestions, and characters that XML cannot hold do as well.
 */
export function describeInXml({ content, marks, from }: ViewSuggestion): string {
	let xml = "";
	let last = 0;
	for (const { start, end } of marks) {
		xml += `${escapeXml(content.slice(last, start))}<match>${escapeXml(content.slice(start, end))}</match>`;
		last = end;
	}
	return xml + escapeXml(content.slice(last)) + (from === undefined ? "" : `<dim> – ${escapeXml(from)}</dim>`);
}

/** A suggestion as Firefox draws it: plain text. */
export function describeInText({ content, from }: ViewSuggestion): string {
	return from === undefined ? content : `${content} – ${from}`;
}

/** Takes the meaning for XML off a text, and the characters that XML cannot hold out of it. */
export function escapeXml(text: string): string {
	return text
		.toWellFormed()
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "")
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;")
		.replaceAll("'", "&apos;");
}
