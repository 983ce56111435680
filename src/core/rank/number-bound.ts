import type { CompiledFigure } from "../compare/compiled-claims.ts";
import type { Token } from "../text/tokenize.ts";

/** How sure a number is: exactly so, about so, more or less than so. */
export type NumberBound = CompiledFigure["bound"];

/** Folded words before a number that say how sure it is, in six languages. */
const BEFORE: ReadonlyMap<string, NumberBound> = boundsOf({
	above:
		"over above exceeding exceeds exceeded more least более больше свыше превысило превысила uber mehr mindestens plus depasse",
	below: "under below nearly almost less fewer почти менее меньше fast weniger unter knapp presque moins neredeyse",
	about:
		"about around approximately roughly some circa ca около примерно порядка приблизительно шамамен rund etwa ungefahr environ quelque pres yaklasik",
});

/** Folded words that say so behind the number and what it counts: 77%-дан астам, yüzde 77’den fazla. */
const BEHIND: ReadonlyMap<string, NumberBound> = boundsOf({
	above: "астам артық көп fazla askin",
	below: "дерлік",
	about: "жуық шамасында civarinda kadar",
});

/** Small words that stand between such a word and its number: more than, plus de, le plus. */
const SMALL: ReadonlySet<string> = new Set(["than", "as", "de", "d", "чем", "at", "the", "des", "zu", "up", "to"]);

/** How many words behind a number may stand before the one that says how sure it is. */
const REACH = 3;

/** How sure the number is that stands at the words from `first` to `last`; exact where nothing says otherwise. */
export function boundOf(tokens: readonly Token[], first: number, last: number): NumberBound {
	let before = first - 1;
	while (first - before < 3 && SMALL.has(tokens[before]?.folded ?? "")) before--;
	const word = tokens[before]?.folded ?? "";
	const stated = BEFORE.get(word);
	if (stated !== undefined) return isTurned(tokens, before) ? "above" : stated;
	for (let behind = last + 1; behind <= last + REACH; behind++) {
		const bound = BEHIND.get(tokens[behind]?.folded ?? "");
		if (bound !== undefined) return bound;
		if (tokens[behind]?.afterBreak) break;
	}
	return "exact";
}

/** Whether "less" is turned round: not less than, не менее, nicht weniger, au moins. */
function isTurned(tokens: readonly Token[], at: number): boolean {
	const previous = tokens[at - 1]?.folded;
	const isLess = ["less", "fewer", "менее", "меньше", "weniger", "moins"].includes(tokens[at]?.folded ?? "");
	return isLess && previous !== undefined && ["no", "not", "не", "nicht", "au"].includes(previous);
}

function boundsOf(words: Readonly<Record<string, string>>): ReadonlyMap<string, NumberBound> {
	return new Map(
		Object.entries(words).flatMap(([bound, list]) => list.split(" ").map((word) => [word, bound as NumberBound])),
	);
}
