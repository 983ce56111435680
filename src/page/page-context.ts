import type { NamedPlace } from "../core/match/find-terms.ts";
import { type AnchorCount, type ContextVerdict, countAnchors, weighContext } from "../core/match/weigh-context.ts";
import type { Mention } from "./mention.ts";

const NO_ANCHORS: AnchorCount = { strong: 0, weak: 0 };

/** A heading is read up to this many characters. */
const MAX_HEADING = 500;

/** What a page says, as a whole and by its headings, on whether it is about Kazakhstan. */
export interface PageContext {
	/** Takes in where Kazakhstan is named in blocks that were read. */
	add(blocks: readonly { readonly places: readonly NamedPlace[] }[]): void;
	/** True where something read so far names Kazakhstan, or the title does. */
	isMentioned(): boolean;
	/** Weighs whether a mention stands in text that is about Kazakhstan, or needs no such evidence. */
	weigh(mention: Mention): ContextVerdict;
}

/** A context that has seen nothing yet but the page's title; `anchorsIn` counts the anchors of a text. */
export function createPageContext(title: string, anchorsIn: (text: string) => AnchorCount): PageContext {
	const headings = new WeakMap<Element, AnchorCount>();
	const titleAnchors = anchorsIn(title);
	let page = titleAnchors;

	function headingAnchors(heading: Element | null): AnchorCount {
		if (heading === null) return NO_ANCHORS;
		const known = headings.get(heading) ?? anchorsIn((heading.textContent ?? "").slice(0, MAX_HEADING));
		headings.set(heading, known);
		return known;
	}

	return {
		add(blocks) {
			for (const { places } of blocks) page = sum(page, countAnchors(places));
		},
		isMentioned: () => page.strong + page.weak > 0,
		weigh({ candidate, context, section }) {
			const surroundings = {
				page,
				nearestAnchor: context.nearestAnchor,
				heading: headingAnchors(section),
				title: sum(titleAnchors, headingAnchors(document.querySelector("h1"))),
			};
			return weighContext(candidate, context, surroundings);
		},
	};
}

function sum(a: AnchorCount, b: AnchorCount): AnchorCount {
	return { strong: a.strong + b.strong, weak: a.weak + b.weak };
}
