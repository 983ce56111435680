import { expect, test } from "vitest";
import { HIDE_GRACE, PASSING_SPEED, PRELOAD_DELAY, SHOW_DELAY } from "../../../../src/core/hover/hover-timing.ts";
import { createSimulatedReader, type SimulatedReader } from "./simulated-reader.ts";

/** A reader in front of the card of A, opened by pointer. */
function readerWithCard(): SimulatedReader {
	const reader = createSimulatedReader();
	reader.point("A");
	reader.wait(SHOW_DELAY);
	return reader;
}

test("a card is loaded before it shows, and shows when the pointer has rested long enough", () => {
	const reader = createSimulatedReader();
	reader.point("A");
	reader.wait(PRELOAD_DELAY - 1);
	expect(reader.log).toEqual([]);
	reader.wait(1);
	expect(reader.log).toEqual(["preload A"]);
	reader.wait(SHOW_DELAY - PRELOAD_DELAY - 1);
	expect(reader.shown()).toBeNull();
	reader.wait(1);
	expect(reader.log).toEqual(["preload A", "show A by pointer"]);
});

test("a pointer that leaves before the delay has passed opens nothing, and what was loaded is removed", () => {
	const reader = createSimulatedReader();
	reader.point("A");
	reader.wait(SHOW_DELAY - 1);
	reader.point(null);
	reader.wait(10 * SHOW_DELAY);
	expect(reader.log).toEqual(["preload A", "hide A"]);
});

test("a pointer that keeps moving slowly on a hint still gets its card in time", () => {
	const reader = createSimulatedReader();
	for (let ms = 0; ms < SHOW_DELAY; ms += 20) {
		reader.point("A");
		reader.wait(20);
	}
	expect(reader.shown()).toBe("A");
});

test("a pointer that travels over a hint and comes to rest there gets the card after a full rest", () => {
	const reader = createSimulatedReader();
	for (let step = 0; step < 50; step++) {
		reader.point("A", { speed: PASSING_SPEED });
		reader.wait(20);
	}
	expect(reader.log).toEqual([]);
	reader.wait(SHOW_DELAY - 20);
	expect(reader.shown()).toBe("A");
});

test("moving on from a hint that was loaded removes its card before the next is loaded", () => {
	const reader = createSimulatedReader();
	reader.point("A");
	reader.wait(SHOW_DELAY - 1);
	reader.point("B");
	reader.wait(SHOW_DELAY);
	expect(reader.log).toEqual(["preload A", "hide A", "preload B", "show B by pointer"]);
});

test("a card stays for its grace after the pointer has left, and is then removed", () => {
	const reader = readerWithCard();
	reader.point(null);
	reader.wait(HIDE_GRACE - 1);
	expect(reader.shown()).toBe("A");
	reader.wait(1);
	expect(reader.shown()).toBeNull();
});

test("every movement on the path to the card starts its grace anew", () => {
	const reader = readerWithCard();
	for (let step = 0; step < 10; step++) {
		reader.point(null, { towardsCard: true });
		reader.wait(HIDE_GRACE - 1);
	}
	expect(reader.shown()).toBe("A");
	reader.point(null);
	reader.wait(1);
	expect(reader.shown()).toBeNull();
});

test("another hint on the path to the card does not take the card away", () => {
	const reader = readerWithCard();
	reader.point(null, { towardsCard: true });
	reader.point("B", { towardsCard: true });
	reader.wait(HIDE_GRACE - 1);
	expect(reader.shown()).toBe("A");
	reader.send({ type: "enterCard" });
	reader.wait(10 * HIDE_GRACE);
	expect(reader.log).toEqual(["preload A", "show A by pointer"]);
});

test("a pointer within the card keeps it open, and the grace starts when it leaves", () => {
	const reader = readerWithCard();
	reader.point(null);
	reader.send({ type: "enterCard" });
	reader.wait(10 * HIDE_GRACE);
	expect(reader.shown()).toBe("A");
	reader.send({ type: "leaveCard" });
	reader.wait(HIDE_GRACE);
	expect(reader.shown()).toBeNull();
});

test("a pointer that comes back to the hint within the grace keeps the same card", () => {
	const reader = readerWithCard();
	reader.point(null);
	reader.wait(HIDE_GRACE - 1);
	reader.point("A");
	reader.wait(10 * HIDE_GRACE);
	expect(reader.log).toEqual(["preload A", "show A by pointer"]);
});

test("moving from the hint of an open card to another, away from the card, changes the card", () => {
	const reader = readerWithCard();
	reader.point("B");
	expect(reader.shown()).toBe("A");
	reader.point("B");
	expect(reader.shown()).toBeNull();
	reader.wait(SHOW_DELAY);
	expect(reader.log).toEqual(["preload A", "show A by pointer", "hide A", "preload B", "show B by pointer"]);
});

test("Escape keeps the hint shut until the pointer has left it", () => {
	const reader = readerWithCard();
	reader.send({ type: "dismiss" });
	expect(reader.shown()).toBeNull();
	reader.point("A");
	reader.wait(10 * SHOW_DELAY);
	expect(reader.shown()).toBeNull();
	reader.point(null);
	reader.point("A");
	reader.wait(SHOW_DELAY);
	expect(reader.shown()).toBe("A");
});

test("Escape before the card shows keeps it from showing", () => {
	const reader = createSimulatedReader();
	reader.point("A");
	reader.wait(SHOW_DELAY - 1);
	reader.send({ type: "dismiss" });
	reader.point("A");
	reader.wait(10 * SHOW_DELAY);
	expect(reader.log).toEqual(["preload A", "hide A"]);
});

test("Escape at one hint does not keep another hint shut", () => {
	const reader = readerWithCard();
	reader.send({ type: "dismiss" });
	reader.point("B");
	reader.wait(SHOW_DELAY);
	expect(reader.shown()).toBe("B");
});

test("a key opens the card of a hint that was dismissed", () => {
	const reader = readerWithCard();
	reader.send({ type: "dismiss" });
	reader.send({ type: "summon", hint: "A" });
	expect(reader.shown()).toBe("A");
});

test("a card opened by key is not closed by the pointer, wherever it goes", () => {
	const reader = createSimulatedReader();
	reader.send({ type: "summon", hint: "A" });
	for (const hint of ["A", null, "B", null] as const) {
		reader.point(hint);
		reader.wait(10 * SHOW_DELAY);
	}
	reader.send({ type: "enterCard" });
	reader.send({ type: "leaveCard" });
	reader.wait(10 * HIDE_GRACE);
	expect(reader.log).toEqual(["show A by key"]);
	reader.send({ type: "dismiss" });
	expect(reader.shown()).toBeNull();
});

test("stepping on by key changes the card at once", () => {
	const reader = createSimulatedReader();
	reader.send({ type: "summon", hint: "A" });
	reader.send({ type: "summon", hint: "B" });
	expect(reader.log).toEqual(["show A by key", "hide A", "show B by key"]);
});

test("a key keeps the card of its own hint, loaded or open, and showing it again changes nothing", () => {
	const loaded = createSimulatedReader();
	loaded.point("A");
	loaded.wait(PRELOAD_DELAY);
	loaded.send({ type: "summon", hint: "A" });
	expect(loaded.log).toEqual(["preload A", "show A by key"]);

	const open = readerWithCard();
	open.send({ type: "summon", hint: "A" });
	open.send({ type: "summon", hint: "A" });
	expect(open.log).toEqual(["preload A", "show A by pointer", "show A by key", "show A by key"]);
	expect(open.shown()).toBe("A");

	const leaving = readerWithCard();
	leaving.point(null);
	leaving.send({ type: "summon", hint: "A" });
	leaving.wait(10 * HIDE_GRACE);
	expect(leaving.log).toEqual(["preload A", "show A by pointer", "show A by key"]);
});

test("a key takes over the card that the pointer is about to open or to leave", () => {
	const reader = createSimulatedReader();
	reader.point("A");
	reader.send({ type: "summon", hint: "A" });
	reader.wait(10 * SHOW_DELAY);
	expect(reader.log).toEqual(["show A by key"]);

	const leaving = readerWithCard();
	leaving.point(null);
	leaving.send({ type: "summon", hint: "B" });
	leaving.wait(10 * HIDE_GRACE);
	expect(leaving.shown()).toBe("B");
});

test("with the modifier held, a card shows at once, and on another hint the next one does", () => {
	const reader = createSimulatedReader();
	reader.point("A", { held: true, speed: PASSING_SPEED });
	reader.point("B", { held: true });
	expect(reader.log).toEqual(["show A by pointer", "hide A", "show B by pointer"]);
});

test("the modifier pressed while the pointer rests opens the card that is loaded already", () => {
	const reader = createSimulatedReader();
	reader.point("A");
	reader.wait(PRELOAD_DELAY);
	reader.point("A", { held: true });
	reader.wait(10 * SHOW_DELAY);
	expect(reader.log).toEqual(["preload A", "show A by pointer"]);
});

test.each([0, 30, 1_000])("the delay is the reader's, and loading never takes longer than it: %i ms", (delay) => {
	const reader = createSimulatedReader(delay);
	reader.point("A");
	reader.wait(delay - 1);
	expect(reader.shown()).toBeNull();
	reader.wait(1);
	expect(reader.log).toEqual(["preload A", "show A by pointer"]);
});

test("a pinned card stays when the pointer goes and when the reader clicks elsewhere, and closes when dismissed", () => {
	const reader = readerWithCard();
	reader.send({ type: "pin", pinned: true });
	reader.point(null);
	reader.point("B", { held: true });
	reader.send({ type: "away" });
	reader.wait(10 * HIDE_GRACE);
	expect(reader.shown()).toBe("A");
	reader.send({ type: "dismiss" });
	expect(reader.log).toEqual(["preload A", "show A by pointer", "pin A", "hide A"]);
});

test("a card whose pin is taken out waits for a key, and no longer for the pointer", () => {
	const reader = readerWithCard();
	reader.send({ type: "pin", pinned: true });
	reader.send({ type: "pin", pinned: false });
	reader.point(null);
	reader.wait(10 * HIDE_GRACE);
	expect(reader.shown()).toBe("A");
	reader.send({ type: "away" });
	expect(reader.shown()).toBeNull();
});
