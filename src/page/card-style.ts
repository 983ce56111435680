/** How long the card takes to fade in and out, in ms; no time at all under reduced motion. */
export const FADE_MS = { in: 200, out: 150 } as const;

/**
 * What keeps the page's styles off the host: `:host` with `!important` outweighs every rule of the page. A card that loads
 * is clear, not hidden: browsers neither lay out nor paint a hidden frame, and would begin only when it is to be seen.
 *
 * The host is laid out only while `hintStyle`, which the browser takes away with the extension, gives its lifeline:
 * Firefox ends our script at that moment, and nobody is left to remove the host.
 */
export function hostStyle(lifeline: string): string {
	return `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important;
	height: 0 !important; display: var(--${lifeline}, none) !important; z-index: 2147483647 !important;
	overflow: visible !important; }
div { position: fixed; opacity: 0; transition: opacity ${FADE_MS.in}ms; }
div.shown { opacity: 1; }
div.leaving { transition-duration: ${FADE_MS.out}ms; }
iframe { display: block; border: 0; width: 100%; height: 100%; color-scheme: light dark; border-radius: 10px;
	box-shadow: 0 6px 24px rgb(0 0 0 / 28%), 0 0 0 1px rgb(128 128 128 / 45%); }
@media (prefers-reduced-motion: reduce) { div, div.leaving { transition: none; } }
@media print { :host { display: none !important; } }
`;
}
