/** Finds the places of the texts that look most like another, likest first; fewer where few share enough letters. */
export type FindLikest = (text: string) => readonly number[];

/** How many texts are found at most. */
export const MAX_LIKEST = 60;

/** Stands before a text's first letter, which is seldom wrong, as a space does before the first letter of a later word. */
const START = " ";

/**
 * Makes a quick and rough search for like texts, by the pairs of neighbouring letters that they share. fuse.js takes as
 * long for a text that is wholly other as for a like one; it is left to choose among these. `leastShared` is the share of
 * their pairs that two texts must have in common, 0 to 1.
 */
export function createFindLikest(texts: readonly string[], leastShared: number): FindLikest {
	const placesOf = new Map<string, number[]>();
	const pairsIn = texts.map((text, place) => {
		const pairs = pairsOf(text);
		for (const pair of pairs) {
			const known = placesOf.get(pair);
			if (known === undefined) placesOf.set(pair, [place]);
			else known.push(place);
		}
		return pairs.size;
	});
	const shared = new Uint16Array(texts.length);

	return (text) => {
		const pairs = pairsOf(text);
		const touched: number[] = [];
		for (const pair of pairs)
			for (const place of placesOf.get(pair) ?? []) {
				if (shared[place] === 0) touched.push(place);
				(shared[place] as number)++;
			}
		const like: { readonly place: number; readonly share: number }[] = [];
		for (const place of touched) {
			const share = (2 * (shared[place] as number)) / (pairs.size + (pairsIn[place] as number));
			if (share >= leastShared) like.push({ place, share });
			shared[place] = 0;
		}
		like.sort((a, b) => b.share - a.share || a.place - b.place);
		return like.slice(0, MAX_LIKEST).map(({ place }) => place);
	};
}

/** Each pair of neighbouring letters once. */
function pairsOf(text: string): Set<string> {
	const pairs = new Set<string>();
	for (let at = 0; at < text.length; at++) pairs.add((text[at - 1] ?? START) + text.charAt(at));
	return pairs;
}
