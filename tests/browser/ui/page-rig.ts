import { vi } from "vitest";
import type { PageFacts } from "../../../src/core/overview/page-condition.ts";
import type { FactSource } from "../../../src/ui/use-facts.ts";
import { factsOf, PAGES_WITHOUT_HINTS } from "../../gallery/page-facts.ts";

/** Three hints on two topics. */
export const HINTS = [
	{ topic: "election", text: "Snap Election" },
	{ topic: "court", text: "top court" },
	{ topic: "election", text: "election" },
];

/** A page in every condition that a reader can meet. */
export const PAGES = {
	...PAGES_WITHOUT_HINTS,
	hints: factsOf({ on: true }, { hints: HINTS, error: null }),
} as const satisfies Record<string, PageFacts>;

/** A source of facts that gives these look by look, and stays with the last; `change` tells that there is a new look. */
export function createFacts(...looks: readonly [PageFacts, ...PageFacts[]]) {
	const left = [...looks];
	let onChange: (() => void) | undefined;
	let signal: AbortSignal | undefined;
	const look = vi.fn<FactSource["look"]>(async () => (left.length > 1 ? left.shift() : left[0]) as PageFacts);
	return {
		look,
		watch(callback: () => void, until: AbortSignal) {
			onChange = callback;
			signal = until;
		},
		change: () => onChange?.(),
		isWatching: () => signal?.aborted === false,
	};
}
