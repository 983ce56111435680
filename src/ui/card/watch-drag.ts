/** Parts of a card's head that do something of their own. */
const CONTROLS = "a, button, input, summary";

/**
 * Reports how far a pointer drags the card by its head, in px since the last report, until the signal is aborted. The
 * screen is what is measured against, since the card moves under the pointer.
 */
export function watchDrag(onMove: (dx: number, dy: number) => void, signal: AbortSignal): void {
	let last: { readonly x: number; readonly y: number } | undefined;
	addEventListener(
		"pointerdown",
		({ target, button, pointerId, screenX, screenY }) => {
			if (button !== 0 || !(target instanceof Element) || target.closest(CONTROLS)) return;
			const head = target.closest(".comparison-head");
			if (head === null) return;
			head.setPointerCapture(pointerId);
			last = { x: screenX, y: screenY };
		},
		{ signal },
	);
	addEventListener(
		"pointermove",
		({ screenX, screenY }) => {
			if (last === undefined || (screenX === last.x && screenY === last.y)) return;
			onMove(screenX - last.x, screenY - last.y);
			last = { x: screenX, y: screenY };
		},
		{ signal },
	);
	for (const type of ["pointerup", "pointercancel"] as const)
		addEventListener(type, () => (last = undefined), { signal });
}
