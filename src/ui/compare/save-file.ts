import type { ExportedFile } from "../../core/export/export-claims.ts";

/** Gives a file to the browser to save, as a click on a download link does. */
export function saveFile({ text, type, name }: ExportedFile): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	// The browser reads the address after the click has been handled, but soon.
	setTimeout(() => URL.revokeObjectURL(url), REVOKE_MS);
}

/** How long a file can be read after the click, in ms: a slow disk must not lose it. */
const REVOKE_MS = 60_000;
