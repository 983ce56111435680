import claims from "../../data/compiled/claims.json";
import cues from "../../data/compiled/cues.json";
import type { CompiledClaims } from "../../src/core/compare/compiled-claims.ts";
import type { HintContext } from "../../src/core/match/hint-context.ts";
import { CardView } from "../../src/ui/card/card-view.tsx";
import type { GalleryState } from "./gallery-state.ts";

const dataset = claims as unknown as CompiledClaims;

/** How wide cards are on most pages, in px. */
const WIDTH = 400;
/** How narrow a card gets, in px: a page of 320 px less the room beside it. */
const NARROW = 290;

const COURT: HintContext = {
	text: "Constitutional Court",
	sentence: "Since January 2023 the Constitutional Court has reviewed 28 cases and received thousands of appeals.",
	kind: "alias",
	score: 1,
	evidence: ["block", "title"],
	pageDate: "2026-11-03",
	host: "news.example",
};

interface CardOptions {
	readonly context?: HintContext;
	readonly width?: number;
	readonly press?: string;
}

function card(name: string, topic: string, { context, width = WIDTH, press }: CardOptions = {}): GalleryState {
	return {
		name: `card-${name}`,
		page: "card",
		width,
		...(press && { press }),
		draw: (speech) => (
			<CardView
				dataset={dataset}
				cues={cues}
				topic={topic}
				speech={speech}
				today="2026-11-24"
				context={context}
				onEnter={() => undefined}
				onClose={() => undefined}
				onStep={() => undefined}
				onPin={() => undefined}
				onMove={() => undefined}
				change={async () => async () => undefined}
			/>
		),
	};
}

/** The states of the card: each kind of headline, each panel, and what is narrow, long or missing. */
export const CARD_STATES: readonly GalleryState[] = [
	card("figures-over-time", "constitutional-court", { context: COURT }),
	card("contradiction", "political-pluralism"),
	card("said-at-different-times", "democratisation"),
	card("other-scope", "civil-society"),
	card("other-definition", "russia-sanctions"),
	card("emphasis", "eu-relations"),
	card("lone-source", "national-kurultai"),
	card("all-agree", "party-registration"),
	card("own-points", "citizen-participation"),
	card("narrow", "constitutional-court", { context: COURT, width: NARROW }),
	card("narrow-long", "venice-commission-odihr", { width: NARROW }),
	card("more-claims", "constitutional-court", { context: COURT, press: ".source-toggle" }),
	card("why", "constitutional-court", { context: COURT, press: ".headline-more" }),
	card("copy", "constitutional-court", { context: COURT, press: ".card-actions > button:nth-of-type(1)" }),
	card("fewer", "constitutional-court", { context: COURT, press: ".card-actions > button:nth-of-type(2)" }),
	card("undo", "constitutional-court", { context: COURT, press: ".match-reason > .small-button" }),
	card("gone", "no-such-topic"),
];
