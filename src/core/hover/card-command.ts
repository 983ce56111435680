/** What a reader can ask of hints and cards by keyboard. */
export const CARD_COMMANDS = ["next", "previous", "open", "close", "pin"] as const;

/** What a reader can ask of hints and cards by keyboard; "pin" also takes the pin out again. */
export type CardCommand = (typeof CARD_COMMANDS)[number];

/** What a key event must tell to be read as one of our shortcuts; a `KeyboardEvent` has it. */
export interface KeyPress {
	readonly key: string;
	/** The physical key, so that the shortcut is the same in every keyboard layout. */
	readonly code: string;
	readonly altKey: boolean;
	readonly shiftKey: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
}

/** The commands of keys that are pressed with Alt: alone, and with Shift. */
const ALT_COMMANDS: Readonly<Record<string, readonly [alone: CardCommand, shifted: CardCommand]>> = {
	KeyK: ["next", "previous"],
	KeyJ: ["open", "pin"],
};

/**
 * The command of a key: Alt+K next, Alt+Shift+K previous, Alt+J open, Alt+Shift+J pin, Escape close; undefined for
 * every other key.
 */
export function commandOfKey({ key, code, altKey, shiftKey, ctrlKey, metaKey }: KeyPress): CardCommand | undefined {
	if (key === "Escape") return "close";
	return altKey && !ctrlKey && !metaKey ? ALT_COMMANDS[code]?.[shiftKey ? 1 : 0] : undefined;
}
