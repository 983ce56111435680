/** How many of the items have each key, by key in the order of first use; an item may have several keys, or none. */
export function countBy<Item, Key>(
	items: readonly Item[],
	keysOf: (item: Item) => readonly Key[],
): ReadonlyMap<Key, number> {
	const counts = new Map<Key, number>();
	for (const item of items) for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}
