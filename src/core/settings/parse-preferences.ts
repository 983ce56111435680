import {
	CARD_SIDES,
	DENSITIES,
	HINT_STYLES,
	MAX_DELAY,
	MODIFIERS,
	type ScannerPreferences,
} from "./scanner-preferences.ts";

/** The preferences in a value that arrived, or undefined where it holds none; by hand, since the page script has no zod. */
export function parsePreferences(value: unknown): ScannerPreferences | undefined {
	if (!isRecord(value)) return undefined;
	const { density, delay, modifier, muted, rejected, side, style } = value;
	const isValid =
		isOneOf(DENSITIES, density) &&
		isOneOf(MODIFIERS, modifier) &&
		isOneOf(CARD_SIDES, side) &&
		isOneOf(HINT_STYLES, style) &&
		typeof delay === "number" &&
		delay >= 0 &&
		delay <= MAX_DELAY &&
		Array.isArray(muted) &&
		muted.every((topic) => typeof topic === "string") &&
		Array.isArray(rejected) &&
		rejected.every(
			(entry) => isRecord(entry) && typeof entry["topic"] === "string" && typeof entry["form"] === "string",
		);
	return isValid ? { density, delay, modifier, muted, rejected, side, style } : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null;
}

function isOneOf<T extends string>(choices: readonly T[], value: unknown): value is T {
	return (choices as readonly unknown[]).includes(value);
}
