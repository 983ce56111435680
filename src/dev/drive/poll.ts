import { setTimeout as sleep } from "node:timers/promises";

/** How long is waited between two looks, in ms. */
const INTERVAL_MS = 50;

/** Looks until there is something to see; undefined if nothing is there in time. */
export async function poll<T>(look: () => Promise<T | undefined>, ms: number): Promise<T | undefined> {
	const deadline = performance.now() + ms;
	for (;;) {
		const seen = await look();
		if (seen !== undefined || performance.now() > deadline) return seen;
		await sleep(INTERVAL_MS);
	}
}
