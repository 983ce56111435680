import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { type PointerHandlers, watchPointer } from "../../../src/page/watch-pointer.ts";
import { clickAt, dragFinger, middleOf, movePointer, pressAltK, tapAt } from "./reader-input.ts";
import { find, setPage, startLife } from "./rig.ts";

/** A page of a paragraph, a link, a button in it, and fields to type in; whose events are watched. */
function watch() {
	setPage(`<p id="text" style="margin: 60px 20px">Court <b>bold</b></p>
		<p><a href="#there">A link <i>within</i></a></p><button>Button</button>
		<input aria-label="Input"><div id="editor" contenteditable>Edit</div>`);
	const handlers = {
		move: vi.fn<PointerHandlers["move"]>(),
		tap: vi.fn<PointerHandlers["tap"]>(),
		press: vi.fn<PointerHandlers["press"]>(),
		command: vi.fn<PointerHandlers["command"]>(() => false),
		isHeld: vi.fn<PointerHandlers["isHeld"]>(({ ctrlKey }) => ctrlKey),
		scroll: vi.fn<PointerHandlers["scroll"]>(),
	};
	const life = startLife();
	watchPointer(handlers, life.signal);
	return { ...handlers, life };
}

function middle(selector: string) {
	return middleOf(find(selector).getBoundingClientRect());
}

/** Counts the keys that reach the page's own listeners, and how many of them are to do nothing more. */
function pageKeys() {
	const seen: KeyboardEvent[] = [];
	document.addEventListener("keydown", (event) => seen.push(event), { signal: startLife().signal });
	return seen;
}

test("the pointer's movement is told with the innermost element and the points that it went from and to", async () => {
	const { move } = watch();
	const to = middle("b");
	const from = { x: to.x, y: to.y + 200 };
	await movePointer(from);
	await movePointer(to);
	await expect.poll(() => move.mock.lastCall?.[0].element).toBe(find("b"));
	expect(move.mock.lastCall?.[0]).toMatchObject({ from, to });
});

test("the speed told is the mean of the last two movements, and a pause between two is rest", async () => {
	const { move } = watch();
	const start = Date.now();
	for (const [time, x] of [
		[0, 20],
		[10, 40],
		[20, 80],
		[100, 200],
		[110, 200],
	] as const)
		await movePointer({ x, y: 20 }, start + time);
	await expect.poll(() => move.mock.calls.length).toBe(5);
	const speeds = move.mock.calls.map(([{ speed }]) => Math.round(speed * 10) / 10);
	expect(speeds).toEqual([0, 1, 3, 2, 0]);
});

test("the movement of a finger is not told: it has no place to hover", async () => {
	const { move } = watch();
	find("#text").style.touchAction = "none";
	const seen = vi.fn();
	find("#text").addEventListener("pointermove", seen);
	const from = middle("#text");
	await dragFinger(from, { x: from.x + 60, y: from.y });
	await expect.poll(() => seen.mock.calls.length).toBeGreaterThan(0);
	expect(move).not.toHaveBeenCalled();
});

test("a press of the mouse is told, and is no tap", async () => {
	const { press, tap } = watch();
	const clicks = vi.fn();
	find("#text").addEventListener("click", clicks);
	await clickAt(middle("#text"));
	await expect.poll(() => clicks.mock.calls.length).toBe(1);
	expect(press).toHaveBeenCalledTimes(1);
	expect(tap).not.toHaveBeenCalled();
});

test("a finger's tap on text is told with the innermost element and the point", async () => {
	const { tap } = watch();
	const point = middle("b");
	await tapAt(point);
	await expect.poll(() => tap.mock.calls.length).toBe(1);
	const [element, at] = tap.mock.calls[0] ?? [];
	expect(element).toBe(find("b"));
	expect(Math.hypot((at?.x ?? 0) - point.x, (at?.y ?? 0) - point.y)).toBeLessThan(2);
});

test.each(["button", "a i"])("a finger's tap on what has a tap of its own is left to it: %s", async (selector) => {
	const { tap } = watch();
	const clicks = vi.fn((event: Event) => event.preventDefault());
	find(selector).addEventListener("click", clicks);
	await tapAt(middle(selector));
	await expect.poll(() => clicks.mock.calls.length).toBe(1);
	expect(tap).not.toHaveBeenCalled();
});

test("synthetic events of the page are dropped, whatever they say they are", () => {
	const { move, tap, press, command } = watch();
	const at = { bubbles: true, clientX: 40, clientY: 70, pointerType: "touch" };
	find("b").dispatchEvent(new PointerEvent("pointermove", { ...at, pointerType: "mouse" }));
	find("b").dispatchEvent(new PointerEvent("pointerdown", at));
	find("b").dispatchEvent(new PointerEvent("click", at));
	find("b").click();
	find("b").dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, key: "Escape", code: "Escape" }));
	find("b").dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, key: "k", code: "KeyK", altKey: true }));
	for (const handler of [move, tap, press, command]) expect(handler).not.toHaveBeenCalled();
});

test("Escape is told, and the page sees the key where it did nothing", async () => {
	const { command } = watch();
	const seen = pageKeys();
	await userEvent.keyboard("{Escape}");
	expect(command.mock.calls).toEqual([["close"]]);
	expect(seen.map(({ key, defaultPrevented }) => [key, defaultPrevented])).toEqual([["Escape", false]]);
});

test("the page does not see an Escape that did something", async () => {
	const { command } = watch();
	command.mockReturnValue(true);
	const seen = pageKeys();
	await userEvent.keyboard("{Escape}");
	expect(command.mock.calls).toEqual([["close"]]);
	expect(seen).toEqual([]);
});

test("Alt+K asks for the next hint, with Shift for the previous one, and the page does not see a key that did something", async () => {
	const { command } = watch();
	command.mockReturnValue(true);
	const seen = pageKeys();
	await userEvent.keyboard("{Alt>}k{/Alt}");
	await userEvent.keyboard("{Alt>}{Shift>}k{/Shift}{/Alt}");
	expect(command.mock.calls).toEqual([["next"], ["previous"]]);
	expect(seen.filter(({ code }) => code === "KeyK")).toEqual([]);
	command.mockReturnValue(false);
	await userEvent.keyboard("{Alt>}k{/Alt}");
	expect(seen.filter(({ code }) => code === "KeyK")).toHaveLength(1);
});

test("a movement with the modifier held is told as such, and so is pressing it where the pointer rests", async () => {
	const { move } = watch();
	await movePointer(middle("b"));
	await expect.poll(() => move.mock.lastCall?.[0].held).toBe(false);
	move.mockClear();
	await userEvent.keyboard("{Shift>}{/Shift}");
	expect(move).not.toHaveBeenCalled();
	await userEvent.keyboard("{Control>}{/Control}");
	expect(move).toHaveBeenCalledTimes(1);
	expect(move.mock.lastCall?.[0]).toMatchObject({ element: find("b"), speed: 0, held: true });
});

test("other keys are left to the page", async () => {
	const { command } = watch();
	const seen = pageKeys();
	await userEvent.keyboard("k");
	expect(seen.map(({ key }) => key)).toEqual(["k"]);
	expect(command).not.toHaveBeenCalled();
});

test.each(["input", "#editor"])("the shortcut is heard in a field where it writes nothing: %s", async (field) => {
	const { command } = watch();
	command.mockReturnValue(true);
	const seen = pageKeys();
	find(field).focus();
	for (const key of ["k", "л"]) await pressAltK(key);
	expect(command.mock.calls).toEqual([["next"], ["next"]]);
	expect(seen).toEqual([]);
});

test.each(["input", "#editor"])("the shortcut is left to a field where it writes a sign: %s", async (field) => {
	const { command } = watch();
	const seen = pageKeys();
	find(field).focus();
	for (const key of ["˚", "Dead"]) await pressAltK(key);
	expect(command).not.toHaveBeenCalled();
	expect(seen.map(({ key }) => key)).toEqual(["˚", "Dead"]);
});

test("the shortcut is heard outside of fields whatever it writes", async () => {
	const { command } = watch();
	for (const key of ["k", "˚", "Dead"]) await pressAltK(key);
	expect(command).toHaveBeenCalledTimes(3);
});

test("Escape is told to those who type as well", async () => {
	const { command } = watch();
	find("input").focus();
	await userEvent.keyboard("{Escape}");
	expect(command.mock.calls).toEqual([["close"]]);
});

test("scrolling the page, or a part of it, and resizing the window are told", async () => {
	const { scroll } = watch();
	find("#text").insertAdjacentHTML("afterend", "<div id='box' style='height: 50px; overflow: auto'></div>");
	find("#box").innerHTML = "<div style='height: 9000px'></div>";
	find("#box").scrollTop = 20;
	await expect.poll(() => scroll.mock.calls.length).toBe(1);
	document.body.style.height = "9000px";
	scrollTo(0, 30);
	await expect.poll(() => scroll.mock.calls.length).toBe(2);
	window.dispatchEvent(new Event("resize"));
	expect(scroll).toHaveBeenCalledTimes(3);
});

test("nothing is told after the signal, and the page gets all keys", async () => {
	const { life, move, tap, press, command, scroll } = watch();
	command.mockReturnValue(true);
	life.abort();
	const seen = pageKeys();
	const presses = vi.fn();
	find("#text").addEventListener("click", presses);
	await clickAt(middle("#text"));
	await tapAt(middle("#text"));
	await userEvent.keyboard("{Escape}{Alt>}k{/Alt}");
	window.dispatchEvent(new Event("resize"));
	await expect.poll(() => presses.mock.calls.length).toBe(2);
	expect(seen.map(({ code }) => code)).toEqual(expect.arrayContaining(["Escape", "KeyK"]));
	for (const handler of [move, tap, press, command, scroll]) expect(handler).not.toHaveBeenCalled();
});
