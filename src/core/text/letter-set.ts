/** The letters of a part of a text as a set of 32 bits; letters that share a bit count as one. */
export function letterSet(text: string, start: number, end: number): number {
	let letters = 0;
	for (let at = start; at < end; at++) letters |= 1 << (text.charCodeAt(at) & 31);
	return letters;
}
