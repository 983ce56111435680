import type { ScannerPreferences } from "../settings/scanner-preferences.ts";

/** The modifier keys that an event tells of; pointer and keyboard events have it. */
export interface HeldKeys {
	readonly altKey: boolean;
	readonly ctrlKey: boolean;
	readonly shiftKey: boolean;
}

/** True where the key that opens cards at once is held; never where the reader has set none. */
export function isHeld(modifier: ScannerPreferences["modifier"], { altKey, ctrlKey, shiftKey }: HeldKeys): boolean {
	return { none: false, alt: altKey, control: ctrlKey, shift: shiftKey }[modifier];
}
