import { useMemo, useRef, useState } from "preact/hooks";
import type { CompareView } from "../core/compare/compare-address.ts";
import type { CompiledClaims } from "../core/compare/compiled-claims.ts";
import { conditionOf, type PageCondition } from "../core/overview/page-condition.ts";
import { overviewOf, type PageOverview } from "../core/overview/page-overview.ts";
import { BrokenDataset } from "./broken-dataset.tsx";
import { type PageActions, PageAdvice } from "./page-advice.tsx";
import { PanelTopic } from "./panel-topic.tsx";
import { SettledStatus } from "./settled-status.tsx";
import type { Speech } from "./translate.ts";
import { useDataset } from "./use-dataset.ts";
import { type FactSource, useFacts } from "./use-facts.ts";
import { ViewLink } from "./view-link.tsx";

/** What the side panel can do outside itself. */
export interface SidePanelActions extends Pick<PageActions, "resume" | "reloadPage" | "retry"> {
	/** Takes the reader to a hint of the page. */
	showHint(hint: { readonly index: number; readonly topic: string }): void;
	/** Takes the reader back to where they were before the first hint. */
	goBack(): void;
	/** Starts the extension anew. */
	repair(): void;
	/** Opens a view of the comparison page. */
	open(view: CompareView): void;
}

/** What the side panel is drawn from. */
export interface SidePanelViewProps extends FactSource {
	readonly speech: Speech;
	load(): Promise<CompiledClaims>;
	readonly actions: SidePanelActions;
}

/** Where only a click on the toolbar's button helps: it alone lets us see a page that is not switched on. */
const TOOLBAR_ALONE: ReadonlySet<PageCondition["kind"]> = new Set(["off", "restricted", "unpermitted"]);

/**
 * The topics of the page in front of the reader, each with its hints to go to. What hints are to the eye and the pointer,
 * this list is to screen readers and the keyboard.
 */
export function SidePanelView({ speech, load, look, watch, actions }: SidePanelViewProps) {
	const { t } = speech;
	const [facts] = useFacts({ look, watch });
	const dataset = useDataset(load);
	const [shown, setShown] = useState<number>();
	const list = useRef<HTMLOListElement>(null);
	const condition = facts && conditionOf(facts);
	const overview = useMemo(
		() =>
			condition?.kind === "hints" && typeof dataset === "object" ? overviewOf(condition.hints, dataset) : undefined,
		[facts, dataset],
	);

	function goBack(): void {
		actions.goBack();
		// The button that had the focus goes away; the hint that it led back from stays.
		list.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
		setShown(undefined);
	}

	return (
		<>
			<header class="panel-head">
				<h1>{t("overview.title")}</h1>
				{overview && <p>{summarise(overview, speech)}</p>}
				{shown !== undefined && overview && (
					<button type="button" onClick={goBack}>
						{t("overview.back")}
					</button>
				)}
			</header>
			<SettledStatus text={overview ? summarise(overview, speech) : ""} />
			{dataset === "broken" && <BrokenDataset speech={speech} onRepair={actions.repair} />}
			{condition &&
				(TOOLBAR_ALONE.has(condition.kind) ? (
					<div class="page-advice">
						<p>{t("overview.useButton")}</p>
					</div>
				) : (
					<PageAdvice condition={condition} host={facts.decision.site?.host} speech={speech} actions={actions} />
				))}
			<ol class="panel-topics" ref={list}>
				{overview?.topics.map((pageTopic) => (
					<PanelTopic
						key={pageTopic.topic.id}
						pageTopic={pageTopic}
						of={typeof dataset === "object" ? dataset.sources.length : 0}
						shown={shown}
						speech={speech}
						onOpen={actions.open}
						onShow={(index) => {
							setShown(index);
							actions.showHint({ index, topic: pageTopic.topic.id });
						}}
					/>
				))}
			</ol>
			<footer class="version">
				<ViewLink view={{ kind: "matrix" }} onOpen={actions.open}>
					{t("overview.allTopics")}
				</ViewLink>
			</footer>
		</>
	);
}

/** How many topics there are, on how many sources differ, and how many rest on one source. */
function summarise({ topics, differing, resting }: PageOverview, { t }: Speech): string {
	return [
		t("overview.topics", topics.length),
		differing > 0 && t("overview.differing", differing),
		resting > 0 && t("overview.resting", resting),
	]
		.filter(Boolean)
		.join(" · ");
}
