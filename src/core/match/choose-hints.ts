/** At most this many hints of one topic are painted on a page. */
export const MAX_HINTS_PER_TOPIC = 5;

/** What `chooseHints` needs to know of a match: its topic and the section that it stands in. */
export interface Choosable {
	readonly topic: string;
	/** Any value that is the same for matches of one section and differs between sections. */
	readonly section: unknown;
}

/**
 * The matches that become hints: the first of each topic in each section that can be shown, at most
 * `MAX_HINTS_PER_TOPIC` a topic. Matches come in reading order and keep it. `canShow` is asked only of matches that
 * would be chosen, since asking is dear.
 */
export function chooseHints<M extends Choosable>(matches: Iterable<M>, canShow: (match: M) => boolean): M[] {
	const sectionsOf = new Map<string, Set<unknown>>();
	const chosen: M[] = [];
	for (const match of matches) {
		const sections = sectionsOf.get(match.topic) ?? new Set();
		sectionsOf.set(match.topic, sections);
		if (sections.has(match.section) || sections.size >= MAX_HINTS_PER_TOPIC || !canShow(match)) continue;
		sections.add(match.section);
		chosen.push(match);
	}
	return chosen;
}
