import { describe, expect, test } from "vitest";
import { stepHover } from "../../../../src/core/hover/hover-machine.ts";
import type { HoverEffect, HoverEvent, HoverState, HoverStep } from "../../../../src/core/hover/hover-model.ts";
import { HIDE_GRACE, PASSING_SPEED, PRELOAD_DELAY, SHOW_DELAY } from "../../../../src/core/hover/hover-timing.ts";
import type { Hint } from "./simulated-reader.ts";

/** The ticket of every state in the table. */
const TICKET = 7;

const STATES = {
	idle: { name: "idle", ticket: TICKET },
	"A dismissed": { name: "idle", ticket: TICKET, dismissed: "A" },
	"dwelling on A": { name: "dwelling", ticket: TICKET, hint: "A", preloaded: false },
	"dwelling on A, preloaded": { name: "dwelling", ticket: TICKET, hint: "A", preloaded: true },
	"A open": { name: "open", ticket: TICKET, hint: "A", by: "pointer" },
	"A open by key": { name: "open", ticket: TICKET, hint: "A", by: "key" },
	"A pinned": { name: "open", ticket: TICKET, hint: "A", by: "pin" },
	"leaving A": { name: "leaving", ticket: TICKET, hint: "A", by: "pointer" },
} as const satisfies Record<string, HoverState<Hint>>;

const EVENTS = {
	"point at nothing": { type: "point", hint: null, speed: 0, towardsCard: false, held: false },
	"point at nothing towards the card": { type: "point", hint: null, speed: 0, towardsCard: true, held: false },
	"point at A": { type: "point", hint: "A", speed: 0, towardsCard: false, held: false },
	"point at A in passing": { type: "point", hint: "A", speed: PASSING_SPEED, towardsCard: false, held: false },
	"point at B": { type: "point", hint: "B", speed: 0, towardsCard: false, held: false },
	"point at B towards the card": { type: "point", hint: "B", speed: 0, towardsCard: true, held: false },
	"point at nothing with the modifier": { type: "point", hint: null, speed: 0, towardsCard: false, held: true },
	"point at A in passing with the modifier": {
		type: "point",
		hint: "A",
		speed: PASSING_SPEED,
		towardsCard: false,
		held: true,
	},
	"point at B with the modifier": { type: "point", hint: "B", speed: 0, towardsCard: false, held: true },
	"point at B towards the card with the modifier": {
		type: "point",
		hint: "B",
		speed: 0,
		towardsCard: true,
		held: true,
	},
	"preload runs out": { type: "elapse", timer: "preload", ticket: TICKET },
	"show runs out": { type: "elapse", timer: "show", ticket: TICKET },
	"hide runs out": { type: "elapse", timer: "hide", ticket: TICKET },
	"summon A": { type: "summon", hint: "A" },
	"summon B": { type: "summon", hint: "B" },
	"enter the card": { type: "enterCard" },
	"leave the card": { type: "leaveCard" },
	"pin it": { type: "pin", pinned: true },
	"take the pin out": { type: "pin", pinned: false },
	away: { type: "away" },
	dismiss: { type: "dismiss" },
} as const satisfies Record<string, HoverEvent<Hint>>;

type StateName = keyof typeof STATES;
type EventName = keyof typeof EVENTS;

const DWELL = [`preload in ${PRELOAD_DELAY}`, `show in ${SHOW_DELAY}`];
const GRACE = [`hide in ${HIDE_GRACE}`];

/** What follows from each event: the next state, then the effects. An event that is not named changes nothing. */
const TABLE: Readonly<Record<StateName, Partial<Record<EventName, readonly string[]>>>> = {
	idle: {
		"point at A in passing with the modifier": ["A open", "show A by pointer"],
		"point at B with the modifier": ["B open", "show B by pointer"],
		"point at B towards the card with the modifier": ["B open", "show B by pointer"],
		"point at A": ["dwelling on A", ...DWELL],
		"point at A in passing": ["dwelling on A", ...DWELL],
		"point at B": ["dwelling on B", ...DWELL],
		"point at B towards the card": ["dwelling on B", ...DWELL],
		"summon A": ["A open by key", "show A by key"],
		"summon B": ["B open by key", "show B by key"],
	},
	"A dismissed": {
		"point at nothing with the modifier": ["idle"],
		"point at B with the modifier": ["B open", "show B by pointer"],
		"point at B towards the card with the modifier": ["B open", "show B by pointer"],
		"point at nothing": ["idle"],
		"point at nothing towards the card": ["idle"],
		"point at B": ["dwelling on B", ...DWELL],
		"point at B towards the card": ["dwelling on B", ...DWELL],
		"summon A": ["A open by key", "show A by key"],
		"summon B": ["B open by key", "show B by key"],
	},
	"dwelling on A": {
		"point at nothing with the modifier": ["idle"],
		"point at A in passing with the modifier": ["A open", "show A by pointer"],
		"point at B with the modifier": ["B open", "show B by pointer"],
		"point at B towards the card with the modifier": ["B open", "show B by pointer"],
		away: ["A dismissed"],
		"point at nothing": ["idle"],
		"point at nothing towards the card": ["idle"],
		"point at A in passing": ["dwelling on A", ...DWELL],
		"point at B": ["dwelling on B", ...DWELL],
		"point at B towards the card": ["dwelling on B", ...DWELL],
		"preload runs out": ["dwelling on A, preloaded", "preload A"],
		"show runs out": ["A open", "show A by pointer"],
		"summon A": ["A open by key", "show A by key"],
		"summon B": ["B open by key", "show B by key"],
		dismiss: ["A dismissed"],
	},
	"dwelling on A, preloaded": {
		"point at nothing with the modifier": ["idle", "hide"],
		"point at A in passing with the modifier": ["A open", "show A by pointer"],
		"point at B with the modifier": ["B open", "hide", "show B by pointer"],
		"point at B towards the card with the modifier": ["B open", "hide", "show B by pointer"],
		away: ["A dismissed", "hide"],
		"point at nothing": ["idle", "hide"],
		"point at nothing towards the card": ["idle", "hide"],
		"point at A in passing": ["dwelling on A", "hide", ...DWELL],
		"point at B": ["dwelling on B", "hide", ...DWELL],
		"point at B towards the card": ["dwelling on B", "hide", ...DWELL],
		"show runs out": ["A open", "show A by pointer"],
		"summon A": ["A open by key", "show A by key"],
		"summon B": ["B open by key", "hide", "show B by key"],
		dismiss: ["A dismissed", "hide"],
	},
	"A open": {
		"point at nothing with the modifier": ["leaving A", ...GRACE],
		"point at B with the modifier": ["B open", "hide", "show B by pointer"],
		"point at B towards the card with the modifier": ["leaving A", ...GRACE],
		"pin it": ["A pinned", "pin"],
		away: ["A dismissed", "hide"],
		"point at nothing": ["leaving A", ...GRACE],
		"point at nothing towards the card": ["leaving A", ...GRACE],
		"point at B": ["leaving A", ...GRACE],
		"point at B towards the card": ["leaving A", ...GRACE],
		"summon A": ["A open by key", "show A by key"],
		"summon B": ["B open by key", "hide", "show B by key"],
		"leave the card": ["leaving A", ...GRACE],
		dismiss: ["A dismissed", "hide"],
	},
	"A open by key": {
		"pin it": ["A pinned", "pin"],
		away: ["A dismissed", "hide"],
		"summon A": ["A open by key", "show A by key"],
		"summon B": ["B open by key", "hide", "show B by key"],
		dismiss: ["A dismissed", "hide"],
	},
	"A pinned": {
		"summon A": ["A pinned", "show A by key"],
		"summon B": ["B open by key", "hide", "show B by key"],
		"take the pin out": ["A open by key", "unpin"],
		dismiss: ["A dismissed", "hide"],
	},
	"leaving A": {
		"point at A in passing with the modifier": ["A open"],
		"point at B with the modifier": ["B open", "hide", "show B by pointer"],
		"point at B towards the card with the modifier": ["leaving A", ...GRACE],
		"pin it": ["A pinned", "pin"],
		away: ["A dismissed", "hide"],
		"point at nothing towards the card": ["leaving A", ...GRACE],
		"point at A": ["A open"],
		"point at A in passing": ["A open"],
		"point at B": ["dwelling on B", "hide", ...DWELL],
		"point at B towards the card": ["leaving A", ...GRACE],
		"hide runs out": ["idle", "hide"],
		"summon A": ["A open by key", "show A by key"],
		"summon B": ["B open by key", "hide", "show B by key"],
		"enter the card": ["A open"],
		dismiss: ["A dismissed", "hide"],
	},
};

describe.each(Object.keys(STATES) as StateName[])("in the state “%s”", (from) => {
	test.each(eventsIn(from))("the event “%s” does what the table says", (event) => {
		expect(describeStep(stepHover<Hint>(STATES[from], EVENTS[event]))).toEqual(TABLE[from][event] ?? [from]);
	});

	test("timers that are asked for bear a new ticket, which is that of the next state", () => {
		for (const event of eventsIn(from)) {
			const { state, effects } = stepHover<Hint>(STATES[from], EVENTS[event]);
			for (const effect of effects)
				if (effect.type === "start") {
					expect(effect.ticket).toBe(state.ticket);
					expect(effect.ticket).toBeGreaterThan(TICKET);
				}
		}
	});

	test.each(["preload", "show", "hide"] as const)("a stale timer changes nothing: %s", (timer) => {
		const state: HoverState<Hint> = STATES[from];
		for (const ticket of [0, TICKET - 1, TICKET + 1])
			expect(stepHover(state, { type: "elapse", timer, ticket })).toEqual({ state, effects: [] });
	});
});

/** The events that can happen in a state: a timer runs out once, so what was loaded by it is not loaded again. */
function eventsIn(state: StateName): EventName[] {
	const events = Object.keys(EVENTS) as EventName[];
	return events.filter((event) => state !== "dwelling on A, preloaded" || event !== "preload runs out");
}

function describeStep({ state, effects }: HoverStep<Hint>): string[] {
	return [describeState(state), ...effects.map(describeEffect)];
}

function describeEffect(effect: HoverEffect<Hint>): string {
	switch (effect.type) {
		case "start":
			return `${effect.timer} in ${effect.ms}`;
		case "preload":
			return `preload ${effect.hint}`;
		case "show":
			return `show ${effect.hint} by ${effect.by}`;
		case "pin":
			return effect.pinned ? "pin" : "unpin";
		case "hide":
			return "hide";
	}
}

function describeState(state: HoverState<Hint>): string {
	switch (state.name) {
		case "idle":
			return state.dismissed === undefined ? "idle" : `${state.dismissed} dismissed`;
		case "dwelling":
			return `dwelling on ${state.hint}${state.preloaded ? ", preloaded" : ""}`;
		case "open":
			if (state.by === "pin") return `${state.hint} pinned`;
			return `${state.hint} open${state.by === "key" ? " by key" : ""}`;
		case "leaving":
			return `leaving ${state.hint}${state.by === "key" ? " by key" : ""}`;
	}
}
