import fc from "fast-check";
import { expect, test } from "vitest";
import type { HoverEvent } from "../../../../src/core/hover/hover-model.ts";
import { HIDE_GRACE, PASSING_SPEED, PRELOAD_DELAY, SHOW_DELAY } from "../../../../src/core/hover/hover-timing.ts";
import { createSimulatedReader, type Hint, type SimulatedReader } from "./simulated-reader.ts";

test("a passing pointer never shows a card, however many hints it crosses", () => {
	const passes = fc.array(
		fc.record({
			hint: fc.constantFrom<Hint | null>("A", "B", null),
			speed: fc.double({ min: PASSING_SPEED, max: 20, noNaN: true }),
			ms: fc.integer({ min: 0, max: SHOW_DELAY - 1 }),
		}),
		{ maxLength: 60 },
	);
	fc.assert(
		fc.property(passes, (moves) => {
			const reader = createSimulatedReader();
			for (const { hint, speed, ms } of moves) {
				reader.point(hint, { speed });
				reader.wait(ms);
			}
			expect(reader.log.filter((entry) => entry.startsWith("show"))).toEqual([]);
		}),
	);
});

/** What a reader does: any event with any ticket, and time that passes. */
const anyAction = fc.oneof(
	fc.record({
		type: fc.constant("point" as const),
		hint: fc.constantFrom<Hint | null>("A", "B", null),
		speed: fc.constantFrom(0, PASSING_SPEED, 3),
		towardsCard: fc.boolean(),
		held: fc.boolean(),
	}),
	fc.record({ type: fc.constant("wait" as const), ms: fc.constantFrom(1, PRELOAD_DELAY, SHOW_DELAY, HIDE_GRACE) }),
	fc.record({ type: fc.constant("pin" as const), pinned: fc.boolean() }),
	fc.record({ type: fc.constant("summon" as const), hint: fc.constantFrom<Hint>("A", "B") }),
	fc.constantFrom(...(["enterCard", "leaveCard", "away", "dismiss"] as const)).map((type) => ({ type })),
	fc.record({
		type: fc.constant("elapse" as const),
		timer: fc.constantFrom("preload" as const, "show" as const, "hide" as const),
		ticket: fc.constant(-1),
	}),
);

type Action = HoverEvent<Hint> | { readonly type: "wait"; readonly ms: number };

function act(reader: SimulatedReader, action: Action): void {
	if (action.type === "wait") reader.wait(action.ms);
	else reader.send(action);
}

test("whatever happens, there is one card at most, and only a card that is there is hidden", () => {
	fc.assert(
		fc.property(fc.array(anyAction, { maxLength: 60 }), (actions) => {
			const reader = createSimulatedReader();
			// The simulated reader throws at a card over another, and at a card hidden that is not there.
			for (const action of actions) act(reader, action);
			const { name } = reader.state();
			expect(reader.shown() !== null).toBe(name === "open" || name === "leaving");
		}),
		{ numRuns: 1000 },
	);
});

test("whatever happened, a key at the hint whose card is there shows that card, and removes nothing", () => {
	fc.assert(
		fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
			const reader = createSimulatedReader();
			for (const action of actions) act(reader, action);
			const hint = reader.loaded();
			if (hint === null) return;
			const before = reader.log.length;
			reader.send({ type: "summon", hint });
			expect(reader.log.slice(before)).toEqual([`show ${hint} by key`]);
		}),
	);
});

test("whatever happened, a dismissal leaves no card and no timer that opens one", () => {
	fc.assert(
		fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
			const reader = createSimulatedReader();
			for (const action of actions) act(reader, action);
			reader.send({ type: "dismiss" });
			reader.wait(10 * SHOW_DELAY);
			expect(reader.loaded()).toBeNull();
			expect(reader.state().name).toBe("idle");
		}),
	);
});

test("whatever happened with the pointer alone, a pointer that goes away leaves no card behind", () => {
	const byPointer = anyAction.filter(({ type }) => type !== "summon" && type !== "pin");
	fc.assert(
		fc.property(fc.array(byPointer, { maxLength: 40 }), (actions) => {
			const reader = createSimulatedReader();
			for (const action of actions) act(reader, action);
			reader.send({ type: "leaveCard" });
			reader.point(null);
			reader.wait(HIDE_GRACE);
			expect(reader.loaded()).toBeNull();
			expect(reader.state().name).toBe("idle");
		}),
	);
});

test("whatever happened, a pinned card stays until it is dismissed, unpinned, or another is asked for", () => {
	const idle = anyAction.filter(({ type }) => !["summon", "pin", "dismiss"].includes(type));
	fc.assert(
		fc.property(fc.array(anyAction, { maxLength: 40 }), fc.array(idle, { maxLength: 40 }), (before, after) => {
			const reader = createSimulatedReader();
			for (const action of before) act(reader, action);
			reader.send({ type: "pin", pinned: true });
			const pinned = reader.shown();
			if (pinned === null) return;
			const done = reader.log.length;
			for (const action of after) act(reader, action);
			expect(reader.shown()).toBe(pinned);
			expect(reader.log.slice(done)).toEqual([]);
		}),
	);
});

test("whatever happened, a reader elsewhere leaves no card behind that is not pinned", () => {
	fc.assert(
		fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
			const reader = createSimulatedReader();
			for (const action of actions) act(reader, action);
			reader.send({ type: "pin", pinned: false });
			reader.send({ type: "away" });
			expect(reader.loaded()).toBeNull();
		}),
	);
});
