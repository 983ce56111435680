import { tokenize } from "../core/text/tokenize.ts";

/** A name is told by so many first letters. */
const GATE_LETTERS = 7;

/** Letters that are folded to another, as far as names of Kazakhstan have them. */
const MARKED: Readonly<Record<string, string>> = {
	a: "äáâàåă",
	c: "çć",
	e: "éèêë",
	g: "ğǵ",
	i: "ıíîïİ",
	n: "ñńŋ",
	o: "öóôõø",
	s: "şšß",
	u: "üúûū",
	y: "ýÿ",
	z: "žż",
	и: "й",
	е: "ё",
};

/** A branch of the tree of first letters: by letter, what may follow; an end where it is empty. */
type Branches = Map<string, Branches>;

/**
 * The source of a regular expression that finds the first letters of any of these names, given the flag `i`, with marks on
 * them and without. Empty where there is no name.
 */
export function compileGate(names: readonly string[]): string {
	const starts = new Set(names.flatMap((name) => tokenize(name).map(({ folded }) => folded.slice(0, GATE_LETTERS))));
	const root: Branches = new Map();
	// The shorter first: what starts with another adds nothing.
	for (const start of [...starts].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))) grow(root, start);
	return root.size === 0 ? "" : patternOf(root);
}

function grow(root: Branches, start: string): void {
	let branch = root;
	for (const [place, letter] of [...start].entries()) {
		const next = branch.get(letter);
		if (next !== undefined && next.size === 0) return;
		const grown: Branches = next ?? new Map();
		branch.set(letter, grown);
		branch = grown;
		if (place === start.length - 1) branch.clear();
	}
}

function patternOf(branches: Branches): string {
	const ends = [...branches]
		.filter(([, next]) => next.size === 0)
		.map(([letter]) => letter + (MARKED[letter] ?? ""))
		.join("");
	const parts = [...branches]
		.filter(([, next]) => next.size > 0)
		.map(([letter, next]) => asWritten(letter) + patternOf(next));
	if (ends !== "") parts.push(ends.length > 1 ? `[${ends}]` : ends);
	return parts.length > 1 ? `(?:${parts.join("|")})` : (parts[0] as string);
}

/** A letter as it may stand in a text, with marks and without; digits stand for themselves. */
function asWritten(letter: string): string {
	const marked = MARKED[letter];
	return marked === undefined ? letter : `[${letter}${marked}]`;
}
