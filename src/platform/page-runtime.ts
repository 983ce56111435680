import type { ScannerAnswer } from "./messages/to-scanner.ts";

/** A listener for messages, in the form that both browsers know: it answers by calling `answer` at once. */
export type MessageListener = (
	message: unknown,
	sender: { readonly id?: string },
	answer: (value: ScannerAnswer) => void,
) => void;

/** The few parts of the browser's API that are there within a page. */
interface PageRuntime {
	/** Undefined once the extension was updated, reloaded or removed under the page: no call may be made then. */
	readonly id?: string;
	getURL(path: string): string;
	sendMessage(message: unknown): Promise<unknown>;
	readonly onMessage: {
		addListener(listener: MessageListener): void;
		removeListener(listener: MessageListener): void;
	};
}

/**
 * The browser's API as scripts and frames within a page have it. Both browsers offer it under `chrome`; the polyfill
 * would cost more than the page script's own code.
 */
export const { runtime } = (globalThis as unknown as { readonly chrome: { readonly runtime: PageRuntime } }).chrome;
