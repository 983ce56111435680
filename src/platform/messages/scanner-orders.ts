import { parsePreferences } from "../../core/settings/parse-preferences.ts";
import type { ScannerPreferences } from "../../core/settings/scanner-preferences.ts";

/** What the background answers a page script that has started or whose page has come back. */
export interface ScannerOrders {
	/** False where Qainar does not work on this page: the page script ends. */
	readonly on: boolean;
	readonly preferences: ScannerPreferences;
}

/** The orders in an answer, or undefined where it holds none. By hand: the page script has no library. */
export function parseScannerOrders(value: unknown): ScannerOrders | undefined {
	if (typeof value !== "object" || value === null) return undefined;
	const { on, preferences } = value as Record<string, unknown>;
	const parsed = parsePreferences(preferences);
	return typeof on === "boolean" && parsed !== undefined ? { on, preferences: parsed } : undefined;
}
