import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { type CitationFormat, citationWriters } from "../../core/cite/citation-writers.ts";
import { compareAddress } from "../../core/compare/compare-address.ts";
import { compareTopic, type TopicComparison } from "../../core/compare/compare-topic.ts";
import type { CompiledClaims } from "../../core/compare/compiled-claims.ts";
import { commandOfKey } from "../../core/hover/card-command.ts";
import type { HintContext } from "../../core/match/hint-context.ts";
import type { CompiledCues } from "../../core/rank/compiled-cues.ts";
import { createRankClaims } from "../../core/rank/rank-claims.ts";
import type { SettingsChange } from "../../core/settings/apply-change.ts";
import { AgeNote } from "../age-note.tsx";
import { createCitationLabels } from "../citation-labels.ts";
import { Icon } from "../icon.tsx";
import type { Reading } from "../reading.ts";
import { TopicComparisonView } from "../topic-comparison.tsx";
import type { Speech } from "../translate.ts";
import { CardFoot } from "./card-foot.tsx";
import { CopyPanel } from "./copy-panel.tsx";
import { FewerPanel } from "./fewer-panel.tsx";
import { MatchReason } from "./match-reason.tsx";
import { UndoBar } from "./undo-bar.tsx";
import { watchDrag } from "./watch-drag.ts";

/** What a card is drawn from. */
export interface CardViewProps {
	readonly dataset: CompiledClaims;
	readonly cues: CompiledCues;
	/** The id of the topic to show. */
	readonly topic: string;
	readonly speech: Speech;
	/** The day on which it is read, `YYYY-MM-DD`, for citations. */
	readonly today: string;
	/** What the card was opened from; undefined until the page has told, or where it does not. */
	readonly context: HintContext | undefined;
	/** True while the page holds the card pinned, by a key on the page for one; else the card's own button tells. */
	readonly pinned?: boolean;
	/** True where the reader's organisation decides whether Qainar works on the page's site. */
	readonly isSiteFixed?: boolean;
	/** The pointer has come into the card. */
	onEnter(): void;
	onClose(): void;
	/** A key asks for the next (1) or the previous (-1) hint on the page. */
	onStep(by: 1 | -1): void;
	/** The reader pins the card, so that it stays, or takes the pin out. */
	onPin(pinned: boolean): void;
	/** The reader drags the card by its head: how far since the last such call, in px. */
	onMove(dx: number, dy: number): void;
	/** Changes the settings; resolves to what takes the change back. Rejects where it cannot be made. */
	change(change: SettingsChange): Promise<() => Promise<unknown>>;
}

/** A change that the reader has just made, and the way back. */
interface Done {
	readonly text: string;
	readonly undo?: (() => Promise<unknown>) | undefined;
}

/** The card: one topic with what the five sources say. Escape closes it from inside. */
export function CardView(props: CardViewProps) {
	const { dataset, cues, topic, speech, today, context, onEnter, onClose, onStep, onPin, onMove, change } = props;
	const { t, language } = speech;
	const [isPinned, setPinned] = useState(props.pinned ?? false);
	const comparison = useMemo(() => compareTopic(topic, dataset), [topic, dataset]);
	const reading = useMemo(
		() => comparison && context && readAlong(comparison, { context, dataset, cues }),
		[comparison, context, dataset, cues],
	);
	const [done, setDone] = useState<Done>();
	const [isUndone, setUndone] = useState(false);

	async function onUndo(): Promise<void> {
		await done?.undo?.();
		setDone(undefined);
		setUndone(true);
	}

	// Before it is painted: whoever sees a card may press a key, and the focus is in it already.
	useLayoutEffect(() => {
		const controller = new AbortController();
		const { signal } = controller;
		addEventListener(
			"keydown",
			(event) => {
				const command = commandOfKey(event);
				if (command === "next") onStep(1);
				else if (command === "previous") onStep(-1);
				else if (command === "close") onClose();
				else if (command === "pin") setPinned((was) => !was);
			},
			{ signal },
		);
		watchDrag((dx, dy) => {
			setPinned(true);
			onMove(dx, dy);
		}, signal);
		document.documentElement.addEventListener("pointerenter", onEnter, { signal });
		return () => controller.abort();
	}, [onEnter, onClose, onStep, onMove]);

	useEffect(() => setPinned(props.pinned ?? false), [props.pinned]);
	const wasPinned = useRef(isPinned);
	useEffect(() => {
		if (wasPinned.current !== isPinned) onPin(isPinned);
		wasPinned.current = isPinned;
	}, [isPinned, onPin]);

	if (comparison === undefined) return <p class="comparison">{t("card.gone")}</p>;
	const name = comparison.topic.label[language];

	const labels = createCitationLabels(speech);
	const cite = (format: CitationFormat) =>
		citationWriters[format].writeComparison(comparison, { labels, accessedOn: today });

	async function onChange(wanted: SettingsChange): Promise<void> {
		const undo = await change(wanted).catch(() => undefined);
		setDone({ text: undo ? doneText(wanted, name, speech) : t("undo.failed"), undo });
	}

	return (
		<>
			<TopicComparisonView comparison={comparison} speech={speech} reading={reading}>
				<button
					type="button"
					class="quiet pin"
					aria-pressed={isPinned}
					aria-label={t("card.pin")}
					title={t("card.pin")}
					onClick={() => setPinned(!isPinned)}
				>
					<Icon name="pin" />
				</button>
				<button type="button" class="quiet" onClick={onClose} aria-label={t("card.close")} title={t("card.close")}>
					<Icon name="close" />
				</button>
			</TopicComparisonView>
			<AgeNote comparison={comparison} pageDate={context?.pageDate ?? null} speech={speech} />
			{context && (
				<MatchReason
					context={context}
					speech={speech}
					onReject={() => onChange({ type: "reject", topic, form: context.text })}
				/>
			)}
			{done ? (
				<UndoBar text={done.text} speech={speech} onUndo={done.undo && onUndo} />
			) : (
				<CardFoot
					speech={speech}
					isBack={isUndone}
					compareAddress={compareAddress({ kind: "topic", id: topic })}
					copyPanel={<CopyPanel speech={speech} cite={cite} />}
					fewerPanel={
						<FewerPanel
							speech={speech}
							topic={{ id: topic, name }}
							version={dataset.version}
							host={props.isSiteFixed ? undefined : context?.host}
							onChange={onChange}
						/>
					}
				/>
			)}
		</>
	);
}

/** Ranks the topic's claims by the sentence that the card was opened from. */
function readAlong(
	{ statements }: TopicComparison,
	{ context, dataset, cues }: Pick<CardViewProps, "dataset" | "cues"> & { readonly context: HintContext },
): Reading {
	const { sentence } = context;
	const claims = statements.flatMap((statement) => statement.claims);
	const rank = createRankClaims({ topics: dataset.topics, total: dataset.claims.length, cues });
	return { sentence, ranking: rank({ sentence, claims }) };
}

function doneText(change: SettingsChange, name: string, { t }: Speech): string {
	if (change.type === "site") return t("undo.siteOff", change.host);
	if (change.type === "reject") return t("undo.rejected", change.form);
	return t("undo.muted", name);
}
