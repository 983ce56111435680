/**
 * When a card opens and closes, as a pure state machine.
 *
 *     idle --point--> dwelling --delay--> open --leave--> leaving --300 ms--> idle
 *       ^                |                 ^  ^              |
 *       |<----leave------+      summon-----+  +--come back---+
 *       |<----------------------away (not from a pinned card), dismiss, from everywhere
 *
 * With the modifier held, a point opens at once. `H` is whatever stands for a hint; hints are compared by identity.
 */
export type HoverState<H> =
	| {
			readonly name: "idle";
			readonly ticket: number;
			/** The hint whose card was dismissed under the pointer: it stays shut until the pointer has left it. */
			readonly dismissed?: H;
	  }
	| { readonly name: "dwelling"; readonly ticket: number; readonly hint: H; readonly preloaded: boolean }
	| { readonly name: "open" | "leaving"; readonly ticket: number; readonly hint: H; readonly by: CardKeeper };

/** What keeps a card open: the pointer on hint or card, a key until another one, a pin until it is dismissed. */
export type CardKeeper = "pointer" | "key" | "pin";

/** What can happen to the machine. */
export type HoverEvent<H> =
	/**
	 * The pointer moved: the hint under it or null, its speed in px per ms, whether it is on its way to the card, and
	 * whether the modifier is held. The same is told when the modifier is pressed over a hint.
	 */
	| {
			readonly type: "point";
			readonly hint: H | null;
			readonly speed: number;
			readonly towardsCard: boolean;
			readonly held: boolean;
	  }
	/** A timer that the machine asked for has run out. */
	| { readonly type: "elapse"; readonly timer: Timer; readonly ticket: number }
	/** The reader asked for a hint's card by key or tap. */
	| { readonly type: "summon"; readonly hint: H }
	/** The pointer entered or left the card itself. */
	| { readonly type: "enterCard" | "leaveCard" }
	/** The reader pinned the open card, or took the pin out. */
	| { readonly type: "pin"; readonly pinned: boolean }
	/** The reader is elsewhere: a click on the page, the hint scrolled off or gone. A pinned card stays. */
	| { readonly type: "away" }
	/** Escape, the card's own button, or another page. */
	| { readonly type: "dismiss" };

/** The machine's timers: load the frame unseen, show the card, hide it. */
export type Timer = "preload" | "show" | "hide";

/** What the machine wants done, in order. */
export type HoverEffect<H> =
	/** Call back with `elapse`, this timer and this ticket after `ms` milliseconds. Stale tickets are ignored. */
	| { readonly type: "start"; readonly timer: Timer; readonly ticket: number; readonly ms: number }
	/** Load the card of this hint without showing it. */
	| { readonly type: "preload"; readonly hint: H }
	/** Show the card of this hint, loading it if it is not loaded. */
	| { readonly type: "show"; readonly hint: H; readonly by: "pointer" | "key" }
	/** Pin the shown card to its place, or tie it to its hint again. */
	| { readonly type: "pin"; readonly pinned: boolean }
	/** Remove the card, loaded or shown. */
	| { readonly type: "hide" };

/** A step of the machine: the state it is in now and what it wants done. */
export interface HoverStep<H> {
	readonly state: HoverState<H>;
	readonly effects: readonly HoverEffect<H>[];
}

/** The state to start from. */
export const IDLE: HoverState<never> = { name: "idle", ticket: 0 };
