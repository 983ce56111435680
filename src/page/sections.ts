import { firstFrom } from "../core/text/first-from.ts";

/** Tells the heading that a node stands under; made anew for each reading, since headings come and go. */
export type Sections = (node: Node) => Element | null;

/** Takes down the page's headings, in order. */
export function createSections(): Sections {
	const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
	return (node) => {
		const after = firstFrom(headings.length, (place) => !standsBefore(headings[place] as Element, node));
		return headings[after - 1] ?? null;
	};
}

/** True where a heading begins before a node, or holds it. */
function standsBefore(heading: Element, node: Node): boolean {
	return (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
