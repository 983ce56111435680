/** So many letters at an end of a word are looked at. */
export const END_LETTERS = 3;

/** Words by the letters at one of their ends. It is made of numbers: a map of texts takes longer to make than it saves. */
export interface EndList {
	/** The first word that may have the same end as this one, by its place; -1 where there is none. */
	first(word: string): number;
	/** By a word's place, the word after it that may have the same end; -1 where there is none. */
	readonly next: Int32Array;
}

/** Words are listed under so many numbers. */
const SLOTS = 4_096;

/** Lists words of `texts`, by their places, under their first letters or their last. */
export function createEndList(places: readonly number[], texts: readonly string[], end: "start" | "end"): EndList {
	const first = new Int32Array(SLOTS).fill(-1);
	const next = new Int32Array(texts.length).fill(-1);
	for (let i = 0; i < places.length; i++) {
		const place = places[i] as number;
		const slot = slotOf(texts[place] as string, end);
		next[place] = first[slot] as number;
		first[slot] = place;
	}
	return {
		first: (word) => first[slotOf(word, end)] as number,
		next,
	};
}

function slotOf(word: string, end: "start" | "end"): number {
	const from = end === "start" ? 0 : Math.max(0, word.length - END_LETTERS);
	const to = Math.min(from + END_LETTERS, word.length);
	let slot = 0;
	for (let at = from; at < to; at++) slot = slot * 31 + word.charCodeAt(at);
	return slot & (SLOTS - 1);
}
