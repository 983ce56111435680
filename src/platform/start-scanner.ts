import { browser } from "wxt/browser";

/** The page script's file in the package. */
export const SCANNER_FILE = "/scanner.js";

/** The file of the terms that the page script looks for. */
const TERMS_FILE = "/terms.js";

/** Brings the terms to the page script of a tab. Rejects where no extension may run any more. */
export async function bringTermsTo(tabId: number): Promise<void> {
	await browser.scripting.executeScript({ target: { tabId }, files: [TERMS_FILE] });
}

/** Starts the page script in an open tab; it does nothing where it runs already. */
export async function startScanner(tabId: number): Promise<void> {
	try {
		await browser.scripting.executeScript({ target: { tabId }, files: [SCANNER_FILE] });
	} catch {
		// The tab was closed, is discarded or shows an error page; the registration reaches it when it loads again.
	}
}

/**
 * Starts the page script because the reader has asked for it on this page: no rule and no host permission is needed,
 * and only a rule against it stops it again. Resolves to false where no extension may run.
 */
export async function startScannerByClick(tabId: number): Promise<boolean> {
	try {
		await browser.scripting.executeScript({ target: { tabId }, func: markAsClicked });
		await browser.scripting.executeScript({ target: { tabId }, files: [SCANNER_FILE] });
		return true;
	} catch {
		return false;
	}
}

/** Runs in the page, apart from everything around it here; see `isClicked` of the page script. */
function markAsClicked(): void {
	(globalThis as unknown as Record<symbol, boolean>)[Symbol.for("qainar.clicked")] = true;
}
