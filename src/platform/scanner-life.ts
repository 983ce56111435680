import { runtime } from "./page-runtime.ts";

/** Where the life of the page script that runs on a page is kept, in the world that only our scripts see. */
const LIFE = Symbol.for("qainar.life");

/** Set there where the reader has asked for the page script on this page; see `startScannerByClick`. */
const CLICKED = Symbol.for("qainar.clicked");

/** How often the page script looks whether its extension is still there, in ms. */
export const ALIVE_CHECK_MS = 2_000;

/** The life of a page script on a page. */
export interface ScannerLife {
	/** Aborted when the page script has to leave. */
	readonly signal: AbortSignal;
	/** True where the reader has asked for it on this page: rules that merely do not cover the page do not end it. */
	isClicked(): boolean;
	/** True where the extension was updated, reloaded or removed under the page. */
	isOrphaned(): boolean;
	/** Leaves the page; another page script may start on it then. */
	end(): void;
}

/**
 * Begins a life on this page, or returns undefined where a page script lives on it already. One whose extension is
 * gone, as after an update, makes way.
 */
export function beginLife(): ScannerLife | undefined {
	const world = globalThis as { [LIFE]?: ScannerLife | undefined; [CLICKED]?: boolean };
	if (world[LIFE]?.isOrphaned() === false) return undefined;
	world[LIFE]?.end();
	const controller = new AbortController();
	const life: ScannerLife = {
		signal: controller.signal,
		isClicked: () => world[CLICKED] === true,
		isOrphaned: () => runtime.id === undefined,
		end() {
			controller.abort();
			if (world[LIFE] !== life) return;
			world[LIFE] = undefined;
			world[CLICKED] = false;
		},
	};
	world[LIFE] = life;
	const timer = setInterval(() => life.isOrphaned() && life.end(), ALIVE_CHECK_MS);
	life.signal.addEventListener("abort", () => clearInterval(timer));
	return life;
}

/** Resolves when the page is one that the reader has opened: browsers render some beforehand, which may never be. */
export function pageOpened(signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		if (!(document as { readonly prerendering?: boolean }).prerendering) resolve();
		else document.addEventListener("prerenderingchange", () => resolve(), { once: true, signal });
	});
}
