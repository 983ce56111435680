/**
 * How a word of a surface form may change in text, by the language that the form was written in. All patterns are of
 * folded letters: й is и, ё is е, and Latin letters have no marks.
 */
export const WORD_KINDS = ["exact", "en", "enVowel", "ru", "kk", "kkSoft", "latin", "de", "fr", "latinSoft"] as const;

/** How a word may change in text. */
export type WordKind = (typeof WORD_KINDS)[number];

/**
 * Kazakh suffixes in the order that they stand in: plural (of words from other languages after a vowel: митингілер),
 * possessive, case, then -ғы and what may follow it.
 */
const KK_PLURAL = "(?:[ыі]?[лдт][ае]р)?";
const KK_POSSESSIVE = "(?:[ыі]?м[ыі]з|[ыі]?ң[ыі]з|с[ыі]|[ыі]м|[ыі]ң|[ыі]|м|ң)?";
const KK_CASE =
	"(?:[ндт][ыі]ң|[ғг][ае]|[қк][ае]|н[ае]|[ае]|[ндт][ыі]|н?[дт][ае]н|н?[дт][ае]|н[ае]н|[мбп]ен|н)?(?:[ғгқк][ыі](?:[лдт][ае]р)?(?:[ндт][ыі]ң?|[ғгқк][ае]|н[ае]|н?[дт][ае]н?|[мбп]ен|н)?)?";
const KK_ENDING = new RegExp(`^${KK_PLURAL}${KK_POSSESSIVE}${KK_CASE}$`);

/** A final к, қ or п softens before a vowel: сот тәуелсіздігі from тәуелсіздік. */
const KK_SOFT_ENDING = new RegExp(`^(?:[кқп]${KK_PLURAL}${KK_CASE}|[ггғб](?:[ыі]?м[ыі]з|[ыі]м|[ыі]ң|[ыі])${KK_CASE})$`);

/** Turkish, and Kazakh in Latin letters: the same chain of suffixes, vowels in harmony, n and y as buffers. */
const LATIN_SUFFIXES =
	"(?:[ldt][ae]r)?(?:[iuy]?m[iuy]z|s[iuy]|[iuy]m|[iuy]n|[iuy]|ng)?(?:n?[iuy]ng?|[dt][iuy](?:ng?)?|n[iuy]|y?[aeiu]|n[ae]|[gq][ae]|n?[dt][ae]n?|nan|nen|y?l[ae]|men|ben|pen)?(?:ki|gi|gy)?";
const LATIN_ENDING = new RegExp(`^${LATIN_SUFFIXES}$`);

/** A final k, p or t softens before a vowel there too: çoğulculuğu from çoğulculuk. */
const LATIN_SOFT_ENDING = new RegExp(`^(?:[kpt]${LATIN_SUFFIXES}|[gbd](?=[aeiuy])${LATIN_SUFFIXES})$`);

const EN_ENDING = /^(?:s|es|ed|ing)?$/;
const EN_VOWEL_ENDING = /^(?:y|ies|ied|ying|e|es|ed|ing)$/;
const RU_ENDING =
	/^(?:[аяоеиыуюь]|о[июмв]|е[июмв]|и[юяиемх]|ы[иемх]|у[ю]|а[ямх]|я[ямх]|ою|ею|ью|юю|ая|яя|ое|ее|ами|ями|ыми|ими|ого|его|ому|ему|ием|иям|иях|иями)?$/u;
const DE_ENDING = /^(?:e[nrms]?|s|n|ns)?$/;
const FR_ENDING = /^(?:e?s?|x|les?)$/;

const ENDINGS: Readonly<Record<WordKind, RegExp>> = {
	exact: /^$/u,
	en: EN_ENDING,
	enVowel: EN_VOWEL_ENDING,
	ru: RU_ENDING,
	kk: KK_ENDING,
	kkSoft: KK_SOFT_ENDING,
	latin: LATIN_ENDING,
	de: DE_ENDING,
	fr: FR_ENDING,
	latinSoft: LATIN_SOFT_ENDING,
};

/** A word changes in text only if its stem has at least so many letters; shorter ones are matched as they are. */
export const MIN_STEM = 3;

/** At most so many letters at the end of a word are no part of its stem. */
export const MAX_CUT = 2;

/** The kind of a folded word of a form written in a language. */
export function kindOfWord(word: string, language: string): WordKind {
	if (/\d/u.test(word) || word.length < MIN_STEM) return "exact";
	switch (language) {
		case "en":
			return /[ye]$/u.test(word) && word.length > MIN_STEM + 1 ? "enVowel" : "en";
		case "ru":
			return "ru";
		case "kk":
			if (/[a-z]/u.test(word)) return kindOfLatin(word);
			return /[кқп]$/u.test(word) ? "kkSoft" : "kk";
		case "de":
			return "de";
		case "fr":
			return "fr";
		default:
			return kindOfLatin(word);
	}
}

function kindOfLatin(word: string): WordKind {
	return /[kpt]$/u.test(word) && word.length > MIN_STEM + 1 ? "latinSoft" : "latin";
}

/** How many letters of a folded word stay in all its forms. */
export function stemLength(word: string, kind: WordKind): number {
	if (kind === "enVowel" || kind === "kkSoft" || kind === "latinSoft") return word.length - 1;
	if (kind === "ru") return word.length - cutOf(word, /(?:[ыио]и|[ая]я|[оеыи]е)$/u, /[аяоеиыуюь]$/u);
	if (kind === "de") return word.length - cutOf(word, /e[rnsm]$/u, /e$/u);
	return word.length;
}

/** True where a word of this kind may end so after its stem. */
export function endingFits(kind: WordKind, ending: string): boolean {
	return ENDINGS[kind].test(ending);
}

/** Two letters where the long ending is there, one where the short one is, as long as a stem of three letters stays. */
function cutOf(word: string, long: RegExp, short: RegExp): number {
	if (word.length >= 5 && long.test(word)) return MAX_CUT;
	return word.length >= 4 && short.test(word) ? 1 : 0;
}
