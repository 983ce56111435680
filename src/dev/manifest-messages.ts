/** The groups of texts that the manifest names; all others are read from the catalogs by our own pages. */
const MANIFEST_GROUPS = ["extension_", "command_"];

/**
 * The browser's own message file with the texts that the manifest names and no others: browsers refuse a whole
 * extension for a key that is no word, and the rest would only be carried along.
 */
export function keepManifestMessages(file: string): string {
	const messages = Object.entries(JSON.parse(file) as Readonly<Record<string, unknown>>);
	const kept = messages.filter(([key]) => MANIFEST_GROUPS.some((group) => key.startsWith(group)));
	return JSON.stringify(Object.fromEntries(kept), undefined, "\t");
}
