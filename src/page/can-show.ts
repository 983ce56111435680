import { hintRects } from "./hint-finder.ts";
import type { Mention } from "./mention.ts";

/** Places where a hint would disturb: controls, menus, editors, and text that is not shown to everybody. */
const QUIET_PLACES = [
	"nav, menu, button, label, summary, code, pre, [hidden], [inert], [aria-hidden=true]",
	"[contenteditable]:not([contenteditable=false i])",
	"[role=button], [role=navigation], [role=menu], [role=menubar], [role=tab], [role=tablist], [role=toolbar]",
	"[role=textbox], [role=searchbox], [role=combobox], [role=listbox], [role=option], [role=switch], [role=slider]",
].join(", ");

/** Text for screen readers alone is put into a box of at most so many px, so many elements up at most. */
const HIDING_BOX = { px: 1, depth: 4 } as const;

/** True where a mention is seen by the reader and stands in prose. Asks for style and layout, so it is asked of few. */
export function canShow(mention: Mention): boolean {
	const parent = mention.nodes[0]?.parentElement;
	if (!parent?.isConnected || parent.closest(QUIET_PLACES) !== null || isHeadline(mention, parent)) return false;
	return boxOf(parent)?.checkVisibility({ visibilityProperty: true }) === true && isOnPage(mention, parent);
}

/** True where all of the mention's block is one link: a headline that leads elsewhere is navigation, not prose. */
function isHeadline({ block }: Mention, parent: Element): boolean {
	const link = parent.closest("a[href]");
	return link !== null && (link.textContent ?? "").trim().length >= block.text.trim().length;
}

/** The nearest element that has a box; one with `display: contents` has none, though its text is shown. */
function boxOf(element: Element): Element | null {
	let box: Element | null = element;
	while (box !== null && getComputedStyle(box).display === "contents") box = box.parentElement;
	return box;
}

/** False for text that is laid out off the page, or in a box of a pixel: only screen readers get to it. */
function isOnPage(mention: Mention, parent: Element): boolean {
	const [rect] = hintRects(mention);
	if (rect === undefined || rect.left + rect.width + scrollX <= 0 || rect.top + rect.height + scrollY <= 0)
		return false;
	let element: Element | null = parent;
	for (let depth = 0; element !== null && depth < HIDING_BOX.depth; depth++, element = element.parentElement) {
		const { width, height } = element.getBoundingClientRect();
		const isTiny = width <= HIDING_BOX.px || height <= HIDING_BOX.px;
		if (isTiny && getComputedStyle(element).overflow !== "visible") return false;
	}
	return true;
}
