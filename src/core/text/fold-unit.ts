/** What `foldUnit` returns for a character that parts words: space, punctuation, symbols. */
export const SEPARATOR = 0;

/** What `foldUnit` returns for a character that is as good as absent: combining marks, soft hyphens, joiners. */
export const IGNORED = 1;

/** Letters that no decomposition reduces to a base letter, with the base letter that they are read as. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
	ß: "s",
	æ: "a",
	œ: "o",
	ø: "o",
	đ: "d",
	ð: "d",
	ł: "l",
	ı: "i",
	þ: "t",
};

/** Invisible characters that may stand inside a word: soft hyphen, zero-width space and joiners, byte order mark. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufeff]/u;

/** Answers for code units seen before, plus one; 0 means not seen. Filled as text is read, so loading costs nothing. */
const cache = new Uint32Array(0x10000);

/**
 * The folded form of one UTF-16 code unit: the code of its base letter in lower case, or `SEPARATOR` or `IGNORED`.
 * One unit always gives one unit, so offsets into folded text are offsets into the source text. Halves of surrogate
 * pairs part words.
 */
export function foldUnit(unit: number): number {
	const known = cache[unit] as number;
	if (known !== 0) return known - 1;
	const folded = computeFold(unit);
	cache[unit] = folded + 1;
	return folded;
}

function computeFold(unit: number): number {
	const character = String.fromCharCode(unit);
	if (INVISIBLE.test(character) || /\p{M}/u.test(character)) return IGNORED;
	const base = character.normalize("NFKD").charAt(0).toLowerCase().normalize("NFKD").charAt(0);
	const letter = BASE_LETTERS[base] ?? base;
	return /[\p{L}\p{N}]/u.test(letter) ? letter.charCodeAt(0) : SEPARATOR;
}
