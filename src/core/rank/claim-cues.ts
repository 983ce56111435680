import type { CompiledClaim } from "../compare/compiled-claims.ts";
import type { Span } from "../text/span.ts";
import { type Cue, type CueSources, readCues } from "./read-cues.ts";

/** What is the same for two cues that two texts share. */
export function cueId({ kind, key }: Cue): string {
	return `${kind} ${key}`;
}

/** The cues of a claim by their ids, with where they stand in its text; undefined for its date, topics and speaker. */
export function cuesOfClaim(claim: CompiledClaim, sources: CueSources): ReadonlyMap<string, Span | undefined> {
	const cues = new Map<string, Span | undefined>();
	for (const cue of readCues(claim.text, sources)) {
		const { start, end } = cue;
		if (!cues.has(cueId(cue))) cues.set(cueId(cue), { start, end });
	}
	const [year, month, day] = (claim.asOf ?? "").split("-");
	const unsaid = [
		...claim.topics.map((topic) => `topic ${topic}`),
		...readCues(claim.speaker.name, sources).map(cueId),
		...(year ? [`date ${year}`] : []),
		...(month ? [`date -${month}`] : []),
		...(day ? [`date -${month}-${day}`] : []),
	];
	for (const id of unsaid) if (!cues.has(id)) cues.set(id, undefined);
	return cues;
}
