import type { HoverEffect, HoverEvent, HoverState, HoverStep, Timer } from "./hover-model.ts";
import { HIDE_GRACE, PASSING_SPEED, PRELOAD_DELAY, SHOW_DELAY } from "./hover-timing.ts";

/**
 * The next state and the effects that lead there; `delay` is how long the pointer rests before a card shows, in ms.
 * Pure; an event that means nothing in a state changes nothing.
 */
export function stepHover<H>(state: HoverState<H>, event: HoverEvent<H>, delay: number = SHOW_DELAY): HoverStep<H> {
	switch (event.type) {
		case "point":
			return point(state, event, delay);
		case "elapse":
			return event.ticket === state.ticket ? elapse(state, event.timer) : stay(state);
		case "summon":
			return summon(state, event.hint);
		case "enterCard":
			return state.name === "leaving" ? stay({ ...state, name: "open", ticket: state.ticket + 1 }) : stay(state);
		case "leaveCard":
			return state.name === "open" ? leave(state) : stay(state);
		case "pin":
			return pin(state, event.pinned);
		case "away":
			return isPinned(state) ? stay(state) : dismiss(state);
		case "dismiss":
			return dismiss(state);
	}
}

type PointEvent<H> = Extract<HoverEvent<H>, { type: "point" }>;
type CardState<H> = Extract<HoverState<H>, { name: "open" | "leaving" }>;

function point<H>(
	state: HoverState<H>,
	{ hint, speed, towardsCard, held }: PointEvent<H>,
	delay: number,
): HoverStep<H> {
	const rest = (on: H) => (held ? openNow(state, on) : dwell(state, on, delay));
	switch (state.name) {
		case "idle":
			if (hint === null) return stay({ name: "idle", ticket: state.ticket });
			return hint === state.dismissed ? stay(state) : rest(hint);
		case "dwelling":
			if (hint === null) return { state: { name: "idle", ticket: state.ticket + 1 }, effects: hideOf(state) };
			// A pointer that still travels starts its rest anew; one that comes to rest without another event is caught so.
			return hint === state.hint && speed < PASSING_SPEED && !held ? stay(state) : rest(hint);
		case "open":
			if (hint === state.hint || state.by !== "pointer") return stay(state);
			return hint !== null && held && !towardsCard ? openNow(state, hint) : leave(state);
		case "leaving":
			if (hint === state.hint) return stay({ ...state, name: "open", ticket: state.ticket + 1 });
			if (towardsCard) return leave(state);
			return hint === null ? stay(state) : rest(hint);
	}
}

function openNow<H>(state: HoverState<H>, hint: H): HoverStep<H> {
	return {
		state: { name: "open", ticket: state.ticket + 1, hint, by: "pointer" },
		effects: [...hideOther(state, hint), { type: "show", hint, by: "pointer" }],
	};
}

function summon<H>(state: HoverState<H>, hint: H): HoverStep<H> {
	const by = isPinned(state) && state.hint === hint ? "pin" : "key";
	return {
		state: { name: "open", ticket: state.ticket + 1, hint, by },
		effects: [...hideOther(state, hint), { type: "show", hint, by: "key" }],
	};
}

/** A card whose pin is taken out stays until a key closes it, since the pointer may be anywhere. */
function pin<H>(state: HoverState<H>, pinned: boolean): HoverStep<H> {
	if ((state.name !== "open" && state.name !== "leaving") || isPinned(state) === pinned) return stay(state);
	return {
		state: { ...state, name: "open", ticket: state.ticket + 1, by: pinned ? "pin" : "key" },
		effects: [{ type: "pin", pinned }],
	};
}

function isPinned<H>(state: HoverState<H>): state is CardState<H> & { readonly by: "pin" } {
	return state.name === "open" && state.by === "pin";
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

function dwell<H>(state: HoverState<H>, hint: H, delay: number): HoverStep<H> {
	const ticket = state.ticket + 1;
	return {
		state: { name: "dwelling", ticket, hint, preloaded: false },
		effects: [
			...hideOf(state),
			{ type: "start", timer: "preload", ticket, ms: Math.min(PRELOAD_DELAY, delay) },
			{ type: "start", timer: "show", ticket, ms: delay },
		],
	};
}

/** Starts, or starts anew, the grace in which the card can be reached. One that a key or a pin keeps stays. */
function leave<H>(state: CardState<H>): HoverStep<H> {
	if (state.by !== "pointer") return stay(state);
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

/** A card that is loaded for this hint already is kept. */
function hideOther<H>(state: HoverState<H>, hint: H): HoverEffect<H>[] {
	return state.name !== "idle" && state.hint === hint ? [] : hideOf(state);
}

function stay<H>(state: HoverState<H>): HoverStep<H> {
	return { state, effects: [] };
}
