import { linkClaims } from "./claim-links.ts";
import { type ClaimTime, timeOfClaim } from "./claim-time.ts";
import { compareFigures, type FigureComparison } from "./compare-figures.ts";
import type { CompiledClaim, CompiledClaims, CompiledSource, CompiledTopic } from "./compiled-claims.ts";
import { type Agreement, findAgreements } from "./find-agreements.ts";
import { findDifferences, type TopicDifference } from "./find-differences.ts";
import { findLoneClaims } from "./find-lone-claims.ts";
import { findSharedTone, type SharedTone } from "./find-shared-tone.ts";
import { type Headline, pickHeadline } from "./pick-headline.ts";

/** What one source says on a topic. */
export interface SourceStatement {
	readonly source: CompiledSource;
	/** True where the article says nothing on the topic. */
	readonly silent: boolean;
	/** Its claims on the topic in the order of the article; empty where it is silent. */
	readonly claims: readonly CompiledClaim[];
}

/** What the sources say on a topic, side by side. */
export interface TopicComparison {
	readonly topic: CompiledTopic;
	/** The one thing worth knowing first. */
	readonly headline: Headline;
	/** Every source, oldest first, silent ones included. */
	readonly statements: readonly SourceStatement[];
	/** How many sources speak. */
	readonly speaking: number;
	/** The points that every source makes which speaks; none where only one does. */
	readonly agreements: readonly Agreement[];
	/** The tone that all judging claims share, if at least two sources judge. */
	readonly tone: SharedTone | undefined;
	/** What is measured more than once, with what the figures are. */
	readonly figures: readonly FigureComparison[];
	/** The authored differences, conflicts first. */
	readonly differences: readonly TopicDifference[];
	/** The claims whose point no other source makes, in the order of the sources. */
	readonly loneClaims: readonly CompiledClaim[];
	/** Whether just one source speaks. */
	readonly isLoneSource: boolean;
	/** When each claim on the topic is from at the latest, by claim id. */
	readonly times: ReadonlyMap<string, ClaimTime>;
	/** The time of the newest claim; undefined where all are silent. */
	readonly newest: ClaimTime | undefined;
}

/** The dataset but for what tells its versions apart. */
type ComparedClaims = Omit<CompiledClaims, "version" | "changedOn">;

/** Sets the sources side by side on one topic; undefined where the dataset has no such topic. */
export function compareTopic(id: string, dataset: ComparedClaims): TopicComparison | undefined {
	const topic = dataset.topics.find((candidate) => candidate.id === id);
	if (topic === undefined) return undefined;

	const onTopic = Map.groupBy(
		dataset.claims.filter(({ topics }) => topics.includes(id)),
		({ source }) => source,
	);
	const statements = dataset.sources.map((source): SourceStatement => {
		const claims = onTopic.get(source.id) ?? [];
		return { source, silent: claims.length === 0, claims };
	});
	const speaking = statements.filter(({ silent }) => !silent).map(({ source }) => source);
	const claims = statements.flatMap((statement) => statement.claims);

	const claimOf = new Map(dataset.claims.map((claim) => [claim.id, claim]));
	const links = linkClaims(dataset.claims);
	const times = new Map(
		statements.flatMap(({ source, claims }) => claims.map((claim) => [claim.id, timeOfClaim(claim, source)] as const)),
	);
	const agreements = findAgreements(claims, links);
	const figures = compareFigures({ claims, times, differences: dataset.differences });
	const differences = findDifferences(topic, { dataset, claimOf, links });
	return {
		topic,
		headline: pickHeadline({ topic, speaking, agreements, figures, differences }),
		statements,
		speaking: speaking.length,
		agreements,
		tone: findSharedTone(claims),
		figures,
		differences,
		loneClaims: findLoneClaims(claims, { claimOf, links }),
		isLoneSource: speaking.length === 1,
		times,
		newest: newestOf([...times.values()]),
	};
}

function newestOf(times: readonly ClaimTime[]): ClaimTime | undefined {
	return times.reduce<ClaimTime | undefined>(
		(newest, time) => (newest === undefined || time.lastDay > newest.lastDay ? time : newest),
		undefined,
	);
}
