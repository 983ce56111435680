import { HIDE_GRACE, PASSING_SPEED, PRELOAD_DELAY, SHOW_DELAY } from "./hover-timing.ts";

/**
 * When a card opens and closes, as a pure state machine.
 *
 *     idle --point--> dwelling --220 ms--> open --leave--> leaving --300 ms--> idle
 *       ^                |                  ^  ^              |
 *       |<----leave------+      summon------+  +--come back---+
 *       |<----------------------dismiss, from everywhere
 *
 * `H` is whatever stands for a hint; hints are compared by identity.
 */
export type HoverState<H> =
	| {
			readonly name: "idle";
			readonly ticket: number;
			/** The hint whose card was dismissed under the pointer: it stays shut until the pointer has left it. */
			readonly dismissed?: H;
	  }
	| { readonly name: "dwelling"; readonly ticket: number; readonly hint: H; readonly preloaded: boolean }
	| { readonly name: "open" | "leaving"; readonly ticket: number; readonly hint: H; readonly by: "pointer" | "key" };

/** What can happen to the machine. */
export type HoverEvent<H> =
	/** The pointer moved: the hint under it or null, its speed in px per ms, and whether it is on its way to the card. */
	| { readonly type: "point"; readonly hint: H | null; readonly speed: number; readonly towardsCard: boolean }
	/** A timer that the machine asked for has run out. */
	| { readonly type: "elapse"; readonly timer: Timer; readonly ticket: number }
	/** The reader asked for a hint's card by key or tap. */
	| { readonly type: "summon"; readonly hint: H }
	/** The pointer entered or left the card itself. */
	| { readonly type: "enterCard" | "leaveCard" }
	/** Escape, a click elsewhere, navigation, or the hint is gone. */
	| { readonly type: "dismiss" };

/** The machine's timers: load the frame unseen, show the card, hide it. */
export type Timer = "preload" | "show" | "hide";

/** What the machine wants done, in order. */
export type HoverEffect<H> =
	/** Call back with `elapse`, this timer and this ticket after `ms` milliseconds. Stale tickets are ignored. */
	| { readonly type: "start"; readonly timer: Timer; readonly ticket: number; readonly ms: number }
	/** Load the card of this hint without showing it. */
	| { readonly type: "preload"; readonly hint: H }
	/** Show the card of this hint, loading it if it is not loaded. */
	| { readonly type: "show"; readonly hint: H; readonly by: "pointer" | "key" }
	/** Remove the card, loaded or shown. */
	| { readonly type: "hide" };

/** A step of the machine: the state it is in now and what it wants done. */
export interface HoverStep<H> {
	readonly state: HoverState<H>;
	readonly effects: readonly HoverEffect<H>[];
}

/** The state to start from. */
export const IDLE: HoverState<never> = { name: "idle", ticket: 0 };

/** The next state and the effects that lead there. Pure; an event that means nothing in a state changes nothing. */
export function stepHover<H>(state: HoverState<H>, event: HoverEvent<H>): HoverStep<H> {
	switch (event.type) {
		case "point":
			return point(state, event);
		case "elapse":
			return event.ticket === state.ticket ? elapse(state, event.timer) : stay(state);
		case "summon":
			return {
				state: { name: "open", ticket: state.ticket + 1, hint: event.hint, by: "key" },
				// A card that is loaded for this hint already is kept.
				effects: [
					...(state.name !== "idle" && state.hint === event.hint ? [] : hideOf(state)),
					{ type: "show", hint: event.hint, by: "key" },
				],
			};
		case "enterCard":
			return state.name === "leaving" ? stay({ ...state, name: "open", ticket: state.ticket + 1 }) : stay(state);
		case "leaveCard":
			return state.name === "open" ? leave(state) : stay(state);
		case "dismiss":
			return dismiss(state);
	}
}

type PointEvent<H> = Extract<HoverEvent<H>, { type: "point" }>;
type CardState<H> = Extract<HoverState<H>, { name: "open" | "leaving" }>;

function point<H>(state: HoverState<H>, event: PointEvent<H>): HoverStep<H> {
	const { hint, speed } = event;
	switch (state.name) {
		case "idle":
			if (hint === null) return stay({ name: "idle", ticket: state.ticket });
			return hint === state.dismissed ? stay(state) : dwell(state, hint);
		case "dwelling":
			if (hint === null) return { state: { name: "idle", ticket: state.ticket + 1 }, effects: hideOf(state) };
			// A pointer that still travels starts its rest anew; one that comes to rest without another event is caught so.
			return hint === state.hint && speed < PASSING_SPEED ? stay(state) : dwell(state, hint);
		case "open":
			return hint === state.hint ? stay(state) : leave(state);
		case "leaving":
			if (hint === state.hint) return stay({ ...state, name: "open", ticket: state.ticket + 1 });
			if (event.towardsCard) return leave(state);
			return hint === null ? stay(state) : dwell(state, hint);
	}
}

function elapse<H>(state: HoverState<H>, timer: Timer): HoverStep<H> {
	if (state.name === "dwelling" && timer === "preload")
		return { state: { ...state, preloaded: true }, effects: [{ type: "preload", hint: state.hint }] };
	if (state.name === "dwelling" && timer === "show")
		return {
			state: { name: "open", ticket: state.ticket + 1, hint: state.hint, by: "pointer" },
			effects: [{ type: "show", hint: state.hint, by: "pointer" }],
		};
	if (state.name === "leaving" && timer === "hide")
		return { state: { name: "idle", ticket: state.ticket + 1 }, effects: hideOf(state) };
	return stay(state);
}

function dwell<H>(state: HoverState<H>, hint: H): HoverStep<H> {
	const ticket = state.ticket + 1;
	return {
		state: { name: "dwelling", ticket, hint, preloaded: false },
		effects: [
			...hideOf(state),
			{ type: "start", timer: "preload", ticket, ms: PRELOAD_DELAY },
			{ type: "start", timer: "show", ticket, ms: SHOW_DELAY },
		],
	};
}

/** Starts, or starts anew, the grace in which the card can be reached. A card opened by key waits for a key. */
function leave<H>(state: CardState<H>): HoverStep<H> {
	if (state.by === "key") return stay(state);
	const ticket = state.ticket + 1;
	return {
		state: { ...state, name: "leaving", ticket },
		effects: [{ type: "start", timer: "hide", ticket, ms: HIDE_GRACE }],
	};
}

function dismiss<H>(state: HoverState<H>): HoverStep<H> {
	if (state.name === "idle") return stay(state);
	return { state: { name: "idle", ticket: state.ticket + 1, dismissed: state.hint }, effects: hideOf(state) };
}

function hideOf<H>(state: HoverState<H>): HoverEffect<H>[] {
	const hasFrame = state.name === "open" || state.name === "leaving" || (state.name === "dwelling" && state.preloaded);
	return hasFrame ? [{ type: "hide" }] : [];
}

function stay<H>(state: HoverState<H>): HoverStep<H> {
	return { state, effects: [] };
}
