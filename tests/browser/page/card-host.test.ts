import { expect, onTestFinished, test, vi } from "vitest";
import type { Rect } from "../../../src/core/place/rect.ts";
import { type CardHost, type CardHostRequest, createCardHost } from "../../../src/page/card-host.ts";
import { middleOf, movePointer } from "./reader-input.ts";
import { addedToRoot, addStyle, find, keepShadowRoots, setPage } from "./rig.ts";

const LINE: Rect = { left: 40, top: 100, width: 120, height: 20 };
const CARD = "data:text/html,<title>card</title><button autofocus>x</button>";

/** What the style of hints says of hosts. */
const LIFELINE_STYLE = "[current] { --current: block; }";

/** Opens a host; its closed shadow root is kept, as only the test can. */
function open(overrides: Partial<CardHostRequest> = {}): { host: CardHost; element: HTMLElement; root: ShadowRoot } {
	const roots = keepShadowRoots();
	const nothing = () => undefined;
	addStyle(LIFELINE_STYLE);
	const host = createCardHost({
		address: CARD,
		title: "Qainar",
		lifeline: "current",
		line: LINE,
		side: "auto",
		onPointerEnter: nothing,
		onPointerLeave: nothing,
		...overrides,
	});
	onTestFinished(() => host.remove());
	return { host, element: addedToRoot().at(-1) as HTMLElement, root: roots[0] as ShadowRoot };
}

/** The box in the shadow root that holds the frame. */
function boxOf(root: ShadowRoot): HTMLElement {
	return root.querySelector("div") as HTMLElement;
}

/** The rectangle that the box takes on the screen. */
function placeOf(root: ShadowRoot): Rect {
	const { left, top, width, height } = boxOf(root).getBoundingClientRect();
	return { left, top, width, height };
}

test("a host is one element on the page, beside its body, and is gone when it is removed", () => {
	setPage("<p>Court</p>");
	const { host, element } = open();
	expect(addedToRoot()).toEqual([element]);
	expect(document.body.innerHTML).toBe("<p>Court</p>");
	expect(host.owns(element)).toBe(true);
	expect(host.owns(document.body)).toBe(false);
	host.remove();
	expect(addedToRoot()).toEqual([]);
});

test("the page can look into the host neither by its shadow root nor by its name", () => {
	setPage("");
	const { element, root } = open();
	expect(root.mode).toBe("closed");
	expect(element.shadowRoot).toBeNull();
	expect(element.childNodes).toHaveLength(0);
	expect(element.textContent).toBe("");
	expect(element.getAttributeNames()).toEqual(["current", "popover"]);
	const { element: other } = open();
	expect(other.localName).not.toBe(element.localName);
});

test("the frame loads the card at once, unseen, and is named for screen readers", () => {
	setPage("<div style='position: fixed; inset: 0'></div>");
	const { host, root } = open();
	const frame = root.querySelector("iframe");
	const { x, y } = middleOf(placeOf(root));
	expect([frame?.src, frame?.title]).toEqual([CARD, "Qainar"]);
	// Clear and out of reach for pointer and keyboard, but drawn: a hidden frame would begin with that when it is shown.
	expect([getComputedStyle(boxOf(root)).opacity, boxOf(root).inert]).toEqual(["0", true]);
	expect(boxOf(root).checkVisibility({ visibilityProperty: true })).toBe(true);
	expect(document.elementFromPoint(x, y)).toBe(find("div"));
	frame?.focus();
	expect(document.activeElement).toBe(document.body);
	expect(host.rect()).toBeUndefined();
	host.show({ focus: false });
	expect([boxOf(root).className, boxOf(root).inert]).toEqual(["shown", false]);
	expect(host.rect()).toMatchObject(placeOf(root));
});

test.each([
	[
		"everything but the root is hidden",
		":not(html) { display: none !important; visibility: hidden !important; opacity: 0 !important }",
	],
	["everything under the root is moved away", "html * { position: static !important; transform: scale(0) !important }"],
	["everything is clipped", "html > * { clip-path: inset(100%) !important; contain: strict !important }"],
	["popovers are hidden", "[popover] { display: none !important; inset: 9999px !important; width: 1px !important }"],
	["everything is filtered", "html :not(body) { filter: blur(50px) !important; zoom: 3 !important }"],
])("the page's styles do not reach the card: %s", (_, css) => {
	setPage("");
	const { host: plain, root: plainRoot } = open();
	plain.show({ focus: false });
	const before = placeOf(plainRoot);
	plain.remove();
	document.body.innerHTML = `<style>${css}</style>`;
	const { host, element, root } = open();
	host.show({ focus: false });
	expect(placeOf(root)).toEqual(before);
	expect(boxOf(root).checkVisibility({ visibilityProperty: true })).toBe(true);
	const style = getComputedStyle(element);
	expect([style.display, style.position, style.visibility, style.opacity]).toEqual(["block", "fixed", "visible", "1"]);
	expect([style.transform, style.filter, style.clipPath, style.contain, style.zoom]).toEqual([
		"none",
		"none",
		"none",
		"none",
		"1",
	]);
});

test("the page's pointer-events rule does not keep the pointer from the card", () => {
	setPage("<style>* { pointer-events: none !important }</style>");
	const { host, element } = open();
	host.show({ focus: false });
	const { x, y } = middleOf(host.rect() as Rect);
	expect(document.elementFromPoint(x, y)).toBe(element);
});

test("the card stands above the highest layer of the page", () => {
	setPage("<div style='position: fixed; inset: 0; z-index: 2147483647; background: white'></div>");
	const { host, element } = open();
	host.show({ focus: false });
	const { x, y } = middleOf(host.rect() as Rect);
	expect(document.elementFromPoint(x, y)).toBe(element);
});

test("the card stands above what the page has put into the top layer", () => {
	setPage("<div popover='manual' style='inset: 0; width: 100vw; height: 100vh; border: 0'>x</div>");
	find("div").showPopover();
	const { host, element } = open();
	host.show({ focus: false });
	const { x, y } = middleOf(host.rect() as Rect);
	expect(document.elementFromPoint(x, y)).toBe(element);
});

test("the card stands by its line, never over it, and within the window", () => {
	setPage("");
	const { root } = open();
	const { left, top, width } = placeOf(root);
	expect(top).toBeGreaterThanOrEqual(LINE.top + LINE.height);
	expect(left).toBeGreaterThanOrEqual(0);
	expect(left + width).toBeLessThanOrEqual(innerWidth);
});

test("the card takes the height that its content wants, and keeps the place of its edge", () => {
	setPage("");
	const { host, root } = open();
	const { top } = placeOf(root);
	host.resize(310);
	expect(placeOf(root)).toMatchObject({ top, height: 310 });
	host.resize(90);
	expect(placeOf(root)).toMatchObject({ top, height: 90 });
	host.resize(90_000);
	expect(placeOf(root).height).toBeLessThan(innerHeight);
});

test("the card follows its line, and stays on the side where it is", () => {
	setPage("");
	const { host, root } = open();
	const { top } = placeOf(root);
	host.place({ ...LINE, top: LINE.top + 35 });
	expect(placeOf(root).top).toBe(top + 35);
});

test("a card of a line at the window's end stands above the line", () => {
	setPage("");
	const line = { ...LINE, top: innerHeight - 40 };
	const { root } = open({ line });
	const { top, height } = placeOf(root);
	expect(top + height).toBeLessThanOrEqual(line.top);
});

test("a card that stands above its line stays there when the line moves to where there is room below", () => {
	setPage("");
	const line = { ...LINE, top: innerHeight - 40 };
	const { host, root } = open({ line });
	host.place({ ...line, top: innerHeight - 400 });
	const { top, height } = placeOf(root);
	expect(top + height).toBeLessThanOrEqual(innerHeight - 400);
});

test("the focus goes into the card only where it is asked for, and returns when the card is removed", async () => {
	setPage("<button>Before</button>");
	find("button").focus();
	const { host, element } = open();
	host.show({ focus: false });
	expect(document.activeElement).toBe(find("button"));
	host.show({ focus: true });
	expect(document.activeElement).toBe(element);
	host.remove();
	expect(document.activeElement).toBe(find("button"));
});

test("the focus stays where the reader has put it since", () => {
	setPage("<button>Before</button><input aria-label='After'>");
	find("button").focus();
	const { host } = open();
	host.show({ focus: true });
	find("input").focus();
	host.remove();
	expect(document.activeElement).toBe(find("input"));
});

test("a card that was shown fades out, out of the pointer's way, and is gone then", async () => {
	setPage("<div style='position: fixed; inset: 0'></div>");
	const { host, element } = open();
	host.show({ focus: false });
	const { x, y } = middleOf(host.rect() as Rect);
	expect(document.elementFromPoint(x, y)).toBe(element);
	host.remove();
	expect(host.rect()).toBeUndefined();
	expect(document.elementFromPoint(x, y)).toBe(find("div"));
	await expect.poll(addedToRoot).toEqual([]);
});

test("a card is gone at once for readers who want less motion", () => {
	setPage("");
	vi.spyOn(window, "matchMedia").mockReturnValue({ matches: true } as MediaQueryList);
	onTestFinished(() => {
		vi.restoreAllMocks();
	});
	const { host } = open();
	host.show({ focus: false });
	host.remove();
	expect(addedToRoot()).toEqual([]);
});

test("the reader's pointer is told when it enters and leaves the card, and synthetic events are not", async () => {
	setPage("");
	const onPointerEnter = vi.fn();
	const onPointerLeave = vi.fn();
	const { host, root } = open({ onPointerEnter, onPointerLeave });
	host.show({ focus: false });
	boxOf(root).dispatchEvent(new PointerEvent("pointerenter"));
	boxOf(root).dispatchEvent(new PointerEvent("pointerleave"));
	expect(onPointerEnter).not.toHaveBeenCalled();
	expect(onPointerLeave).not.toHaveBeenCalled();
	const inside = middleOf(host.rect() as Rect);
	const outside = { x: inside.x, y: 20 };
	// The pointer goes in and out until it is seen: a frame that is still loading swallows the first moves.
	await expect
		.poll(async () => {
			await movePointer(outside);
			await movePointer(inside);
			return onPointerEnter.mock.calls.length;
		})
		.toBeGreaterThan(0);
	await expect
		.poll(async () => {
			await movePointer(inside);
			await movePointer(outside);
			return onPointerLeave.mock.calls.length;
		})
		.toBeGreaterThan(0);
});

test("while a modal dialog is open, the card is within reach of focus and pointer", () => {
	setPage("<dialog><p>Court</p></dialog>");
	find<HTMLDialogElement>("dialog").showModal();
	const roots = keepShadowRoots();
	const nothing = () => undefined;
	addStyle(LIFELINE_STYLE);
	const request = { address: CARD, title: "Qainar", lifeline: "current", line: LINE, side: "auto" } as const;
	const host = createCardHost({ ...request, onPointerEnter: nothing, onPointerLeave: nothing });
	onTestFinished(() => host.remove());
	host.show({ focus: true });
	const element = find("dialog").lastElementChild;
	expect(document.activeElement).toBe(element);
	const { x, y } = middleOf(placeOf(roots[0] as ShadowRoot));
	expect(document.elementFromPoint(x, y)).toBe(element);
});

test("a card stands above its line where the reader wants it there and there is room, else below", () => {
	setPage("");
	const line = { ...LINE, top: 500 };
	const { host, root } = open({ line, side: "above" });
	expect(placeOf(root).top + placeOf(root).height).toBeLessThan(500);
	host.place(LINE);
	host.resize(400);
	expect(placeOf(root).top).toBeGreaterThan(LINE.top + LINE.height);
});

test("a pinned card stays where it is when its line moves, can be moved within the window, and goes back unpinned", () => {
	setPage("");
	const { host, root } = open();
	host.show({ focus: false });
	const first = placeOf(root);
	host.moveBy({ dx: 5, dy: 5 });
	expect(placeOf(root)).toEqual(first);
	host.pin(true);
	host.place({ ...LINE, top: 300 });
	expect(placeOf(root)).toEqual(first);
	host.moveBy({ dx: -7, dy: 20 });
	expect(placeOf(root)).toEqual({ ...first, left: Math.max(15, first.left - 7), top: first.top + 20 });
	host.moveBy({ dx: 9_000, dy: 9_000 });
	const { left, top, width, height } = placeOf(root);
	expect([left + width, top + height]).toEqual([document.documentElement.clientWidth - 15, innerHeight - 15]);
	host.pin(false);
	expect(placeOf(root)).toEqual(first);
});

test("a pinned card does not grow over its line, whatever its content wants", () => {
	setPage("");
	const { host, root } = open({ line: { ...LINE, top: innerHeight / 2 } });
	host.resize(5_000);
	const before = placeOf(root);
	host.pin(true);
	expect(placeOf(root)).toEqual(before);
	host.resize(6_000);
	expect(placeOf(root)).toEqual(before);
	host.resize(100);
	expect(placeOf(root)).toEqual({ ...before, height: 100 });
});

test("a host is not laid out any more once the extension's style is gone, whatever the page says", () => {
	setPage("<p>Court</p>");
	const { host, element, root } = open();
	host.show({ focus: false });
	expect(boxOf(root).getClientRects()).toHaveLength(1);
	document.adoptedStyleSheets = [];
	addStyle(":root > * { display: block !important }");
	expect(getComputedStyle(element).display).toBe("none");
	expect(boxOf(root).getClientRects()).toHaveLength(0);
});
