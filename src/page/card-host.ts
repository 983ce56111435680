import { keepInView } from "../core/place/keep-in-view.ts";
import { placeCard, type Side } from "../core/place/place-card.ts";
import { placeSheet } from "../core/place/place-sheet.ts";
import type { Rect } from "../core/place/rect.ts";
import type { ScannerPreferences } from "../core/settings/scanner-preferences.ts";
import { FADE_MS, hostStyle } from "./card-style.ts";
import { randomName } from "./random-name.ts";

/** The height in px that a card takes until its frame has said what its content wants. */
const FIRST_HEIGHT = 240;

/** Where cards are sheets at the screen's edge: fingers, and no room beside the text. */
const SHEET = "(pointer: coarse) and (max-width: 600px)";

/** What is added to the card page's address while the card is pinned. */
const PINNED_SUFFIX = "/pinned";

/** The one element that Qainar adds to a page, and only while a card is loading or open. */
export interface CardHost {
	/** Shows the card by a line of text; `focus` moves the keyboard's focus into it. */
	show(options: { readonly focus: boolean }): void;
	/** Takes the content's height in px, once its frame knows it. */
	resize(height: number): void;
	/** Puts the card by the line as it stands now; a pinned card stays where it is. */
	place(line: Rect): void;
	/** Pins the card to its place in the window, or ties it to its line again. */
	pin(pinned: boolean): void;
	/** Moves a pinned card by so many px, as far as the window goes. */
	moveBy(distance: { readonly dx: number; readonly dy: number }): void;
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
	/** The attribute by which `hintStyle` knows the host; see `hostStyle`. */
	readonly lifeline: string;
	readonly line: Rect;
	readonly side: ScannerPreferences["side"];
	onPointerEnter(): void;
	onPointerLeave(): void;
}

/** Adds the host to the page and starts loading the card, unseen. */
export function createCardHost(request: CardHostRequest): CardHost {
	const focused = document.activeElement;
	let { line } = request;
	let height = FIRST_HEIGHT;
	let side: Side = request.side === "above" ? "above" : "below";
	let place: Rect;
	/** The height that the card had when it was pinned, in px: it grows no further, so as not to cover its line. */
	let pinnedHeight: number | undefined;

	// A valid custom element name can hold a shadow root; a random one cannot be styled or defined by the page.
	const host = document.createElement(`q-${randomName()}`);
	host.setAttribute(request.lifeline, "");
	const root = host.attachShadow({ mode: "closed" });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(hostStyle(request.lifeline));
	root.adoptedStyleSheets = [sheet];
	const box = document.createElement("div");
	const frame = document.createElement("iframe");
	frame.title = request.title;
	frame.src = request.address;
	// Clear, not hidden, while it loads: out of the reader's reach, but drawn when it is to be shown.
	box.inert = true;
	box.append(frame);
	root.append(box);
	box.addEventListener("pointerenter", (event) => event.isTrusted && request.onPointerEnter());
	box.addEventListener("pointerleave", (event) => event.isTrusted && request.onPointerLeave());
	host.popover = "manual";
	// While a modal dialog is open, all else on the page is out of reach, the top layer included.
	const modal = [...document.querySelectorAll("dialog:modal")].at(-1);
	(modal ?? document.documentElement).append(host);
	// The top layer: above the page's own layers, and out of reach of its clipping and transforms.
	host.showPopover();
	layOut();

	function layOut(): void {
		const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
		place = placeIn(viewport);
		for (const edge of ["left", "top", "width", "height"] as const) box.style[edge] = `${place[edge]}px`;
	}

	function placeIn(viewport: { readonly width: number; readonly height: number }): Rect {
		if (matchMedia(SHEET).matches) return placeSheet({ line, viewport, height });
		if (pinnedHeight !== undefined) return keepInView({ ...place, height: Math.min(height, pinnedHeight) }, viewport);
		const placed = placeCard({ line, viewport, height, side });
		side = placed.side;
		return placed;
	}

	return {
		show({ focus }) {
			box.className = "shown";
			box.inert = false;
			if (focus) frame.focus();
		},
		resize(wanted) {
			height = wanted;
			layOut();
		},
		place(now) {
			if (pinnedHeight !== undefined) return;
			line = now;
			layOut();
		},
		pin(pinned) {
			pinnedHeight = pinned ? place.height : undefined;
			// The frame hears of it by its fragment, without a message or an entry in the page's history.
			frame.contentWindow?.location.replace(request.address + (pinned ? PINNED_SUFFIX : ""));
			layOut();
		},
		moveBy({ dx, dy }) {
			if (pinnedHeight === undefined) return;
			place = { ...place, left: place.left + dx, top: place.top + dy };
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
			box.inert = true;
			setTimeout(() => host.remove(), FADE_MS.out);
		},
	};
}
