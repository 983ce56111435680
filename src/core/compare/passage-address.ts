/**
 * The address at which a browser opens an article and scrolls to a passage, by its exact words; the article's own where
 * there are no words to look for. A browser that does not find the words opens the article at its beginning.
 */
export function passageAddress(address: string, quote: string | null): string {
	if (quote === null) return address;
	// In a text directive dashes have a meaning of their own, and encodeURIComponent leaves them as they are.
	const words = encodeURIComponent(quote.toWellFormed()).replaceAll("-", "%2D");
	return `${address.split("#")[0]}#:~:text=${words}`;
}
