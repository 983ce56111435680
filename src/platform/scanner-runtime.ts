import type { ScannerAnswer, ToScanner } from "./messages/to-scanner.ts";
import { parseToScanner } from "./messages/to-scanner.ts";
import type { ToBackground } from "./messages/to-background.ts";

/** The few parts of the browser's API that a page script needs; both browsers offer them under `chrome`. */
interface Runtime {
	readonly id?: string;
	getURL(path: string): string;
	sendMessage(message: ToBackground): Promise<unknown>;
	readonly onMessage: {
		addListener(listener: MessageListener): void;
		removeListener(listener: MessageListener): void;
	};
}

type MessageListener = (
	message: unknown,
	sender: { readonly id?: string },
	answer: (value: ScannerAnswer) => void,
) => void;

const { runtime } = (globalThis as unknown as { readonly chrome: { readonly runtime: Runtime } }).chrome;

/** False once the extension was updated, reloaded or removed under the page script: no call may be made then. */
export function isExtensionAlive(): boolean {
	return runtime.id !== undefined;
}

/** The address of a page of the extension. */
export function extensionAddress(path: string): string {
	return runtime.getURL(path);
}

/** Sends a message to the background; resolves when it was taken. */
export async function sendToBackground(message: ToBackground): Promise<void> {
	await runtime.sendMessage(message);
}

/** Answers messages to the page script until the signal is aborted; messages of other senders are dropped. */
export function onMessageToScanner(handle: (message: ToScanner) => ScannerAnswer, signal: AbortSignal): void {
	const listener: MessageListener = (value, sender, answer) => {
		const message = sender.id === runtime.id ? parseToScanner(value) : undefined;
		if (message !== undefined) answer(handle(message));
	};
	runtime.onMessage.addListener(listener);
	signal.addEventListener("abort", () => {
		if (isExtensionAlive()) runtime.onMessage.removeListener(listener);
	});
}
