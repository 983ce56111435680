import type { ScannerPreferences } from "../settings/scanner-preferences.ts";

/** At most this many hints of one topic are painted on a page where the reader has not asked for all. */
export const MAX_HINTS_PER_TOPIC = 5;

/** At most this many hints are painted on a page, all topics together, whatever the reader has asked for. */
export const MAX_HINTS = 500;

/** What `chooseHints` needs to know of a match: its topic and the section that it stands in. */
export interface Choosable {
	readonly topic: string;
	/** Any value that is the same for matches of one section and differs between sections. */
	readonly section: unknown;
}

/** How hints are chosen. */
export interface HintChoice<M> {
	readonly density: ScannerPreferences["density"];
	/** Asked only of matches that would be chosen, since asking is dear. */
	canShow(match: M): boolean;
}

/**
 * The matches that become hints: the first of each topic, the first in each section (at most `MAX_HINTS_PER_TOPIC` a
 * topic), or all. Matches come in reading order and keep it.
 */
export function chooseHints<M extends Choosable>(matches: Iterable<M>, { density, canShow }: HintChoice<M>): M[] {
	const sectionsOf = new Map<string, Set<unknown>>();
	const chosen: M[] = [];
	const limit = { first: 1, section: MAX_HINTS_PER_TOPIC, all: MAX_HINTS }[density];
	for (const match of matches) {
		if (chosen.length >= MAX_HINTS) break;
		const sections = sectionsOf.get(match.topic) ?? new Set();
		sectionsOf.set(match.topic, sections);
		// Where all are wanted, each match is a section of its own.
		const section = density === "all" ? match : match.section;
		if (sections.has(section) || sections.size >= limit || !canShow(match)) continue;
		sections.add(section);
		chosen.push(match);
	}
	return chosen;
}
