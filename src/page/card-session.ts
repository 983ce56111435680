import { stepHover } from "../core/hover/hover-machine.ts";
import { type HoverEffect, type HoverEvent, type HoverState, IDLE } from "../core/hover/hover-model.ts";
import { headsTo } from "../core/place/heads-to.ts";
import type { Rect } from "../core/place/rect.ts";
import type { ScannerPreferences } from "../core/settings/scanner-preferences.ts";
import { type CardHost, createCardHost } from "./card-host.ts";
import type { HighlightNames } from "./highlight-names.ts";
import { type HintFinder, hintRects } from "./hint-finder.ts";
import type { HintPainter } from "./hint-painter.ts";
import type { Mention } from "./mention.ts";
import { randomName } from "./random-name.ts";
import type { PointerMove } from "./watch-pointer.ts";

/** The opening and closing of cards: what the reader does goes in, the card comes out. */
export interface CardSession {
	/** The pointer moved on the page. */
	move(move: PointerMove): void;
	/** Opens the card of a hint for the keyboard or a finger: into view, with the focus in the card. */
	summon(hint: Mention): void;
	/** The hint whose card is loading or open, or null. */
	current(): Mention | null;
	/** Puts other hints in the place of those before, after the page has been read again; null for one that is gone. */
	replace(successorOf: (hint: Mention) => Mention | null): void;
	/** True while a card is shown. */
	isShown(): boolean;
	/** True while a card is shown and has the focus: what happens now the reader may have done in it. */
	isInUse(): boolean;
	/** The hint whose card has this token and is loading or open, or null. */
	hintOf(token: string): Mention | null;
	/** The pointer is in the card with this token. */
	enter(token: string): void;
	/** The card with this token wants this height in px. */
	resize(token: string, height: number): void;
	/** Pins the card with this token, or takes the pin out. */
	pin(token: string, pinned: boolean): void;
	/** Moves the card with this token by so many px, and pins it. */
	moveBy(token: string, distance: { readonly dx: number; readonly dy: number }): void;
	/** Pins the open card, or takes the pin out, whatever is the case not. */
	togglePin(): void;
	/** Puts the card where its hint is now; closes it where that has left the window, unless it is pinned. */
	follow(): void;
	/** The reader is elsewhere: closes what is open and not pinned. */
	leave(): void;
	/** Closes what is open. */
	dismiss(): void;
}

/** What a session is made of. */
export interface CardSessionRequest {
	/** The address of the card page for a topic; `token` is what the frame's messages are known by. */
	cardAddress(card: { readonly token: string; readonly topic: string }): string;
	readonly cardTitle: string;
	/** The names that `hintStyle` was made with: a card is laid out only while it is there. */
	readonly highlightNames: HighlightNames;
	readonly finder: HintFinder;
	readonly painter: HintPainter;
	/** The reader's preferences at this moment. */
	preferences(): ScannerPreferences;
	/** Called when a card that was loading or shown is gone. */
	onHide(): void;
	/** Receives what went wrong. */
	onError(error: unknown): void;
}

/** A session without a card. On the signal it closes what is open, and opens nothing any more. */
export function startCardSession(request: CardSessionRequest, signal: AbortSignal): CardSession {
	const { finder, painter } = request;
	let state: HoverState<Mention> = IDLE;
	let card: { readonly host: CardHost; readonly token: string } | undefined;

	function send(event: HoverEvent<Mention>): void {
		if (signal.aborted && event.type !== "dismiss") return;
		const step = stepHover(state, event, request.preferences().delay);
		state = step.state;
		try {
			for (const effect of step.effects) perform(effect);
		} catch (error) {
			request.onError(error);
		}
		// The hint's text was taken away or hidden since it was found: there is nothing to put a card by.
		if (state.name === "open" && card === undefined) send({ type: "dismiss" });
	}

	function perform(effect: HoverEffect<Mention>): void {
		switch (effect.type) {
			case "start":
				setTimeout(() => send({ type: "elapse", timer: effect.timer, ticket: effect.ticket }), effect.ms);
				break;
			case "preload":
				load(effect.hint);
				break;
			case "show":
				if (card === undefined) load(effect.hint);
				if (card === undefined) break;
				card.host.show({ focus: effect.by === "key" });
				painter.mark(effect.hint);
				break;
			case "pin":
				card?.host.pin(effect.pinned);
				break;
			case "hide":
				card?.host.remove();
				card = undefined;
				painter.mark(null);
				request.onHide();
		}
	}

	function load(hint: Mention): void {
		const line = lineOf(hint);
		if (line === undefined) return;
		const token = randomName();
		const host = createCardHost({
			address: request.cardAddress({ token, topic: hint.topic }),
			title: request.cardTitle,
			lifeline: request.highlightNames.current,
			line,
			side: request.preferences().side,
			onPointerEnter: () => send({ type: "enterCard" }),
			onPointerLeave: () => send({ type: "leaveCard" }),
		});
		card = { host, token };
	}

	function follow(): void {
		const hint = current();
		if (card === undefined || hint === null) return;
		const line = lineOf(hint);
		if (line === undefined || line.top + line.height < 0 || line.top > window.innerHeight) send({ type: "away" });
		else card.host.place(line);
	}

	const current = () => (state.name === "idle" ? null : state.hint);
	const isShown = () => state.name === "open" || state.name === "leaving";
	const isPinned = () => state.name === "open" && state.by === "pin";
	signal.addEventListener("abort", () => send({ type: "dismiss" }));

	return {
		move({ element, from, to, speed, held }) {
			// Over the card the host's own events tell what the pointer does.
			if (card?.host.owns(element)) return;
			const rect = card?.host.rect();
			const towardsCard = rect !== undefined && headsTo(from, to, rect);
			send({ type: "point", hint: finder.at(element, to), speed, towardsCard, held });
		},
		summon(hint) {
			if (signal.aborted) return;
			const line = lineOf(hint);
			if (line === undefined || line.top < 0 || line.top + line.height > window.innerHeight)
				hint.nodes[0]?.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
			send({ type: "summon", hint });
		},
		current,
		replace(successorOf) {
			if (state.name === "idle") {
				const dismissed = state.dismissed && successorOf(state.dismissed);
				state = { name: "idle", ticket: state.ticket, ...(dismissed && { dismissed }) };
				return;
			}
			const hint = successorOf(state.hint);
			if (hint === null) {
				send({ type: "away" });
				return;
			}
			state = { ...state, hint };
			if (isShown()) painter.mark(hint);
			follow();
		},
		isShown,
		isInUse: () => isShown() && document.activeElement !== null && card?.host.owns(document.activeElement) === true,
		hintOf: (token) => (card?.token === token ? current() : null),
		enter(token) {
			if (card?.token === token) send({ type: "enterCard" });
		},
		resize(token, height) {
			if (card?.token === token) card.host.resize(height);
		},
		pin(token, pinned) {
			if (card?.token === token) send({ type: "pin", pinned });
		},
		moveBy(token, distance) {
			if (card?.token !== token) return;
			send({ type: "pin", pinned: true });
			card.host.moveBy(distance);
		},
		togglePin: () => send({ type: "pin", pinned: !isPinned() }),
		follow,
		leave: () => send({ type: "away" }),
		dismiss: () => send({ type: "dismiss" }),
	};
}

/** What the card must not cover: the lines of a hint's text in the viewport; undefined where it is not laid out. */
function lineOf(hint: Mention): Rect | undefined {
	const rects = hintRects(hint);
	const [first] = rects;
	if (first === undefined) return undefined;
	const top = Math.min(...rects.map((rect) => rect.top));
	const bottom = Math.max(...rects.map((rect) => rect.top + rect.height));
	return { left: first.left, top, width: first.width, height: bottom - top };
}
