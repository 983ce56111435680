import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { SourceStatement, TopicComparison } from "../core/compare/compare-topic.ts";
import type { CompiledClaim } from "../core/compare/compiled-claims.ts";
import type { RankedClaim } from "../core/rank/rank-claims.ts";
import type { Span } from "../core/text/span.ts";
import type { ClaimNearness } from "./claim-item.tsx";
import { HeadlineView } from "./headline-view.tsx";
import type { Reading } from "./reading.ts";
import { hasReadingNote, ReadingNote } from "./reading-note.tsx";
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

/** From this many sources on each is told in brief; one alone has room for all about its first claim. */
const BRIEF_SOURCES = 2;

/** From this many on, or beside figures that the page is compared with, a note on the page leaves each claim one line. */
const CROWDED_SOURCES = 4;

/** A topic with what is worth knowing first, what each source says, oldest first, and which sources are silent. */
export function TopicComparisonView({ comparison, speech, reading, children }: TopicComparisonProps) {
	const { t, language } = speech;
	const { topic, speaking } = comparison;
	const statements = reading ? inOrderOf(reading, comparison) : comparison.statements;
	const nearness = reading && nearnessOf(reading);
	const silent = statements.filter((statement) => statement.silent);
	const isBrief = speaking >= BRIEF_SOURCES;
	const hasNote = reading !== undefined && hasReadingNote(reading, comparison);
	const comparesFigures = "figures" in comparison.headline && reading?.ranking.figures.length !== 0;
	const isCrowded = hasNote && isBrief && (speaking >= CROWDED_SOURCES || comparesFigures);
	const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
	const [wanted, setWanted] = useState<CompiledClaim>();
	// A claim can be shown only once its source is unfolded.
	useEffect(() => wanted && showClaim(wanted.id), [wanted]);

	function onShow(claim: CompiledClaim): void {
		setOpen(new Set(open).add(claim.source));
		setWanted({ ...claim });
	}

	return (
		<article
			class="comparison"
			data-topic={topic.id}
			data-crowded={isCrowded || undefined}
			aria-label={t("card.label", topic.label[language])}
		>
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
			<HeadlineView comparison={comparison} speech={speech} reading={reading} isBrief={isBrief} />
			{reading && <ReadingNote reading={reading} comparison={comparison} speech={speech} onShow={onShow} />}
			{statements.map(
				(statement) =>
					!statement.silent && (
						<SourceSection
							key={statement.source.id}
							statement={statement}
							speech={speech}
							isBrief={isBrief}
							isOpen={open.has(statement.source.id)}
							nearness={nearness}
							onToggle={() => setOpen(toggled(open, statement.source.id))}
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

function toggled(open: ReadonlySet<string>, id: string): ReadonlySet<string> {
	return new Set(open.has(id) ? [...open].filter((other) => other !== id) : [...open, id]);
}

/** Brings a claim into view and gives it the focus, so that reading goes on from there. */
function showClaim(id: string): void {
	const claim = document.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`);
	claim?.scrollIntoView({ block: "center" });
	claim?.focus({ preventScroll: true });
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
