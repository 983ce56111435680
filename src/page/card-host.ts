import { type CardPlace, placeCard, type Side } from "../core/place/place-card.ts";
import type { Rect } from "../core/place/rect.ts";

/** The height in px that a card takes until its frame has said what its content wants. */
const FIRST_HEIGHT = 240;

/** How long the card takes to fade in and out, in ms; no time at all under reduced motion. */
const FADE_MS = { in: 200, out: 150 } as const;

/** What keeps the page's styles off the host: `:host` with `!important` outweighs every rule of the page. */
const HOST_STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important;
	height: 0 !important; display: block !important; z-index: 2147483647 !important; overflow: visible !important; }
div { position: fixed; opacity: 0; visibility: hidden; transition: opacity ${FADE_MS.in}ms; }
div.shown { opacity: 1; visibility: visible; }
div.leaving { opacity: 0; visibility: visible; transition-duration: ${FADE_MS.out}ms; pointer-events: none; }
iframe { display: block; border: 0; width: 100%; height: 100%; color-scheme: light dark; border-radius: 10px;
	box-shadow: 0 6px 24px rgb(0 0 0 / 28%), 0 0 0 1px rgb(128 128 128 / 45%); }
@media (prefers-reduced-motion: reduce) { div, div.leaving { transition: none; } }
@media print { :host { display: none !important; } }
`;

/** The one element that Qainar adds to a page, and only while a card is loading or open. */
export interface CardHost {
	/** Shows the card by a line of text; `focus` moves the keyboard's focus into it. */
	show(options: { readonly focus: boolean }): void;
	/** Takes the content's height in px, once its frame knows it. */
	resize(height: number): void;
	/** Puts the card by the line as it stands now. */
	place(line: Rect): void;
	/** True for the element that this host added to the page. */
	owns(element: Element): boolean;
	/** Where the card stands while it is shown, else undefined. */
	rect(): Rect | undefined;
	/** Removes it, and gives the focus back to where it was. */
	remove(): void;
}

/** What a host is made of. */
export interface CardHostRequest {
	/** The address of the card page, with what the frame needs to ask for its content. */
	readonly address: string;
	/** The frame's title, for screen readers. */
	readonly title: string;
	readonly line: Rect;
	onPointerEnter(): void;
	onPointerLeave(): void;
}

/** Adds the host to the page and starts loading the card, unseen. */
export function createCardHost(request: CardHostRequest): CardHost {
	const focused = document.activeElement;
	let { line } = request;
	let height = FIRST_HEIGHT;
	let side: Side | undefined;
	let place: CardPlace | undefined;

	// A valid custom element name can hold a shadow root; a random one cannot be styled or defined by the page.
	const host = document.createElement(`q${crypto.randomUUID()}`);
	const root = host.attachShadow({ mode: "closed" });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(HOST_STYLE);
	root.adoptedStyleSheets = [sheet];
	const box = document.createElement("div");
	const frame = document.createElement("iframe");
	frame.title = request.title;
	frame.src = request.address;
	box.append(frame);
	root.append(box);
	box.addEventListener("pointerenter", (event) => event.isTrusted && request.onPointerEnter());
	box.addEventListener("pointerleave", (event) => event.isTrusted && request.onPointerLeave());
	host.popover = "manual";
	document.documentElement.append(host);
	// The top layer: above the page's own layers, and out of reach of its clipping and transforms.
	host.showPopover();
	layOut();

	function layOut(): void {
		const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
		place = placeCard({ line, viewport, height, ...(side && { side }) });
		side = place.side;
		for (const edge of ["left", "top", "width", "height"] as const) box.style[edge] = `${place[edge]}px`;
	}

	return {
		show({ focus }) {
			box.className = "shown";
			if (focus) frame.focus();
		},
		resize(wanted) {
			height = wanted;
			layOut();
		},
		place(now) {
			line = now;
			layOut();
		},
		owns: (element) => element === host,
		rect: () => (box.className === "shown" ? place : undefined),
		remove() {
			if (document.activeElement === host && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
			const fades = box.className === "shown" && !matchMedia("(prefers-reduced-motion: reduce)").matches;
			if (!fades) {
				host.remove();
				return;
			}
			box.className = "leaving";
			setTimeout(() => host.remove(), FADE_MS.out);
		},
	};
}
