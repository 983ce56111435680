/** What a key event must tell to be read as one of our shortcuts; a `KeyboardEvent` has it. */
export interface KeyPress {
	/** The physical key, so that the shortcut is the same in every keyboard layout. */
	readonly code: string;
	readonly altKey: boolean;
	readonly shiftKey: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
}

/** How many hints a key moves on: 1 for Alt+K, -1 for Alt+Shift+K, undefined for every other key. */
export function stepOfKey({ code, altKey, shiftKey, ctrlKey, metaKey }: KeyPress): 1 | -1 | undefined {
	if (code !== "KeyK" || !altKey || ctrlKey || metaKey) return undefined;
	return shiftKey ? -1 : 1;
}
