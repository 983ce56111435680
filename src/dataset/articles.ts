/** The paragraphs of the articles: by source id, then by paragraph number. */
export type Articles = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** Reads an article whose paragraphs start with their number in brackets, as in `[12] The court ...`. */
export function parseArticle(text: string): ReadonlyMap<number, string> {
	const paragraphs = new Map<number, string>();
	for (const part of text.split(/^(?=\[\d+\] )/mu)) {
		const match = /^\[(\d+)\] (.*)$/su.exec(part.trim());
		if (match) paragraphs.set(Number(match[1]), match[2] as string);
	}
	return paragraphs;
}
