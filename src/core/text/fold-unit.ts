/** What folding gives for a character that parts words: space, punctuation, symbols, halves of surrogate pairs. */
export const SEPARATOR = 1;

/** What folding gives for a character that is as good as absent: combining marks, soft hyphens, joiners. */
export const IGNORED = 2;

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

/**
 * The answers for code units seen so far; 0 means not seen. Filled as text is read, so loading costs nothing. Loops
 * over text look here first and call `foldUnit` for a 0.
 */
export const foldTable = new Uint16Array(0x10000);

/**
 * The folded form of one UTF-16 code unit: the code of its base letter in lower case, or `SEPARATOR` or `IGNORED`.
 * One unit always gives one unit, so offsets into folded text are offsets into the source text.
 */
export function foldUnit(unit: number): number {
	const known = foldTable[unit] as number;
	if (known !== 0) return known;
	const folded = computeFold(unit);
	foldTable[unit] = folded;
	return folded;
}

function computeFold(unit: number): number {
	const quick = quickFold(unit);
	if (quick !== 0) return quick;
	const character = String.fromCharCode(unit);
	if (INVISIBLE.test(character) || /\p{M}/u.test(character)) return IGNORED;
	// Before folding: a raised 2 or a trade mark sign would fold to letters and stick to the word before it.
	if (!/[\p{L}\p{Nd}]/u.test(character)) return SEPARATOR;
	const base = character.normalize("NFKD").charAt(0).toLowerCase().normalize("NFKD").charAt(0);
	const letter = BASE_LETTERS[base] ?? base;
	return /[\p{L}\p{Nd}]/u.test(letter) ? letter.charCodeAt(0) : SEPARATOR;
}

/** The answer for ASCII and for Russian letters, which are nearly all that is asked for; 0 for the rest. */
function quickFold(unit: number): number {
	if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) return unit;
	if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
	if (unit < 0x80) return SEPARATOR;
	const lower = unit >= 0x410 && unit <= 0x42f ? unit + 0x20 : unit;
	if (lower < 0x430 || lower > 0x44f) return 0;
	// Short i is read as i, as decomposition has it.
	return lower === 0x439 ? 0x438 : lower;
}
