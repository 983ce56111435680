import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { sendToTab } from "./send-to-tab.ts";

const contentSchema = z.strictObject({ topic: z.string(), text: z.string() });

/** What a card shows, as the page script tells it. */
export type CardContent = z.infer<typeof contentSchema>;

/** The line from a card's frame to the page script that opened it. */
export interface CardLink {
	/** What the card shows; undefined where the page script is gone or has moved on to another card. */
	open(): Promise<CardContent | undefined>;
	/** Tells the height in px that the content wants. */
	resize(height: number): void;
	/** Asks for the card to be closed. */
	close(): void;
}

/** Makes the line from the token in the frame's address. */
export async function connectCard(token: string): Promise<CardLink> {
	const tab = await browser.tabs.getCurrent();
	const tabId = tab?.id;
	if (tabId === undefined) return { open: async () => undefined, resize: () => undefined, close: () => undefined };
	return {
		async open() {
			return contentSchema.safeParse(await sendToTab(tabId, { type: "card/open", token })).data;
		},
		resize: (height) => void sendToTab(tabId, { type: "card/resize", token, height }),
		close: () => void sendToTab(tabId, { type: "card/close", token }),
	};
}
