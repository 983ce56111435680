import { expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { HIDE_GRACE, PRELOAD_DELAY, SHOW_DELAY } from "../../../src/core/hover/hover-timing.ts";
import type { Point, Rect } from "../../../src/core/place/rect.ts";
import { DEFAULT_PREFERENCES, type ScannerPreferences } from "../../../src/core/settings/scanner-preferences.ts";
import { type CardSessionRequest, startCardSession } from "../../../src/page/card-session.ts";
import { createHintCommands } from "../../../src/page/hint-commands.ts";
import { createHintFinder } from "../../../src/page/hint-finder.ts";
import { createHintPainter } from "../../../src/page/hint-painter.ts";
import { hintStyle } from "../../../src/page/hint-style.ts";
import type { Mention } from "../../../src/page/mention.ts";
import { watchPointer } from "../../../src/page/watch-pointer.ts";
import { clickAt, middleOf, movePointer, tapAt } from "./reader-input.ts";
import {
	addedToRoot,
	addStyle,
	find,
	keepShadowRoots,
	mentionIn,
	paintedAs,
	setPage,
	startLife,
	textIn,
} from "./rig.ts";

/** Longer than a card takes to fade out, in ms. */
const FADED = 200;

/** Where nothing of the page is, and no card comes. */
const NOWHERE: Point = { x: 5, y: 5 };

/** Two hints in a page that can scroll; timers run only as the test says. */
function start() {
	setPage(`<style>p { position: absolute; left: 40px; margin: 0; font: 16px/24px monospace }</style>
		<p style="top: 60px"><b>Court</b></p><p style="top: 560px"><i>Senate</i></p>
		<div style="height: 9000px"></div>`);
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
	onTestFinished(() => {
		vi.useRealTimers();
	});
	const roots = keepShadowRoots();
	const life = startLife();
	const court = mentionIn(find("b"), "Court", "court");
	const senate = mentionIn(find("i"), "Senate", "senate");
	const finder = createHintFinder();
	finder.set([court, senate]);
	const cardAddress = vi.fn<CardSessionRequest["cardAddress"]>(({ topic }) => `data:text/html,${topic}`);
	const onError = vi.fn<CardSessionRequest["onError"]>();
	const highlightNames = { plain: "hints", differing: "two", current: "current" };
	addStyle(hintStyle(highlightNames));
	const painter = createHintPainter(highlightNames, () => false);
	const preferences: { -readonly [K in keyof ScannerPreferences]: ScannerPreferences[K] } = { ...DEFAULT_PREFERENCES };
	const session = startCardSession(
		{
			cardAddress,
			cardTitle: "Qainar",
			highlightNames,
			finder,
			painter,
			preferences: () => preferences,
			onHide: () => undefined,
			onError,
		},
		life.signal,
	);
	const isHeld = vi.fn(() => false);
	watchPointer(
		{
			move: session.move,
			tap: (element, point) => {
				const hint = finder.at(element, point);
				if (hint !== null) session.summon(hint);
			},
			press: session.leave,
			scroll: session.follow,
			command: createHintCommands({ hints: () => [court, senate], session }),
			isHeld,
		},
		life.signal,
	);
	return { session, court, senate, roots, life, cardAddress, onError, isHeld, preferences };
}

/** The box of the card that was loaded last. */
function boxOf(roots: readonly ShadowRoot[]): HTMLElement {
	return roots.at(-1)?.querySelector("div") as HTMLElement;
}

function isShown(roots: readonly ShadowRoot[]): boolean {
	return !boxOf(roots).inert;
}

function placeOf(roots: readonly ShadowRoot[]): Rect {
	return boxOf(roots).getBoundingClientRect();
}

/** Moves the pointer to the middle of an element's text, and lets it rest there until the card shows. */
async function rest(selector: string): Promise<void> {
	await movePointer(NOWHERE);
	await movePointer(middleOf(find(selector).getBoundingClientRect()));
	vi.advanceTimersByTime(SHOW_DELAY);
}

/** Moves the pointer into the card. Its frame swallows movements while it loads, so it goes on until it is noticed. */
async function enterCard(roots: readonly ShadowRoot[]): Promise<void> {
	const entered = vi.fn();
	boxOf(roots).addEventListener("pointerenter", entered);
	const { x, y } = middleOf(placeOf(roots));
	await expect
		.poll(async () => {
			await movePointer({ x: x + Math.random(), y });
			return entered.mock.calls.length;
		})
		.toBeGreaterThan(0);
}

/** Waits until the session is about this hint. */
async function untilCurrent(session: { current(): Mention | null }, hint: Mention | null): Promise<void> {
	await expect.poll(session.current).toBe(hint);
}

test("a pointer that rests on a hint has the card loaded unseen, then shown, and its hint marked", async () => {
	const { session, court, roots } = start();
	await movePointer(middleOf(find("b").getBoundingClientRect()));
	await untilCurrent(session, court);
	vi.advanceTimersByTime(PRELOAD_DELAY - 1);
	expect(addedToRoot()).toEqual([]);
	vi.advanceTimersByTime(1);
	expect(addedToRoot()).toHaveLength(1);
	expect(isShown(roots)).toBe(false);
	vi.advanceTimersByTime(SHOW_DELAY - PRELOAD_DELAY - 1);
	expect(isShown(roots)).toBe(false);
	expect(paintedAs("current")).toBeUndefined();
	vi.advanceTimersByTime(1);
	expect(isShown(roots)).toBe(true);
	expect(paintedAs("current")).toEqual(["Court"]);
	expect(roots).toHaveLength(1);
});

test("a card that opens under the pointer does not take the focus", async () => {
	const { session, court } = start();
	await rest("b");
	await untilCurrent(session, court);
	expect(document.activeElement).toBe(document.body);
});

test("a pointer that passes over a hint leaves nothing on the page", async () => {
	const { session, court } = start();
	await movePointer(middleOf(find("b").getBoundingClientRect()));
	await untilCurrent(session, court);
	vi.advanceTimersByTime(PRELOAD_DELAY - 1);
	await movePointer(NOWHERE);
	await untilCurrent(session, null);
	vi.advanceTimersByTime(10 * SHOW_DELAY);
	expect(addedToRoot()).toEqual([]);
});

test("a card that was loaded and never shown is taken away at once", async () => {
	const { session, court } = start();
	await movePointer(middleOf(find("b").getBoundingClientRect()));
	await untilCurrent(session, court);
	vi.advanceTimersByTime(PRELOAD_DELAY);
	expect(addedToRoot()).toHaveLength(1);
	await movePointer(NOWHERE);
	await untilCurrent(session, null);
	expect(addedToRoot()).toEqual([]);
});

test("after the pointer has left, the card stays for a moment, and goes then", async () => {
	const { session, court, roots } = start();
	await rest("b");
	await movePointer(NOWHERE);
	vi.advanceTimersByTime(HIDE_GRACE - 1);
	expect(session.current()).toBe(court);
	expect(isShown(roots)).toBe(true);
	vi.advanceTimersByTime(1);
	expect(session.current()).toBeNull();
	expect(paintedAs("current")).toBeUndefined();
	vi.advanceTimersByTime(FADED);
	expect(addedToRoot()).toEqual([]);
});

test("a pointer that comes back to the hint in time keeps the card", async () => {
	const { session, court, roots } = start();
	await rest("b");
	await movePointer(NOWHERE);
	vi.advanceTimersByTime(HIDE_GRACE - 1);
	await movePointer(middleOf(find("b").getBoundingClientRect()));
	vi.advanceTimersByTime(10 * HIDE_GRACE);
	expect(session.current()).toBe(court);
	expect(roots).toHaveLength(1);
});

test("a pointer in the card keeps it open, and the card goes after the pointer has left it", async () => {
	const { session, court, roots } = start();
	await rest("b");
	await enterCard(roots);
	vi.advanceTimersByTime(10 * HIDE_GRACE);
	expect(session.current()).toBe(court);
	await movePointer(NOWHERE);
	await enterCard(roots);
	vi.advanceTimersByTime(10 * HIDE_GRACE);
	expect(session.current()).toBe(court);
	await movePointer(NOWHERE);
	vi.advanceTimersByTime(HIDE_GRACE);
	expect(session.current()).toBeNull();
});

test("a card goes after the pointer has gone from it straight out of the window", async () => {
	const { session, court, roots } = start();
	await rest("b");
	await enterCard(roots);
	await movePointer({ x: -50, y: 200 });
	await expect
		.poll(() => {
			vi.advanceTimersByTime(HIDE_GRACE);
			return session.current();
		})
		.toBeNull();
	expect(court.text).toBe("Court");
});

test("a pointer on its way to the card keeps it open, however long the way takes", async () => {
	const { session, court, roots } = start();
	find("p").style.top = "20px";
	await rest("b");
	const { left, top } = placeOf(roots);
	// The gap between line and card is crossed slowly.
	for (let y = top - 6; y < top; y++) {
		await movePointer({ x: left + 20, y });
		vi.advanceTimersByTime(HIDE_GRACE - 20);
	}
	expect(session.current()).toBe(court);
});

test("Escape closes the card, and the page does not see the key; without a card it does", async () => {
	const { session } = start();
	const keys: string[] = [];
	document.addEventListener("keydown", ({ key }) => keys.push(key), { signal: startLife().signal });
	await rest("b");
	expect(addedToRoot()).toHaveLength(1);
	await userEvent.keyboard("{Escape}");
	expect(session.current()).toBeNull();
	vi.advanceTimersByTime(FADED);
	expect(addedToRoot()).toEqual([]);
	expect(keys).toEqual([]);
	await userEvent.keyboard("{Escape}");
	expect(keys).toEqual(["Escape"]);
});

test("a press on the page closes the card, which stays shut until the pointer has left the hint", async () => {
	const { session, court } = start();
	await rest("b");
	const { x, y } = middleOf(find("b").getBoundingClientRect());
	await clickAt({ x: x + 1, y });
	await untilCurrent(session, null);
	await movePointer({ x: x + 2, y });
	vi.advanceTimersByTime(10 * SHOW_DELAY);
	expect(session.current()).toBeNull();
	await rest("b");
	await untilCurrent(session, court);
});

test("the page's own synthetic events neither open a card nor close one", async () => {
	const { session, court, roots } = start();
	const { x, y } = middleOf(find("b").getBoundingClientRect());
	const at = { bubbles: true, clientX: x, clientY: y };
	find("b").dispatchEvent(new PointerEvent("pointermove", at));
	find("b").dispatchEvent(new PointerEvent("click", { ...at, pointerType: "touch" }));
	vi.advanceTimersByTime(10 * SHOW_DELAY);
	expect(roots).toEqual([]);
	await rest("b");
	find("i").dispatchEvent(new PointerEvent("pointerdown", at));
	find("i").dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, key: "Escape" }));
	expect(session.current()).toBe(court);
});

test("a finger's tap on a hint opens its card with the focus in it, and a tap elsewhere closes it", async () => {
	const { session, court } = start();
	await tapAt(middleOf(find("b").getBoundingClientRect()));
	await untilCurrent(session, court);
	expect(addedToRoot()).toEqual([document.activeElement]);
	await tapAt(NOWHERE);
	await untilCurrent(session, null);
	vi.advanceTimersByTime(FADED);
	expect(addedToRoot()).toEqual([]);
});

test("a hint that is summoned has its card at once, with the focus in it, which returns when it closes", () => {
	const { session, court, roots } = start();
	find("p").insertAdjacentHTML("beforebegin", "<button>Before</button>");
	find("button").focus();
	session.summon(court);
	expect(session.current()).toBe(court);
	expect(isShown(roots)).toBe(true);
	expect(paintedAs("current")).toEqual(["Court"]);
	expect(document.activeElement).toBe(addedToRoot()[0]);
	session.dismiss();
	expect(session.current()).toBeNull();
	expect(document.activeElement).toBe(find("button"));
});

test("a card that was summoned stays when the pointer moves about", async () => {
	const { session, court } = start();
	session.summon(court);
	await movePointer(NOWHERE);
	await movePointer({ x: 9, y: 9 });
	vi.advanceTimersByTime(10 * HIDE_GRACE);
	expect(session.current()).toBe(court);
});

test("a hint outside the window is brought into view when it is summoned", () => {
	const { session, senate, roots } = start();
	find("p:nth-of-type(2)").style.top = "4000px";
	session.summon(senate);
	const { top, bottom } = find("i").getBoundingClientRect();
	expect(top).toBeGreaterThan(0);
	expect(bottom).toBeLessThan(innerHeight);
	expect(placeOf(roots).top < bottom && placeOf(roots).top + placeOf(roots).height > top).toBe(false);
});

test("a hint in view is summoned without moving the page", () => {
	const { session, court } = start();
	scrollTo(0, 10);
	session.summon(court);
	expect(scrollY).toBe(10);
});

test("there is one card at a time: a summoned hint takes the place of the one before", () => {
	const { session, court, senate } = start();
	session.summon(court);
	const [first] = addedToRoot();
	session.summon(senate);
	vi.advanceTimersByTime(FADED);
	expect(addedToRoot()).toHaveLength(1);
	expect(addedToRoot()[0]).not.toBe(first);
	expect(paintedAs("current")).toEqual(["Senate"]);
});

test("a card is known by a token of its own, which its address is made with", () => {
	const { session, court, senate, cardAddress, roots } = start();
	session.summon(court);
	session.summon(senate);
	const [first, second] = cardAddress.mock.calls.map(([card]) => card);
	expect([first?.topic, second?.topic]).toEqual(["court", "senate"]);
	expect(roots[1]?.querySelector("iframe")?.src).toBe("data:text/html,senate");
	expect(first?.token).not.toBe(second?.token);
	expect(session.hintOf(first?.token ?? "")).toBeNull();
	expect(session.hintOf(second?.token ?? "")).toBe(senate);
	session.dismiss();
	expect(session.hintOf(second?.token ?? "")).toBeNull();
});

test("only the open card can have its height changed, by its token", () => {
	const { session, court, cardAddress, roots } = start();
	session.summon(court);
	const token = cardAddress.mock.calls[0]?.[0].token ?? "";
	const { height } = placeOf(roots);
	session.resize("another", height + 50);
	expect(placeOf(roots).height).toBe(height);
	session.resize(token, height + 50);
	expect(placeOf(roots).height).toBe(height + 50);
});

test("a card whose frame says that the pointer is in it stays open, and another token says nothing", async () => {
	const { session, court, cardAddress } = start();
	await rest("b");
	const token = cardAddress.mock.calls[0]?.[0].token ?? "";
	await movePointer(NOWHERE);
	session.enter(token);
	vi.advanceTimersByTime(10 * HIDE_GRACE);
	expect(session.current()).toBe(court);
	await rest("b");
	await movePointer(NOWHERE);
	session.enter("another");
	vi.advanceTimersByTime(10 * HIDE_GRACE);
	expect(session.current()).toBeNull();
});

test("the card follows its hint when the page scrolls, and closes when the hint leaves the window", async () => {
	const { session, senate, roots } = start();
	session.summon(senate);
	const { top } = placeOf(roots);
	scrollTo(0, 100);
	await expect.poll(() => placeOf(roots).top).toBe(top - 100);
	expect(session.current()).toBe(senate);
	scrollTo(0, 3_000);
	await untilCurrent(session, null);
});

test("the card closes at the next scroll where the text of its hint is gone", async () => {
	const { session, court } = start();
	session.summon(court);
	textIn(find("b")).data = "";
	scrollTo(0, 1);
	await untilCurrent(session, null);
});

test("the signal closes what is open, and no pointer opens anything after it", async () => {
	const { session, court, life } = start();
	session.summon(court);
	life.abort();
	expect(session.current()).toBeNull();
	expect(paintedAs("current")).toBeUndefined();
	vi.advanceTimersByTime(FADED);
	expect(addedToRoot()).toEqual([]);
	await rest("b");
	await tapAt(middleOf(find("b").getBoundingClientRect()));
	vi.advanceTimersByTime(10 * SHOW_DELAY);
	expect(addedToRoot()).toEqual([]);
});

test("the signal stops a card that was about to open", async () => {
	const { session, court, life } = start();
	await movePointer(middleOf(find("b").getBoundingClientRect()));
	await untilCurrent(session, court);
	life.abort();
	vi.advanceTimersByTime(10 * SHOW_DELAY);
	expect(addedToRoot()).toEqual([]);
});

test("with the modifier held a card opens at once", async () => {
	const { session, court, isHeld, roots } = start();
	isHeld.mockReturnValue(true);
	await movePointer(middleOf(find("b").getBoundingClientRect()));
	await untilCurrent(session, court);
	expect(isShown(roots)).toBe(true);
});

test("the delay is the reader's", async () => {
	const { session, court, preferences, roots } = start();
	preferences.delay = 1_000;
	await movePointer(middleOf(find("b").getBoundingClientRect()));
	await untilCurrent(session, court);
	vi.advanceTimersByTime(999);
	expect(isShown(roots)).toBe(false);
	vi.advanceTimersByTime(1);
	expect(isShown(roots)).toBe(true);
});

test("a pinned card stays when the page is clicked and scrolled away, and closes by Escape", async () => {
	const { session, court, cardAddress, roots } = start();
	await rest("b");
	session.pin("another", true);
	session.pin(cardAddress.mock.calls[0]?.[0].token ?? "", true);
	const place = placeOf(roots);
	await clickAt(NOWHERE);
	scrollTo(0, 3_000);
	await expect.poll(() => find("b").getBoundingClientRect().top).toBeLessThan(0);
	await movePointer(NOWHERE);
	vi.advanceTimersByTime(10 * HIDE_GRACE);
	expect(session.current()).toBe(court);
	expect(placeOf(roots)).toEqual(place);
	await userEvent.keyboard("{Escape}");
	expect(session.current()).toBeNull();
});

test("a card that is moved is pinned, and the pin is taken out by key", async () => {
	const { session, cardAddress, roots } = start();
	await rest("b");
	const token = cardAddress.mock.calls[0]?.[0].token ?? "";
	const { left, top } = placeOf(roots);
	session.moveBy("another", { dx: 30, dy: 40 });
	expect(placeOf(roots)).toMatchObject({ left, top });
	// The window is hardly wider than a card: there is no room aside.
	session.moveBy(token, { dx: 0, dy: 40 });
	expect(placeOf(roots)).toMatchObject({ left, top: top + 40 });
	await movePointer(NOWHERE);
	vi.advanceTimersByTime(10 * HIDE_GRACE);
	expect(isShown(roots)).toBe(true);
	session.togglePin();
	expect(placeOf(roots)).toMatchObject({ left, top });
	session.leave();
	expect(session.current()).toBeNull();
});

test("a pin that is put in before a card is there does nothing", () => {
	const { session } = start();
	session.togglePin();
	expect(session.current()).toBeNull();
});

test("a hint whose text is gone when its card should show opens nothing", async () => {
	const { session, court } = start();
	textIn(find("b")).data = "Chair";
	session.summon(court);
	expect(session.current()).toBeNull();
	expect(addedToRoot()).toEqual([]);
});

test("a card covers no line of a hint that breaks over two", async () => {
	const { session, roots } = start();
	find("p").style.width = "1ch";
	find("b").textContent = "Top Court";
	const hint = mentionIn(find("b"), "Top Court", "court");
	session.summon(hint);
	const { top, bottom } = find("b").getBoundingClientRect();
	expect(bottom - top).toBeGreaterThan(40);
	expect(placeOf(roots).top).toBeGreaterThan(bottom);
});
