import { type HoverEffect, type HoverEvent, type HoverState, IDLE, stepHover } from "../core/hover/hover-machine.ts";
import { headsTo } from "../core/place/heads-to.ts";
import type { Rect } from "../core/place/rect.ts";
import { type CardHost, createCardHost } from "./card-host.ts";
import { type HintFinder, hintRects } from "./hint-finder.ts";
import type { HintPainter } from "./hint-painter.ts";
import type { Mention } from "./mention.ts";
import { type PointerMove, watchPointer } from "./watch-pointer.ts";

/** The opening and closing of cards: what the reader does goes in, the card comes out. */
export interface CardSession {
	/** Opens the card of a hint for the keyboard: into view, with the focus in the card. */
	summon(hint: Mention): void;
	/** The hint whose card is loading or open, or null. */
	current(): Mention | null;
	/** True for the token of the card that is loading or open. */
	isOpen(token: string): boolean;
	/** The pointer is in the card with this token. */
	enter(token: string): void;
	/** The card with this token wants this height in px. */
	resize(token: string, height: number): void;
	/** Closes what is open. */
	dismiss(): void;
}

/** What a session is made of. */
export interface CardSessionRequest {
	/** The address of the card page for a topic; `token` is what the frame's messages are known by. */
	cardAddress(card: { readonly token: string; readonly topic: string }): string;
	readonly cardTitle: string;
	readonly finder: HintFinder;
	readonly painter: HintPainter;
	/** A key asks for the next (1) or the previous (-1) hint. */
	onStep(by: 1 | -1): void;
}

/** Starts listening to the reader; stops, and closes what is open, on the signal. */
export function startCardSession(request: CardSessionRequest, signal: AbortSignal): CardSession {
	const { finder, painter } = request;
	let state: HoverState<Mention> = IDLE;
	let card: { readonly host: CardHost; readonly hint: Mention; readonly token: string } | undefined;

	function send(event: HoverEvent<Mention>): void {
		const step = stepHover(state, event);
		state = step.state;
		for (const effect of step.effects) perform(effect);
	}

	function perform(effect: HoverEffect<Mention>): void {
		switch (effect.type) {
			case "start":
				setTimeout(() => {
					if (!signal.aborted) send({ type: "elapse", timer: effect.timer, ticket: effect.ticket });
				}, effect.ms);
				break;
			case "preload":
				load(effect.hint);
				break;
			case "show":
				if (card?.hint !== effect.hint) load(effect.hint);
				card?.host.show({ focus: effect.by === "key" });
				painter.mark(effect.hint);
				break;
			case "hide":
				card?.host.remove();
				card = undefined;
				painter.mark(null);
		}
	}

	function load(hint: Mention): void {
		const line = lineOf(hint);
		if (line === undefined) return;
		const token = crypto.randomUUID();
		const host = createCardHost({
			address: request.cardAddress({ token, topic: hint.topic }),
			title: request.cardTitle,
			line,
			onPointerEnter: () => send({ type: "enterCard" }),
			onPointerLeave: () => send({ type: "leaveCard" }),
		});
		card = { host, hint, token };
	}

	function move({ element, from, to, speed }: PointerMove): void {
		// Over the card the host's own events tell what the pointer does.
		if (card?.host.owns(element)) return;
		const rect = card?.host.rect();
		const towardsCard = rect !== undefined && headsTo(from, to, rect);
		send({ type: "point", hint: finder.at(element, to), speed, towardsCard });
	}

	function follow(): void {
		if (card === undefined) return;
		const line = lineOf(card.hint);
		if (line === undefined || line.top + line.height < 0 || line.top > window.innerHeight) send({ type: "dismiss" });
		else card.host.place(line);
	}

	watchPointer(
		{
			move,
			tap(element, point) {
				const hint = finder.at(element, point);
				if (hint !== null) send({ type: "summon", hint });
			},
			press: () => send({ type: "dismiss" }),
			escape() {
				const wasOpen = state.name === "open" || state.name === "leaving";
				send({ type: "dismiss" });
				return wasOpen;
			},
			scroll: follow,
			step: request.onStep,
		},
		signal,
	);
	signal.addEventListener("abort", () => send({ type: "dismiss" }));

	return {
		summon(hint) {
			const line = lineOf(hint);
			if (line === undefined || line.top < 0 || line.top + line.height > window.innerHeight)
				hint.nodes[0]?.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
			send({ type: "summon", hint });
		},
		current: () => (state.name === "idle" ? null : state.hint),
		isOpen: (token) => card?.token === token,
		enter(token) {
			if (card?.token === token) send({ type: "enterCard" });
		},
		resize(token, height) {
			if (card?.token === token) card.host.resize(height);
		},
		dismiss: () => send({ type: "dismiss" }),
	};
}

/** The first line of a hint's text in the viewport; undefined where its text is not laid out. */
function lineOf(hint: Mention): Rect | undefined {
	return hintRects(hint)[0];
}
