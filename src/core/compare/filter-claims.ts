import { tokenize } from "../text/tokenize.ts";
import { timeOfClaim } from "./claim-time.ts";
import type { CompiledClaim, CompiledClaims, CompiledSource, Stake } from "./compiled-claims.ts";
import { firstDayOf } from "./first-day-of.ts";
import { lastDayOf } from "./last-day-of.ts";

/** What claims are limited to; a claim must fit every field. A field that is absent or an empty list limits nothing. */
export interface ClaimFilter {
	/** Groups of topics, of which one of the claim's topics must be. */
	readonly groups?: readonly string[];
	/** Ids of topics, of which the claim must be on one. */
	readonly topics?: readonly string[];
	readonly stances?: readonly CompiledClaim["stance"][];
	readonly kinds?: readonly CompiledClaim["kind"][];
	/** Ids of speakers; `article` is the article's own voice. */
	readonly speakers?: readonly string[];
	/** The stakes of speakers. */
	readonly stakes?: readonly Stake[];
	/** Ids of sources. */
	readonly sources?: readonly string[];
	/** The first year, month or day: claims that cannot be from it or later are left out. */
	readonly from?: string;
	/** The last year, month or day: claims that cannot be from it or earlier are left out. */
	readonly to?: string;
	/** Words that each must begin a word of the claim's text, its quotation or its speaker's name, in any case. */
	readonly text?: string;
}

/** The claims that fit a filter, in the order of the dataset. Linear in the claims. */
export function filterClaims({ sources, topics, claims }: CompiledClaims, filter: ClaimFilter): CompiledClaim[] {
	const sourceOf = new Map(sources.map((source) => [source.id, source]));
	const groupOf = new Map(topics.map(({ id, group }) => [id, group]));
	const wanted = tokenize(filter.text ?? "").map(({ folded }) => folded);
	const fields: readonly [limits: ReadonlySet<string>, valuesOf: (claim: CompiledClaim) => readonly string[]][] = [
		[new Set(filter.groups), (claim) => claim.topics.map((topic) => groupOf.get(topic) ?? "")],
		[new Set(filter.topics), (claim) => claim.topics],
		[new Set(filter.stances), (claim) => [claim.stance]],
		[new Set(filter.kinds), (claim) => [claim.kind]],
		[new Set(filter.speakers), (claim) => [claim.speaker.id]],
		[new Set(filter.stakes), (claim) => [claim.speaker.stake]],
		[new Set(filter.sources), (claim) => [claim.source]],
	];
	const limiting = fields.filter(([limits]) => limits.size > 0);
	return claims.filter(
		(claim) =>
			limiting.every(([limits, valuesOf]) => valuesOf(claim).some((value) => limits.has(value))) &&
			canBeFrom(claim, { source: sourceOf.get(claim.source), filter }) &&
			hasWords(claim, wanted),
	);
}

interface TimeLimits {
	readonly source: CompiledSource | undefined;
	readonly filter: ClaimFilter;
}

/** Whether some day that the claim may be from lies within the filter's. */
function canBeFrom(claim: CompiledClaim, { source, filter: { from, to } }: TimeLimits): boolean {
	if (source === undefined || (from === undefined && to === undefined)) return true;
	const time = timeOfClaim(claim, source);
	const first = firstDayOf(time.basis === "claim" ? time.date : source.date.earliest);
	return (
		(from === undefined || time.isOpen || time.lastDay >= firstDayOf(from)) &&
		(to === undefined || first <= lastDayOf(to))
	);
}

function hasWords({ text, quote, speaker }: CompiledClaim, wanted: readonly string[]): boolean {
	if (wanted.length === 0) return true;
	const words = tokenize(`${text}\n${quote ?? ""}\n${speaker.name}`).map(({ folded }) => folded);
	return wanted.every((part) => words.some((word) => word.startsWith(part)));
}
