import type { NamedPlace } from "./find-terms.ts";

/** What parts the members of a list. */
const BETWEEN = /^\s*,?\s*(?:(?:and|und|et|и|және|мен|пен|бен|ve|sowie|ainsi que|а также)\s+)?$/u;

/** Two countries together are a subject; from so many on they are a list. */
const SHORTEST_LIST = 3;

/** How many anchors among the places of a text, in order, are members of lists of countries. */
export function countListed(places: readonly NamedPlace[], text: string): number {
	let listed = 0;
	let from = 0;
	places.forEach(({ end }, at) => {
		const next = places[at + 1];
		if (next !== undefined && BETWEEN.test(text.slice(end, next.start))) return;
		const members = places.slice(from, at + 1);
		const anchors = members.filter(({ kind }) => kind !== "other-country").length;
		if (members.length >= SHORTEST_LIST && members.length - anchors >= SHORTEST_LIST - 1) listed += anchors;
		from = at + 1;
	});
	return listed;
}
