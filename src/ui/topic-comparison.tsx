import type { ComponentChildren } from "preact";
import type { SourceStatement, TopicComparison } from "../core/compare/compare-topic.ts";
import type { RankedClaim } from "../core/rank/rank-claims.ts";
import type { Span } from "../core/text/span.ts";
import type { ClaimNearness } from "./claim-item.tsx";
import { HeadlineView } from "./headline-view.tsx";
import type { Reading } from "./reading.ts";
import { ReadingNote } from "./reading-note.tsx";
import { SourceSection } from "./source-section.tsx";
import type { Speech } from "./translate.ts";

/** What the comparison of a topic is drawn from. */
export interface TopicComparisonProps {
	readonly comparison: TopicComparison;
	readonly speech: Speech;
	/** What is being read, with the topic's claims ranked by it; undefined where nothing is. */
	readonly reading?: Reading | undefined;
	/** What stands beside the topic's name, such as a button that closes the card. */
	readonly children?: ComponentChildren;
}

/** How many claims of each source show before "more". */
const CLAIMS_AT_FIRST = 1;

/** A topic with what is worth knowing first, what each source says, oldest first, and which sources are silent. */
export function TopicComparisonView({ comparison, speech, reading, children }: TopicComparisonProps) {
	const { t, language } = speech;
	const { topic, speaking } = comparison;
	const statements = reading ? inOrderOf(reading, comparison) : comparison.statements;
	const nearness = reading && nearnessOf(reading);
	const silent = statements.filter((statement) => statement.silent);
	return (
		<article class="comparison" data-topic={topic.id} aria-label={t("card.label", topic.label[language])}>
			<header class="comparison-head">
				<div class="head-title">
					<h1>{topic.label[language]}</h1>
					<p class="speaking">
						<span class="meter" aria-hidden="true">
							{statements.map(({ source, silent }) => (
								<i key={source.id} class={silent ? "" : "speaks"} />
							))}
						</span>{" "}
						{t("card.speaking", speaking, statements.length)}
					</p>
				</div>
				{children && <div class="head-controls">{children}</div>}
			</header>
			<HeadlineView comparison={comparison} speech={speech} reading={reading} />
			{reading && <ReadingNote reading={reading} comparison={comparison} speech={speech} />}
			{statements.map(
				(statement) =>
					!statement.silent && (
						<SourceSection
							key={statement.source.id}
							statement={statement}
							speech={speech}
							atFirst={CLAIMS_AT_FIRST}
							nearness={nearness}
						/>
					),
			)}
			{silent.length > 0 && (
				<p class="silent">
					{t("card.silent")}{" "}
					{silent.map(({ source }, index) => (
						<span key={source.id} data-source={source.id} data-silent>
							{index > 0 && ", "}
							{source.publisher}
						</span>
					))}
				</p>
			)}
			{language !== "en" && <p class="note">{t("card.inEnglish")}</p>}
		</article>
	);
}

/** The statements with each source's claims in the order of a ranking; the sources stay in theirs. */
function inOrderOf({ ranking }: Reading, { statements }: TopicComparison): SourceStatement[] {
	return statements.map((statement) => ({
		...statement,
		claims: ranking.claims.flatMap(({ claim }) => (claim.source === statement.source.id ? [claim] : [])),
	}));
}

function nearnessOf({ sentence, ranking }: Reading): ReadonlyMap<string, ClaimNearness> {
	return new Map(
		ranking.claims.map((ranked) => {
			const marks = ranked.shared.flatMap(({ claim }): Span[] => (claim === undefined ? [] : [claim]));
			const words = ranking.nearest.includes(ranked) ? wordsOf(ranked, sentence) : undefined;
			return [ranked.claim.id, { marks: marks.toSorted((a, b) => a.start - b.start), words }];
		}),
	);
}

/** The words of the sentence that decided a rank, in its order. */
function wordsOf({ shared }: RankedClaim, sentence: string): string[] {
	const spans = shared.map((cue) => cue.sentence).toSorted((a, b) => a.start - b.start);
	return spans.map(({ start, end }) => sentence.slice(start, end));
}
