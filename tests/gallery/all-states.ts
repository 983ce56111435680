import { CARD_STATES } from "./card-states.tsx";
import { COMPARE_STATES } from "./compare-states.tsx";
import type { GalleryState } from "./gallery-state.ts";
import { OPTIONS_STATES } from "./options-states.tsx";
import { POPUP_STATES } from "./popup-states.tsx";
import { SIDE_PANEL_STATES } from "./side-panel-states.tsx";
import { WELCOME_STATES } from "./welcome-states.tsx";

/** Every state of every component, page by page. */
export const ALL_STATES: readonly GalleryState[] = [
	...CARD_STATES,
	...POPUP_STATES,
	...SIDE_PANEL_STATES,
	...COMPARE_STATES,
	...OPTIONS_STATES,
	...WELCOME_STATES,
];
