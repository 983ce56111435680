import type { CardViewProps } from "../ui/card/card-view.tsx";
import { sendToBackground } from "./send-to-background.ts";
import { changeWithUndo } from "./settings/change-with-undo.ts";

/** What the reader can do in the card with this token: its page hears of it through the background. */
export function cardActions(
	token: string,
): Pick<CardViewProps, "onEnter" | "onClose" | "onStep" | "onPin" | "onMove" | "change"> {
	return {
		onEnter: () => sendToBackground({ type: "card/enter", token }),
		onClose: () => sendToBackground({ type: "card/close", token }),
		onStep: (by) => sendToBackground({ type: "card/step", token, by }),
		onPin: (pinned) => sendToBackground({ type: "card/pin", token, pinned }),
		onMove: (dx, dy) => sendToBackground({ type: "card/move", token, dx, dy }),
		change: changeWithUndo,
	};
}
