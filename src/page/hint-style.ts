import type { HighlightNames } from "./hint-painter.ts";

/**
 * The style of hints: a dotted line in the text's own colour, so that it fits light, dark and coloured pages; nothing
 * in print. It is inserted with user origin, so `!important` here beats the page's own rules.
 */
export function hintStyle({ hints, current }: HighlightNames): string {
	return `@media not print {
	::highlight(${hints}) {
		text-decoration: underline dotted color-mix(in srgb, currentColor 65%, transparent) 0.11em !important;
		text-underline-offset: 0.18em !important;
	}
	::highlight(${current}) {
		text-decoration: underline solid currentColor 0.11em !important;
		text-underline-offset: 0.18em !important;
		background-color: rgb(128 128 128 / 22%) !important;
	}
	@media (forced-colors: active) {
		::highlight(${hints}) {
			text-decoration-color: LinkText !important;
		}
	}
}`;
}
