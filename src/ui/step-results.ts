/** The places of a list that arrow keys go through, in order: the search field and every result. */
const STEPS = "[data-step]";

/** How far each key goes; Home and End go to the ends. */
const BY: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Moves the focus from result to result for an arrow key, up to the field before the first and no further than the last;
 * true where it did. Keys that are held with others, and Home and End within a field, are left alone.
 */
export function stepResults(event: KeyboardEvent, root: Element): boolean {
	if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
	const steps = [...root.querySelectorAll<HTMLElement>(STEPS)];
	const from = steps.indexOf(document.activeElement as HTMLElement);
	const isInField = document.activeElement instanceof HTMLInputElement;
	let to: number | undefined;
	if (event.key in BY) to = Math.min(Math.max(from + (BY[event.key] as number), 0), steps.length - 1);
	else if (event.key === "Home" && !isInField) to = 0;
	else if (event.key === "End" && !isInField) to = steps.length - 1;
	if (from < 0 || to === undefined || to === from) return false;
	event.preventDefault();
	steps[to]?.focus();
	return true;
}
