/**
 * Messages from the frame of a card to the page script that opened it. The background passes them on, since Firefox
 * gives a frame in a page no way to reach its tab. `token` is that of the card: messages of a card that is gone are
 * dropped.
 */
export type CardMessage =
	/** The card's content wants this height, in px. */
	| { readonly type: "card/resize"; readonly token: string; readonly height: number }
	/** The pointer has come into the card: not every browser tells the page so when a frame lies between. */
	| { readonly type: "card/enter"; readonly token: string }
	/** The reader closed the card from inside it. */
	| { readonly type: "card/close"; readonly token: string }
	/** A key in the card asks for the next (1) or the previous (-1) hint. */
	| { readonly type: "card/step"; readonly token: string; readonly by: 1 | -1 }
	/** The reader pinned the card, or took the pin out. */
	| { readonly type: "card/pin"; readonly token: string; readonly pinned: boolean }
	/** The reader drags the card by its head: how far since the last such message, in px. A moved card is pinned. */
	| { readonly type: "card/move"; readonly token: string; readonly dx: number; readonly dy: number }
	/** The card asks what it was opened from; answered with a `HintContext`. */
	| { readonly type: "card/context"; readonly token: string };
