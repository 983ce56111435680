import { browser } from "wxt/browser";

/** The side panels of the two browsers, each of which has one and lacks the other. */
interface Panels {
	/** Chromium's. */
	readonly sidePanel?: { open(target: { readonly windowId: number }): Promise<void> };
	/** Firefox's. */
	readonly sidebarAction?: { open(): Promise<void> };
}

/** What opens the side panel of the window in front; undefined where the browser has none (Firefox for Android). */
export async function panelOpener(): Promise<(() => Promise<void>) | undefined> {
	const { sidePanel, sidebarAction } = browser as unknown as Panels;
	if (sidebarAction !== undefined) return () => sidebarAction.open();
	// The window is looked up beforehand: browsers open panels only in direct answer to a click.
	const { id: windowId } = await browser.windows.getCurrent();
	return sidePanel === undefined || windowId === undefined ? undefined : () => sidePanel.open({ windowId });
}
