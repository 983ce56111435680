import { type CardCommand, commandOfKey } from "../core/hover/card-command.ts";
import type { HeldKeys } from "../core/hover/is-held.ts";
import type { Point } from "../core/place/rect.ts";

/** A movement of the pointer. */
export interface PointerMove {
	/** The innermost element under the pointer. */
	readonly element: Element;
	readonly from: Point;
	readonly to: Point;
	/** The mean speed of this movement and the one before, in px per ms. */
	readonly speed: number;
	/** True while the key that opens cards at once is held. */
	readonly held: boolean;
}

/** What the reader does with pointer and keyboard, as far as hints care. */
export interface PointerHandlers {
	move(move: PointerMove): void;
	/** A finger tapped the page: not a scroll, and not on a link or a control. */
	tap(element: Element, point: Point): void;
	/** A button was pressed on the page. */
	press(): void;
	/** A key asks for something. Returns true if that did something, and the page shall not see the key. */
	command(command: CardCommand): boolean;
	/** True where the keys that an event tells of open cards at once. */
	isHeld(keys: HeldKeys): boolean;
	/** The page scrolled or the window changed its size. */
	scroll(): void;
}

/** Pauses between two movements longer than this, in ms, are rest: the speed before them says nothing. */
const REST_MS = 32;

/** The names of the keys that can be set to open cards at once. */
const MODIFIER_KEYS: readonly string[] = ["Alt", "Control", "Shift"];

/** What has a tap of its own. */
const TAPPABLE = "a[href], button, input, select, textarea, label, summary, video, audio, [role=button], [role=link]";

/** Listens to the reader's own, trusted events; synthetic ones of the page are dropped. Stops on the signal. */
export function watchPointer(handlers: PointerHandlers, signal: AbortSignal): void {
	let last: { element: Element; point: Point; time: number; speed: number } | undefined;
	const passive = { capture: true, passive: true, signal };

	document.addEventListener(
		"pointermove",
		(event) => {
			const element = targetOf(event);
			if (element === undefined || event.pointerType === "touch") return;
			const to = { x: event.clientX, y: event.clientY };
			const from = last?.point ?? to;
			const elapsed = event.timeStamp - (last?.time ?? Number.NEGATIVE_INFINITY);
			const speed = elapsed > REST_MS ? 0 : Math.hypot(to.x - from.x, to.y - from.y) / Math.max(elapsed, 1);
			const held = handlers.isHeld(event);
			handlers.move({ element, from, to, speed: (speed + (last?.speed ?? speed)) / 2, held });
			last = { element, point: to, time: event.timeStamp, speed };
		},
		passive,
	);
	document.addEventListener(
		"pointerdown",
		(event) => {
			if (event.isTrusted) handlers.press();
		},
		passive,
	);
	document.addEventListener(
		"click",
		(event) => {
			const element = targetOf(event);
			if (element === undefined || (event as PointerEvent).pointerType !== "touch") return;
			if (element.closest(TAPPABLE) === null) handlers.tap(element, { x: event.clientX, y: event.clientY });
		},
		passive,
	);
	window.addEventListener(
		"keydown",
		(event) => {
			if (!event.isTrusted || event.isComposing) return;
			// The key itself is the page's: it is not consumed.
			if (MODIFIER_KEYS.includes(event.key) && !event.repeat && last !== undefined && handlers.isHeld(event))
				handlers.move({ element: last.element, from: last.point, to: last.point, speed: 0, held: true });
			const command = commandOfKey(event);
			if (command === undefined || (command !== "close" && isTyping(event)) || !handlers.command(command)) return;
			event.preventDefault();
			event.stopImmediatePropagation();
		},
		{ capture: true, signal },
	);
	document.addEventListener("scroll", () => handlers.scroll(), passive);
	window.addEventListener("resize", () => handlers.scroll(), passive);
}

function targetOf(event: MouseEvent): Element | undefined {
	return event.isTrusted && event.target instanceof Element ? event.target : undefined;
}

/**
 * True where a key writes something into a field. With Alt held it does so where its key is no letter: on a Mac Alt+K is
 * a ring; elsewhere it is K, or the letter in its place.
 */
function isTyping({ target, key }: KeyboardEvent): boolean {
	const isField =
		target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
	return isField && !/^\p{L}$/u.test(key);
}
