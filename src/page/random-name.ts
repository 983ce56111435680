/**
 * Thirty-two letters and digits that nobody can guess, a letter first: fit for a name in markup and in styles.
 * `crypto.randomUUID` would be shorter, but is missing on pages that come without encryption.
 */
export function randomName(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
	return digits.replace(/^\d/u, "a");
}
