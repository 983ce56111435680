import claims from "../../data/compiled/claims.json";
import type { CompiledClaims } from "../../src/core/compare/compiled-claims.ts";
import type { PageFacts } from "../../src/core/overview/page-condition.ts";
import { SidePanelView } from "../../src/ui/side-panel-view.tsx";
import type { GalleryState } from "./gallery-state.ts";
import { factsOf, PAGES_WITHOUT_HINTS } from "./page-facts.ts";

const dataset = claims as unknown as CompiledClaims;
const nothing = () => undefined;

/** How wide side panels are at first, in px. */
const WIDTH = 320;

const ALL_TOPICS = factsOf(
	{ on: true, reason: { kind: "all" } },
	{ hints: dataset.topics.flatMap(({ id, label }) => [0, 1].map(() => ({ topic: id, text: label.en }))), error: null },
);
const FEW_TOPICS: PageFacts = {
	...ALL_TOPICS,
	status: { hints: ALL_TOPICS.status?.hints.slice(0, 9) ?? [], error: null },
};

function panel(name: string, facts: PageFacts, load = async () => dataset, press?: string): GalleryState {
	// The same function at each drawing: a panel looks anew where it changes.
	const look = async () => facts;
	return {
		name: `panel-${name}`,
		page: "sidepanel",
		width: WIDTH,
		...(press && { press }),
		draw: (speech) => (
			<SidePanelView
				speech={speech}
				load={load}
				look={look}
				watch={nothing}
				actions={{
					resume: nothing,
					reloadPage: nothing,
					retry: nothing,
					showHint: nothing,
					goBack: nothing,
					repair: nothing,
					open: nothing,
				}}
			/>
		),
	};
}

const broken = () => Promise.reject(new Error("It is not there."));

/** The states of the side panel: each condition of the page, a hint shown, a very long list, the dataset missing. */
export const SIDE_PANEL_STATES: readonly GalleryState[] = [
	panel("hints", FEW_TOPICS),
	panel("shown", FEW_TOPICS, undefined, ".panel-topics button"),
	panel("all-topics", ALL_TOPICS),
	panel("broken", FEW_TOPICS, broken),
	...Object.entries(PAGES_WITHOUT_HINTS).map(([condition, facts]) => panel(condition, facts)),
];
