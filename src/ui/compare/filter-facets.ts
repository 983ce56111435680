import type { CompiledClaims } from "../../core/compare/compiled-claims.ts";
import { groupName } from "../group-name.ts";
import type { Speech } from "../translate.ts";
import { KINDS, STAKES } from "./about-view.tsx";
import { TONES } from "./tone-counts.tsx";

/** One way to limit the claims: a field of the filter and what it can be limited to. */
export interface FilterFacet {
	readonly field: "groups" | "stances" | "kinds" | "stakes" | "speakers" | "sources";
	readonly name: string;
	/** Each value with what it is called. */
	readonly options: readonly (readonly [value: string, label: string])[];
}

/** The ways to limit the claims of a dataset, with what they are called in the reader's language. */
export function filterFacets(dataset: CompiledClaims, speech: Speech): FilterFacet[] {
	const { t } = speech;
	const groups = new Set(dataset.topics.map(({ group }) => group));
	const speakers = new Map(
		dataset.claims
			.filter(({ attribution }) => attribution !== "asserts")
			.map(({ speaker }) => [speaker.id, speaker.name] as const),
	);
	return [
		{
			field: "groups",
			name: t("compare.group"),
			options: [...groups].map((id) => [id, groupName(id, speech)]),
		},
		{ field: "stances", name: t("compare.tone"), options: TONES.map((id) => [id, t(`stance.${id}`)]) },
		{ field: "kinds", name: t("compare.kind"), options: KINDS.map((id) => [id, t(`kind.${id}`)]) },
		{ field: "stakes", name: t("compare.stake"), options: STAKES.map((id) => [id, t(`stake.${id}`)]) },
		{
			field: "sources",
			name: t("compare.source"),
			options: dataset.sources.map(({ id, publisher }) => [id, publisher]),
		},
		{
			field: "speakers",
			name: t("compare.speaker"),
			options: [
				["article", t("compare.articleVoice")],
				...[...speakers].toSorted(([, a], [, b]) => a.localeCompare(b, "en")),
			],
		},
	];
}
