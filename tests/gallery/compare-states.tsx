import claims from "../../data/compiled/claims.json";
import { type CompareView, compareFragment } from "../../src/core/compare/compare-address.ts";
import type { CompiledClaims } from "../../src/core/compare/compiled-claims.ts";
import { ComparePage } from "../../src/ui/compare/compare-page.tsx";
import type { GalleryState } from "./gallery-state.ts";

const dataset = claims as unknown as CompiledClaims;

/** How wide a window is, in px, and what is left of it at 400 %. */
const WIDTH = 1280;
const NARROW = 320;

function compare(
	name: string,
	view: CompareView,
	{ width = WIDTH, press }: { readonly width?: number; readonly press?: string } = {},
): GalleryState {
	return {
		name: `compare-${name}`,
		page: "compare",
		width,
		fragment: compareFragment(view),
		...(press && { press }),
		draw: (speech) => <ComparePage dataset={dataset} speech={speech} />,
	};
}

const COURT: CompareView = { kind: "topic", id: "constitutional-court" };

/** The states of the comparison page: each view, filters, a chart, what is narrow, long or missing. */
export const COMPARE_STATES: readonly GalleryState[] = [
	compare("matrix", { kind: "matrix" }),
	compare("matrix-filtered", { kind: "matrix", filter: { stances: ["negative"], groups: ["rights"] } }),
	compare("matrix-empty", { kind: "matrix", filter: { text: "zzzzzz" } }),
	compare("matrix-narrow", { kind: "matrix" }, { width: NARROW }),
	compare("topic-chart", COURT),
	compare("topic-conflict", { kind: "topic", id: "political-pluralism" }),
	compare("topic-lone", { kind: "topic", id: "national-kurultai" }),
	compare("topic-narrow", COURT, { width: NARROW }),
	compare("claim", { kind: "claim", id: dataset.claims[0]?.id ?? "" }),
	compare("source", { kind: "source", id: "newjurist" }),
	compare("search", { kind: "search", query: "court" }),
	compare("search-nothing", { kind: "search", query: "zzzzzz" }),
	compare("about", { kind: "about" }),
	compare("missing", { kind: "topic", id: "no-such" }),
];
