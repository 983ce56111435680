import * as z from "zod/mini";
import type { ScannerStatus } from "./messages/to-scanner.ts";
import { sendToTab } from "./send-to-tab.ts";

const statusSchema = z.strictObject({
	hints: z.array(z.strictObject({ topic: z.string(), text: z.string() })),
	error: z.nullable(z.string()),
}) satisfies z.ZodMiniType<ScannerStatus>;

/** Asks the page script of a tab how it fares; undefined where none is running. */
export async function askScannerStatus(tabId: number): Promise<ScannerStatus | undefined> {
	return statusSchema.safeParse(await sendToTab(tabId, { type: "scanner/status" })).data;
}
