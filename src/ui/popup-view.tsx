import { useState } from "preact/hooks";
import type { CompareView } from "../core/compare/compare-address.ts";
import type { CompiledClaims } from "../core/compare/compiled-claims.ts";
import { conditionOf } from "../core/overview/page-condition.ts";
import { overviewOf } from "../core/overview/page-overview.ts";
import type { Site } from "../core/sites/site-of.ts";
import { BrokenDataset } from "./broken-dataset.tsx";
import { describeReason } from "./describe-reason.ts";
import { type PageActions, PageAdvice } from "./page-advice.tsx";
import { PageTopics } from "./page-topics.tsx";
import { SEARCH_FIELD_ID, SearchPanel } from "./search-panel.tsx";
import { SiteSwitch } from "./site-switch.tsx";
import type { Speech } from "./translate.ts";
import { useDataset } from "./use-dataset.ts";
import { type FactSource, useFacts } from "./use-facts.ts";
import { ViewLink } from "./view-link.tsx";

/** What the popup can do outside itself. */
export interface PopupActions extends Pick<PageActions, "readOnce" | "resume" | "reloadPage" | "retry"> {
	/** Asks for the site's permission and keeps it on; false if it is refused. */
	switchOn(site: Site): Promise<boolean>;
	/** Keeps the site off. */
	switchOff(site: Site): Promise<void>;
	/** Starts the extension anew. */
	repair(): void;
	openSettings(): void;
	/** Opens a view of the comparison page. */
	open(view: CompareView): void;
	/** Opens the side panel; undefined where the browser has none. */
	readonly openPanel: (() => void) | undefined;
}

/** What the popup is drawn from. */
export interface PopupViewProps extends FactSource {
	readonly speech: Speech;
	load(): Promise<CompiledClaims>;
	/** True where settings were set aside because they could not be read. */
	readonly hasAside?: boolean;
	readonly actions: PopupActions;
}

/** The popup: the site's switch first, how things stand on the page, its topics, then the search. */
export function PopupView({ speech, load, look, watch, hasAside, actions }: PopupViewProps) {
	const [facts, refresh] = useFacts({ look, watch });
	const [isRefused, setRefused] = useState(false);
	const dataset = useDataset(load);

	async function onSwitch(on: boolean): Promise<void> {
		const site = facts?.decision.site;
		if (site === undefined) return;
		// Asked for before anything else is awaited: browsers grant only in direct answer to the click.
		const done = on ? actions.switchOn(site) : actions.switchOff(site).then(() => true);
		setRefused(!(await done.catch(() => false)));
		refresh();
	}

	const condition = facts && conditionOf(facts);
	const host = facts?.decision.site?.host;
	const advised: PageActions = {
		...actions,
		allow: () => onSwitch(true),
		search: () => document.getElementById(SEARCH_FIELD_ID)?.focus(),
	};
	return (
		<>
			<h1 class="unseen">Qainar</h1>
			{facts && condition && (
				<section class="site">
					{host !== undefined && (
						<SiteSwitch
							host={host}
							isOn={facts.decision.on}
							fixed={facts.fixed}
							reason={describeReason(facts.decision.reason, speech)}
							speech={speech}
							onSwitch={onSwitch}
						/>
					)}
					<PageAdvice condition={condition} host={host} isRefused={isRefused} speech={speech} actions={advised} />
				</section>
			)}
			{hasAside && (
				<section class="page-advice">
					<p>{speech.t("aside.notice")}</p>
					<button type="button" onClick={actions.openSettings}>
						{speech.t("aside.openSettings")}
					</button>
				</section>
			)}
			{dataset === "broken" && <BrokenDataset speech={speech} onRepair={actions.repair} />}
			{typeof dataset === "object" && (
				<>
					{condition?.kind === "hints" && (
						<PageTopics
							overview={overviewOf(condition.hints, dataset)}
							speech={speech}
							onOpen={actions.open}
							onPanel={actions.openPanel}
						/>
					)}
					<SearchPanel dataset={dataset} speech={speech} onOpen={actions.open} />
					<footer class="version">
						<p>{speech.t("popup.version", dataset.version, dataset.claims.length, dataset.sources.length)}</p>
						<ViewLink view={{ kind: "matrix" }} onOpen={actions.open}>
							{speech.t("overview.allTopics")}
						</ViewLink>
					</footer>
				</>
			)}
		</>
	);
}
