import type { Mention } from "./mention.ts";

/** Places where a hint would disturb: controls, menus, editors, and text that is not shown to everybody. */
const QUIET_PLACES = [
	"nav, menu, button, label, summary, code, pre, [hidden], [inert], [aria-hidden=true]",
	"[contenteditable]:not([contenteditable=false i])",
	"[role=button], [role=navigation], [role=menu], [role=menubar], [role=tab], [role=tablist], [role=toolbar]",
	"[role=textbox], [role=searchbox], [role=combobox], [role=listbox], [role=option], [role=switch], [role=slider]",
].join(", ");

/** True where a mention is seen by the reader and stands in prose. Asks for style, so it is asked of few. */
export function canShow(mention: Mention): boolean {
	const parent = mention.nodes[0]?.parentElement;
	if (!parent?.isConnected || parent.closest(QUIET_PLACES) !== null) return false;
	return parent.checkVisibility({ visibilityProperty: true });
}
