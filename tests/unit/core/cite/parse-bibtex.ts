/** An entry of BibTeX with its fields, outer braces taken off. */
export interface BibtexEntry {
	readonly type: string;
	readonly key: string;
	readonly fields: Readonly<Record<string, string>>;
}

/** Reads BibTeX as BibTeX does, by counting braces, escaped or not; throws where they do not balance. */
export function parseBibtex(text: string): BibtexEntry[] {
	const entries: BibtexEntry[] = [];
	let at = text.indexOf("@");
	while (at !== -1) {
		const open = text.indexOf("{", at);
		const close = closing(text, open);
		const body = text.slice(open + 1, close);
		const fields: Record<string, string> = {};
		const comma = body.indexOf(",");
		let rest = comma + 1;
		for (let equals = body.indexOf("=", rest); equals !== -1; equals = body.indexOf("=", rest)) {
			const start = body.indexOf("{", equals);
			const end = closing(body, start);
			fields[body.slice(rest, equals).replace(/[\s,]/gu, "")] = body.slice(start + 1, end);
			rest = end + 1;
		}
		entries.push({ type: text.slice(at + 1, open), key: body.slice(0, comma), fields });
		at = text.indexOf("@", close);
	}
	return entries;
}

function closing(text: string, open: number): number {
	let depth = 0;
	for (let at = open; at < text.length; at++) {
		if (text[at] === "{") depth++;
		else if (text[at] === "}" && --depth === 0) return at;
	}
	throw new Error("a brace is not closed");
}
