import { onTestFinished } from "vitest";
import { cdp } from "vitest/browser";
import type { Point, Rect } from "../../../src/core/place/rect.ts";

/** A corner of the window where no test puts anything. */
const CORNER: Point = { x: 412, y: 894 };

/**
 * Moves the mouse as the reader's hand would, at a time in ms since 1970: the page gets trusted events. It rests in a
 * corner after the test.
 */
export async function movePointer(to: Point, time = Date.now()): Promise<void> {
	onTestFinished(async () => {
		await sendMouse("mouseMoved", CORNER);
	});
	await sendMouse("mouseMoved", to, time);
}

/** Presses and releases the mouse's main button at a point. */
export async function clickAt(point: Point): Promise<void> {
	await movePointer(point);
	await sendMouse("mousePressed", point);
	await sendMouse("mouseReleased", point);
}

/** Taps a point with a finger. */
export async function tapAt(point: Point): Promise<void> {
	await send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point] });
	await send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/** Moves a finger over the page from point to point. */
export async function dragFinger(from: Point, to: Point): Promise<void> {
	await send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [from] });
	await send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [to] });
	await send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/** Presses K with Alt held, on a keyboard where that writes this. */
export async function pressAltK(key: string): Promise<void> {
	await send("Input.dispatchKeyEvent", { type: "rawKeyDown", key, code: "KeyK", modifiers: 1 });
	await send("Input.dispatchKeyEvent", { type: "keyUp", key, code: "KeyK" });
}

/** The middle of a rectangle. */
export function middleOf({ left, top, width, height }: Rect): Point {
	return { x: left + width / 2, y: top + height / 2 };
}

type MouseEventType = "mouseMoved" | "mousePressed" | "mouseReleased";

function sendMouse(type: MouseEventType, point: Point, time = Date.now()): Promise<unknown> {
	const pressed = type === "mouseMoved" ? {} : { button: "left", clickCount: 1 };
	return send("Input.dispatchMouseEvent", { type, ...point, ...pressed, timestamp: time / 1000 });
}

/** Vitest does not tell the type of its session where its Node types are not loaded. */
function send(method: string, params: object): Promise<unknown> {
	return (cdp() as unknown as { send(method: string, params: object): Promise<unknown> }).send(method, params);
}
