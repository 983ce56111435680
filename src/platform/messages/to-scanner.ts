import { CARD_COMMANDS, type CardCommand } from "../../core/hover/card-command.ts";
import type { HintContext } from "../../core/match/hint-context.ts";
import { parsePreferences } from "../../core/settings/parse-preferences.ts";
import type { ScannerPreferences } from "../../core/settings/scanner-preferences.ts";
import type { CardMessage } from "./card-message.ts";

/**
 * Messages into the page script. They are checked by hand here, and with zod in the extension's own pages: the page
 * script is injected into every page and carries no library.
 */
export type ToScanner =
	| CardMessage
	/** The reader pressed the key of a browser command. */
	| { readonly type: "hint/command"; readonly command: CardCommand }
	/** The reader's settings have changed; answered with true, which tells that a page script is running. */
	| { readonly type: "scanner/preferences"; readonly preferences: ScannerPreferences }
	/** The side panel takes the reader to the hint at this place in reading order, which was of this topic. */
	| { readonly type: "hint/show"; readonly index: number; readonly topic: string }
	/** The side panel takes the reader back to where they were before `hint/show`. */
	| { readonly type: "hint/back" }
	/** The popup, the side panel or the badge asks how the page script fares; answered with `ScannerStatus`. */
	| { readonly type: "scanner/status" }
	/**
	 * Qainar does not work on this page: take everything away and stop. A page script that the reader has started by a
	 * click stays, unless `evenIfClicked`: a rule or a pause says so. Then a card that the reader is in may stay until they
	 * leave it, to take that back.
	 */
	| { readonly type: "scanner/stop"; readonly evenIfClicked: boolean };

/** How the page script fares; the answer to `scanner/status`. */
export interface ScannerStatus {
	/** The hints on the page, in reading order. */
	readonly hints: readonly { readonly topic: string; readonly text: string }[];
	/** What went wrong, if anything did; the page script has stopped then. */
	readonly error: string | null;
}

/** What the page script answers: to `scanner/status`, `card/context` and `scanner/preferences`, and nothing to all else. */
export type ScannerAnswer = ScannerStatus | HintContext | true | undefined;

/** The tallest card content that is believed, in px. */
const MAX_HEIGHT = 100_000;

/** The longest drag in one message that is believed, in px. */
const MAX_DISTANCE = 100_000;

/** The message in a value that arrived, or undefined where it is none of ours. */
export function parseToScanner(value: unknown): ToScanner | undefined {
	if (typeof value !== "object" || value === null) return undefined;
	const fields = value as Readonly<Record<string, unknown>>;
	const { type, token, height, by, index, topic, pinned, dx, dy, evenIfClicked } = fields;
	const hasStep = by === 1 || by === -1;
	switch (type) {
		case "scanner/status":
		case "hint/back":
			return { type };
		case "scanner/stop":
			return typeof evenIfClicked === "boolean" ? { type, evenIfClicked } : undefined;
		case "hint/show":
			return typeof topic === "string" && typeof index === "number" && Number.isSafeInteger(index) && index >= 0
				? { type, index, topic }
				: undefined;
		case "hint/command": {
			const command = CARD_COMMANDS.find((known) => known === fields["command"]);
			return command && { type, command };
		}
		case "scanner/preferences": {
			const preferences = parsePreferences(fields["preferences"]);
			return preferences && { type, preferences };
		}
		case "card/enter":
		case "card/close":
		case "card/context":
			return typeof token === "string" ? { type, token } : undefined;
		case "card/step":
			return typeof token === "string" && hasStep ? { type, token, by } : undefined;
		case "card/pin":
			return typeof token === "string" && typeof pinned === "boolean" ? { type, token, pinned } : undefined;
		case "card/move":
			return typeof token === "string" && isDistance(dx) && isDistance(dy) ? { type, token, dx, dy } : undefined;
		case "card/resize":
			return typeof token === "string" && typeof height === "number" && height >= 0 && height < MAX_HEIGHT
				? { type, token, height }
				: undefined;
		default:
			return undefined;
	}
}

function isDistance(value: unknown): value is number {
	return typeof value === "number" && Math.abs(value) < MAX_DISTANCE;
}
