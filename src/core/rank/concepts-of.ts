import { CONCEPT_WORDS } from "./concept-words.ts";

/** A way to begin a word that stands for a concept. */
interface Beginning {
	readonly letters: string;
	readonly isWhole: boolean;
	readonly concept: string;
}

/** As few letters as any beginning has; beginnings are found by them. */
const SHORTEST = 2;

let beginnings: ReadonlyMap<string, readonly Beginning[]> | undefined;

/** The concepts that a folded word stands for, in the order of the list; none for most words. */
export function conceptsOf(folded: string): readonly string[] {
	beginnings ??= readBeginnings();
	const near = beginnings.get(folded.slice(0, SHORTEST)) ?? [];
	const concepts = near.filter(({ letters, isWhole }) => (isWhole ? folded === letters : folded.startsWith(letters)));
	return [...new Set(concepts.map(({ concept }) => concept))];
}

function readBeginnings(): ReadonlyMap<string, readonly Beginning[]> {
	const all = CONCEPT_WORDS.trim()
		.split("\n")
		.flatMap((line) => {
			const [concept = "", words = ""] = line.split(": ");
			return words.split(" ").map((word): Beginning => {
				const isWhole = word.endsWith("=");
				return { letters: isWhole ? word.slice(0, -1) : word, isWhole, concept };
			});
		});
	return Map.groupBy(all, ({ letters }) => letters.slice(0, SHORTEST));
}
