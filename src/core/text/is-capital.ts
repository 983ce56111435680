/** True for a letter that has a small form and is not it. */
export function isCapital(letter: string): boolean {
	return letter !== letter.toLowerCase();
}
