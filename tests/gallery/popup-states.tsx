import claims from "../../data/compiled/claims.json";
import type { CompiledClaims } from "../../src/core/compare/compiled-claims.ts";
import type { PageFacts } from "../../src/core/overview/page-condition.ts";
import { PopupView } from "../../src/ui/popup-view.tsx";
import type { GalleryState } from "./gallery-state.ts";
import { factsOf, PAGES_WITHOUT_HINTS } from "./page-facts.ts";

const dataset = claims as unknown as CompiledClaims;
const nothing = () => undefined;

/** How wide the popup is, in px, and how narrow a browser's own menu makes it. */
const WIDTH = 400;
const NARROW = 320;

const HINTS = ["constitutional-court", "death-penalty", "eu-relations", "constitutional-court", "human-rights"];

const WITH_HINTS = factsOf(
	{ on: true, reason: { kind: "listed" } },
	{ hints: HINTS.map((topic) => ({ topic, text: topic })), error: null },
);

interface PopupOptions extends Pick<GalleryState, "press" | "type"> {
	readonly load?: () => Promise<CompiledClaims>;
	readonly isRefusing?: boolean;
	readonly width?: number;
}

function popup(name: string, facts: PageFacts, { load, isRefusing, width = WIDTH, ...ways }: PopupOptions = {}) {
	// The same functions at each drawing: a popup looks and loads anew where they change.
	const look = async () => facts;
	const loadClaims = load ?? (async () => dataset);
	return {
		name: `popup-${name}`,
		page: "popup",
		width,
		...ways,
		draw: (speech) => (
			<PopupView
				speech={speech}
				load={loadClaims}
				look={look}
				watch={nothing}
				actions={{
					switchOn: async () => !isRefusing,
					switchOff: async () => undefined,
					readOnce: nothing,
					resume: nothing,
					reloadPage: nothing,
					retry: nothing,
					repair: nothing,
					open: nothing,
					openPanel: nothing,
					openSettings: nothing,
				}}
			/>
		),
	} satisfies GalleryState;
}

/** The states of the popup: each condition of the page, the dataset missing, and its search. */
export const POPUP_STATES: readonly GalleryState[] = [
	popup("hints", WITH_HINTS),
	...Object.entries(PAGES_WITHOUT_HINTS).map(([condition, facts]) => popup(condition, facts)),
	popup("refused", PAGES_WITHOUT_HINTS.unpermitted, { isRefusing: true, press: ".page-advice button" }),
	popup("loading", WITH_HINTS, { load: () => new Promise(nothing) }),
	popup("broken", WITH_HINTS, { load: () => Promise.reject(new Error("It is not there.")) }),
	popup("narrow", WITH_HINTS, { width: NARROW }),
	popup("search", WITH_HINTS, { type: "court" }),
	popup("search-misspelt", WITH_HINTS, { type: "constitutonal cuort" }),
	popup("search-cyrillic", WITH_HINTS, { type: "смертная казнь" }),
	popup("search-wrong-layout", WITH_HINTS, { type: "rjycnbnewbjyysq" }),
	popup("search-nothing", WITH_HINTS, { type: "zzzzzz" }),
	popup("search-long", WITH_HINTS, { type: "реформа ".repeat(8) }),
];
