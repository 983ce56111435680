import type { CardContent } from "../../page/card-session.ts";

/**
 * Messages into the page script. They are checked by hand here, and with zod in the extension's own pages: the page
 * script is injected into every page and carries no library.
 */
export type ToScanner =
	/** The frame of the card with this token asks what it shows; answered with `CardContent`. */
	| { readonly type: "card/open"; readonly token: string }
	/** The content of that card wants this height, in px. */
	| { readonly type: "card/resize"; readonly token: string; readonly height: number }
	/** The reader closed the card from inside it. */
	| { readonly type: "card/close"; readonly token: string }
	/** A key asks for the next (1) or the previous (-1) hint. */
	| { readonly type: "hint/step"; readonly by: 1 | -1 }
	/** The popup asks how the page script fares; answered with `ScannerStatus`. */
	| { readonly type: "scanner/status" }
	/** The site is switched off: take everything away and stop. */
	| { readonly type: "scanner/stop" };

/** How the page script fares. */
export interface ScannerStatus {
	readonly hints: number;
	/** What went wrong, if anything did; the page script has stopped then. */
	readonly error: string | null;
}

/** What the page script answers: each message has one kind of answer, or none. */
export type ScannerAnswer = CardContent | ScannerStatus | undefined;

/** The message in a value that arrived, or undefined where it is none of ours. */
export function parseToScanner(value: unknown): ToScanner | undefined {
	if (typeof value !== "object" || value === null) return undefined;
	const { type, token, height, by } = value as Record<string, unknown>;
	switch (type) {
		case "scanner/status":
		case "scanner/stop":
			return { type };
		case "hint/step":
			return by === 1 || by === -1 ? { type, by } : undefined;
		case "card/open":
		case "card/close":
			return typeof token === "string" ? { type, token } : undefined;
		case "card/resize":
			return typeof token === "string" && typeof height === "number" && height >= 0 && height < 100_000
				? { type, token, height }
				: undefined;
		default:
			return undefined;
	}
}
