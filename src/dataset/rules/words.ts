/** The words of a text as the word limits count them: lower case, punctuation dropped, apostrophes made straight. */
export function wordsOf(text: string): string[] {
	return (
		text
			.toLowerCase()
			.replaceAll("’", "'")
			.match(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*/gu) ?? []
	);
}
