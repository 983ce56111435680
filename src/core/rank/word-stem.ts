/** English words that say nothing of what a sentence is about, and those by which our claims introduce a speaker. */
const STOP_WORDS: ReadonlySet<string> = new Set(
	`a about above after all also although an and any are as at author be because been before being between both but by
	call called calls can could did do does down each even ever for from had has have he her here his how if in into is it
	its kazakhstan kazakh like made make many may more most much must no not of on one only or other our out over own put
	same say says said she should so some still such than that the their them then there these they this those though
	through to too under up very was we well were what when where whereas which while who whom whose why will with without
	would article among count counts towards toward part whole us you your`.split(/\s+/u),
);

/** Endings of English words, longest first: what is left of words of one family is alike. */
const ENDING =
	/(?:isations?|izations?|ations?|itions?|ements?|ments?|ising|izing|ised|ized|ings?|ions?|ness|ally|ly|ies|ied|ers?|ed|es|e|y|s)$/u;

/** As many letters stay at least. */
const MIN_STEM = 4;

/** The stem of a folded word that may tell what a text is about; undefined for stop words and words under four letters. */
export function stemOfWord(folded: string): string | undefined {
	if (folded.length < MIN_STEM || STOP_WORDS.has(folded) || /\d/u.test(folded)) return undefined;
	const ending = ENDING.exec(folded)?.[0] ?? "";
	return folded.length - ending.length >= MIN_STEM ? folded.slice(0, folded.length - ending.length) : folded;
}
