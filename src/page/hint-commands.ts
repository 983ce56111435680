import type { CardCommand } from "../core/hover/card-command.ts";
import type { CardSession } from "./card-session.ts";
import { hintRects } from "./hint-finder.ts";
import type { Mention } from "./mention.ts";

/** What commands are carried out on. */
export interface HintCommandsRequest {
	/** The hints on the page at this moment, in reading order. */
	hints(): readonly Mention[];
	readonly session: CardSession;
}

/** Makes what does the thing that a key asks for; it returns false where there is nothing to do. */
export function createHintCommands({ hints, session }: HintCommandsRequest): (command: CardCommand) => boolean {
	/** Does what a key asks for; false where there is nothing to do. */
	function perform(command: CardCommand): boolean {
		switch (command) {
			case "next":
				return step(1);
			case "previous":
				return step(-1);
			case "open":
				return open();
			case "pin":
				session.togglePin();
				return session.isShown();
			case "close": {
				const wasShown = session.isShown();
				session.dismiss();
				return wasShown;
			}
		}
	}

	/** Opens the card of the hint that many hints further on than the current one, round the page's end. */
	function step(by: 1 | -1): boolean {
		const current = session.current();
		const from = current === null ? (by > 0 ? -1 : 0) : hints().indexOf(current);
		// A hint that the page has hidden since is passed over.
		for (let steps = 1; steps <= hints().length; steps++) {
			const hint = hints()[(from + by * steps + hints().length * 2) % hints().length] as Mention;
			if (hintRects(hint).length === 0) continue;
			session.summon(hint);
			return true;
		}
		return false;
	}

	/** Opens the card of the hint under the pointer, of the first in the window, or of the first on the page. */
	function open(): boolean {
		const isInWindow = (hint: Mention) => hintRects(hint).some(({ top }) => top >= 0 && top < window.innerHeight);
		const hint = session.current() ?? hints().find(isInWindow);
		if (hint === undefined) return step(1);
		session.summon(hint);
		return true;
	}

	return perform;
}
