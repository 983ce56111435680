/** A piece of work on the page's thread ends after this many ms and lets the page run. */
export const SLICE_MS = 8;

/** A clock for work that is done in slices. */
export interface Slicer {
	/** Resolves at once within a slice, else after the page has had its turn. Rejects when the signal is aborted. */
	pause(): Promise<void> | undefined;
}

/** Starts the first slice now. */
export function createSlicer(signal: AbortSignal): Slicer {
	let start = performance.now();
	return {
		pause() {
			if (performance.now() - start < SLICE_MS) return undefined;
			return new Promise((resolve, reject) => {
				// A timer, not a microtask or an idle callback: input and painting come first, and hidden tabs are throttled.
				setTimeout(() => {
					start = performance.now();
					if (signal.aborted) reject(signal.reason);
					else resolve();
				});
			});
		},
	};
}
