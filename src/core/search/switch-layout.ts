/** The keys of a US keyboard with what the Russian and the Kazakh layout write with them. */
const KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё";

const TO_RUSSIAN: ReadonlyMap<string, string> = new Map(Array.from(KEYS, (key, at) => [key, RUSSIAN[at] as string]));
const TO_ENGLISH: ReadonlyMap<string, string> = new Map(
	Array.from(RUSSIAN, (letter, at) => [letter, KEYS[at] as string]),
);

/**
 * The text as the other keyboard layout would have written it, English for Russian or Russian for English: `rjycnbnewbz`
 * is `конституция`. Characters that are on no such key stay.
 */
export function switchLayout(text: string): string {
	const lower = text.toLowerCase();
	const table = /\p{Script=Cyrillic}/u.test(lower) ? TO_ENGLISH : TO_RUSSIAN;
	return Array.from(lower, (character) => table.get(character) ?? character).join("");
}
