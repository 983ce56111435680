import type { TopicDifference } from "../../core/compare/find-differences.ts";
import { reasonKey } from "../reason-key.ts";
import { ClaimBrief } from "./claim-brief.tsx";
import type { ViewProps } from "./view-props.ts";

/** What a list of differences is drawn from. */
export interface DifferenceListProps extends Pick<ViewProps, "index" | "speech"> {
	readonly differences: readonly TopicDifference[];
}

/** Pairs of claims that differ, each with why: the two claims side by side, in the order of the sources. */
export function DifferenceList({ differences, index, speech }: DifferenceListProps) {
	const { t } = speech;
	return (
		<ul class="differences">
			{differences.map(({ id, claims, reason, explanation, isConflict }) => (
				<li key={id} class="difference" data-difference={id}>
					<p class="difference-reason">
						{isConflict && reason !== "contradiction" && `${t("compare.conflict")}: `}
						{t(reasonKey(reason))}
					</p>
					<p lang="en">{explanation}</p>
					<div class="difference-claims">
						{claims.map((claim) => (
							<ClaimBrief key={claim.id} claim={claim} index={index} speech={speech} />
						))}
					</div>
				</li>
			))}
		</ul>
	);
}
