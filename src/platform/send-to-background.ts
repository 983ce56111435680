import type { ToBackground } from "./messages/to-background.ts";
import { runtime } from "./page-runtime.ts";

/** Sends a message to the background; resolves when it was taken, rejects where the extension is gone. */
export async function sendToBackground(message: ToBackground): Promise<void> {
	await runtime.sendMessage(message);
}
