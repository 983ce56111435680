/** The place of the first of `count` ordered things of which `isFrom` is true, as it is of all after it; else `count`. */
export function firstFrom(count: number, isFrom: (place: number) => boolean): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isFrom(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
