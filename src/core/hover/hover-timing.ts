/** How long the pointer rests on a hint before its card shows, in ms. Wikipedia's previews wait 500, others 150-200. */
export const SHOW_DELAY = 220;

/** How long the pointer rests before the card's frame starts to load unseen, in ms: a pass in transit loads nothing. */
export const PRELOAD_DELAY = 60;

/** How long the card stays after the pointer has left hint and card, in ms, so that it can be reached. */
export const HIDE_GRACE = 300;

/** A pointer at or over this speed, in px per ms, is passing through and not pointing (10ten Reader's gate). */
export const PASSING_SPEED = 0.5;
