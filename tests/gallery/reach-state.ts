import type { GalleryState } from "./gallery-state.ts";

/** How long a part of a state may take to be drawn, in ms: popups look at their page first. */
const PATIENCE_MS = 5_000;

/** Does to a state that is drawn what leads into it: presses its button, types its words. Rejects where that is missing. */
export async function reachState({ press, type }: Pick<GalleryState, "press" | "type">): Promise<void> {
	if (press !== undefined) (await waitFor<HTMLElement>(press)).click();
	if (type === undefined) return;
	const field = await waitFor<HTMLInputElement>("input[type=search]");
	field.value = type;
	field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

async function waitFor<E extends Element>(selector: string): Promise<E> {
	const end = performance.now() + PATIENCE_MS;
	while (performance.now() < end) {
		const found = document.querySelector<E>(selector);
		if (found !== null) return found;
		await new Promise(requestAnimationFrame);
	}
	throw new Error(`Nothing is found by ${selector}.`);
}
