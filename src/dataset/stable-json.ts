/** JSON text that is the same for the same content: keys sorted, two spaces of indentation, a final newline. */
export function stableJson(value: unknown): string {
	return `${JSON.stringify(sortKeys(value), null, 1)}\n`;
}

function sortKeys(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sortKeys);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, entry]) => [key, sortKeys(entry)]),
	);
}
