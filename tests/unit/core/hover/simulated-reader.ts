import { stepHover } from "../../../../src/core/hover/hover-machine.ts";
import { type HoverEffect, type HoverEvent, type HoverState, IDLE } from "../../../../src/core/hover/hover-model.ts";
import { PASSING_SPEED, SHOW_DELAY } from "../../../../src/core/hover/hover-timing.ts";

/** A hint, as far as these tests care. */
export type Hint = "A" | "B";

/** A reader with a clock of its own in front of the machine. It carries out effects, and throws at impossible ones. */
export interface SimulatedReader {
	/** Moves a resting pointer onto a hint, or onto none; the moves so far count as slow. */
	point(hint: Hint | null, move?: PointerManner): void;
	/** Lets time pass, in ms; timers run out on the way. */
	wait(ms: number): void;
	/** Sends any other event. */
	send(event: HoverEvent<Hint>): void;
	/** The hint whose card is shown, or null. */
	shown(): Hint | null;
	/** The hint whose card is loaded, shown or not, or null. */
	loaded(): Hint | null;
	/** What was done with cards so far, in order. */
	readonly log: readonly string[];
	/** The state of the machine. */
	state(): HoverState<Hint>;
}

/** How the pointer moves: by default slowly, not to the card, without the modifier. */
interface PointerManner {
	readonly speed?: number;
	readonly towardsCard?: boolean;
	readonly held?: boolean;
}

/** The speed of a pointer that points, in px per ms. */
const SLOW = PASSING_SPEED / 2;

/** A reader who has not done anything yet, and waits so many ms for a card. */
export function createSimulatedReader(delay = SHOW_DELAY): SimulatedReader {
	let state: HoverState<Hint> = IDLE;
	let now = 0;
	let timers: { readonly at: number; readonly event: HoverEvent<Hint> }[] = [];
	let card: { readonly hint: Hint; isShown: boolean } | undefined;
	const log: string[] = [];

	function send(event: HoverEvent<Hint>): void {
		const step = stepHover(state, event, delay);
		state = step.state;
		for (const effect of step.effects) perform(effect);
	}

	function perform(effect: HoverEffect<Hint>): void {
		switch (effect.type) {
			case "start": {
				const { timer, ticket, ms } = effect;
				timers.push({ at: now + ms, event: { type: "elapse", timer, ticket } });
				return;
			}
			case "preload":
				if (card !== undefined) throw new Error(`${effect.hint} is loaded over the card of ${card.hint}.`);
				card = { hint: effect.hint, isShown: false };
				log.push(`preload ${effect.hint}`);
				return;
			case "show":
				if (card !== undefined && card.hint !== effect.hint)
					throw new Error(`${effect.hint} is shown over the card of ${card.hint}.`);
				card = { hint: effect.hint, isShown: true };
				log.push(`show ${effect.hint} by ${effect.by}`);
				return;
			case "pin":
				if (!card?.isShown) throw new Error("A card is pinned that is not shown.");
				log.push(`${effect.pinned ? "pin" : "unpin"} ${card.hint}`);
				return;
			case "hide":
				if (card === undefined) throw new Error("A card is hidden that was neither loaded nor shown.");
				log.push(`hide ${card.hint}`);
				card = undefined;
		}
	}

	return {
		point(hint, { speed = SLOW, towardsCard = false, held = false } = {}) {
			send({ type: "point", hint, speed, towardsCard, held });
		},
		wait(ms) {
			const end = now + ms;
			for (;;) {
				const next = timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
				if (next === undefined) break;
				timers = timers.filter((timer) => timer !== next);
				now = next.at;
				send(next.event);
			}
			now = end;
		},
		send,
		shown: () => (card?.isShown ? card.hint : null),
		loaded: () => card?.hint ?? null,
		log,
		state: () => state,
	};
}
