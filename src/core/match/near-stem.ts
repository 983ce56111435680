/** Words of at least so many letters may hold one typing error. */
export const ONE_EDIT_LENGTH = 5;

/** Words of at least so many letters may hold two. */
export const TWO_EDITS_LENGTH = 9;

/** How many typing errors a word may hold at most. */
export const MOST_EDITS = 2;

/** How many typing errors a word of this many letters may hold. */
export function editBudget(length: number): number {
	if (length >= TWO_EDITS_LENGTH) return MOST_EDITS;
	return length >= ONE_EDIT_LENGTH ? 1 : 0;
}

/**
 * Where in a text a stem ends that stands at the text's start with at most `budget` typing errors; -1 where it does
 * not. A letter too many, a letter missing, a wrong letter and two letters swapped count as one error each. What
 * follows the stem, an ending perhaps, is the caller's to judge.
 */
export function endOfNearStem(text: string, stem: string, budget: number): number {
	return walk(text, 0, stem, 0, budget);
}

function walk(text: string, textAt: number, stem: string, stemAt: number, budget: number): number {
	let t = textAt;
	let s = stemAt;
	while (s < stem.length && text.charCodeAt(t) === stem.charCodeAt(s)) {
		t++;
		s++;
	}
	if (s === stem.length) return t;
	if (budget === 0) return -1;
	const isSwap = text.charCodeAt(t) === stem.charCodeAt(s + 1) && text.charCodeAt(t + 1) === stem.charCodeAt(s);
	if (isSwap) {
		const end = walk(text, t + 2, stem, s + 2, budget - 1);
		if (end >= 0) return end;
	}
	const wrong = t < text.length ? walk(text, t + 1, stem, s + 1, budget - 1) : -1;
	if (wrong >= 0) return wrong;
	const missing = walk(text, t, stem, s + 1, budget - 1);
	if (missing >= 0) return missing;
	return t < text.length ? walk(text, t + 1, stem, s, budget - 1) : -1;
}
