import { parseToScanner, type ScannerAnswer, type ToScanner } from "./messages/to-scanner.ts";
import { type MessageListener, runtime } from "./page-runtime.ts";

/** Answers messages to the page script until the signal is aborted; messages of other senders are dropped. */
export function onMessageToScanner(handle: (message: ToScanner) => ScannerAnswer, signal: AbortSignal): void {
	const listener: MessageListener = (value, sender, answer) => {
		const message = sender.id === runtime.id ? parseToScanner(value) : undefined;
		if (message !== undefined) answer(handle(message));
	};
	runtime.onMessage.addListener(listener);
	signal.addEventListener("abort", () => {
		if (runtime.id !== undefined) runtime.onMessage.removeListener(listener);
	});
}
