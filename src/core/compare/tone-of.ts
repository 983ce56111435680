import type { CompiledClaim } from "./compiled-claims.ts";

/** How claims put Kazakhstan's record: each tone with how many claims bear it. */
export type ToneCounts = Readonly<Record<CompiledClaim["stance"], number>>;

/** The tones of some claims, and the one that stands for them all. */
export interface Tone {
	readonly counts: ToneCounts;
	/**
	 * The tone of more than half of the claims that are not neutral; `mixed` where none has so many, `neutral` where all
	 * claims are neutral, undefined where there are none.
	 */
	readonly dominant: CompiledClaim["stance"] | undefined;
}

/** Counts the tones of claims and names the dominant one. */
export function toneOf(claims: readonly CompiledClaim[]): Tone {
	const counts = { positive: 0, negative: 0, mixed: 0, neutral: 0 };
	for (const { stance } of claims) counts[stance]++;
	return { counts, dominant: dominantOf(counts) };
}

function dominantOf({ positive, negative, mixed, neutral }: ToneCounts): Tone["dominant"] {
	const judging = positive + negative + mixed;
	if (judging === 0) return neutral > 0 ? "neutral" : undefined;
	if (positive * 2 > judging) return "positive";
	return negative * 2 > judging ? "negative" : "mixed";
}
