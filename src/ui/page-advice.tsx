import type { PageCondition } from "../core/overview/page-condition.ts";
import type { MessageKey, Speech } from "./translate.ts";

/** What helps in a condition, by what the reader asks for. */
export interface PageActions {
	/** Lets Qainar work on this site: asks for its permission and keeps it on. */
	allow(): void;
	/** Reads this page, this once. */
	readOnce(): void;
	/** Lets Qainar work again after a pause. */
	resume(): void;
	/** Loads the page anew. */
	reloadPage(): void;
	/** Starts the page script anew after a fault. */
	retry(): void;
	/** Leads to the search. */
	search(): void;
}

/** What the advice is drawn from. */
export interface PageAdviceProps {
	readonly condition: PageCondition;
	/** The site's host; undefined where it is not known. */
	readonly host: string | undefined;
	/** True where the browser or the reader refused the permission just now. */
	readonly isRefused?: boolean;
	readonly speech: Speech;
	/** Those that this place can do; advice whose action is missing is given without one. */
	readonly actions: Partial<PageActions>;
}

/** What is said in each condition, and the one action that helps; none where the hints speak for themselves. */
const ADVICE: Readonly<
	Record<Exclude<PageCondition["kind"], "hints">, { says: MessageKey; action: keyof PageActions; label: MessageKey }>
> = {
	restricted: { says: "page.restricted", action: "search", label: "page.search" },
	paused: { says: "page.paused", action: "resume", label: "page.resume" },
	unpermitted: { says: "page.unpermitted", action: "allow", label: "page.allow" },
	forbidden: { says: "page.forbidden", action: "search", label: "page.search" },
	off: { says: "page.off", action: "readOnce", label: "page.readOnce" },
	starting: { says: "page.starting", action: "reloadPage", label: "page.reload" },
	failed: { says: "page.failed", action: "retry", label: "page.retry" },
	empty: { says: "page.empty", action: "search", label: "page.search" },
};

/** Says how things stand on the page, with the one action that helps. */
export function PageAdvice({ condition, host = "", isRefused, speech: { t }, actions }: PageAdviceProps) {
	const advice = condition.kind === "hints" ? undefined : ADVICE[condition.kind];
	const act = advice && actions[advice.action];
	return (
		<div class="page-advice" data-condition={condition.kind}>
			<p role="status">
				{isRefused ? t("page.refused", host) : advice && t(advice.says, host)}
				{condition.kind === "failed" && <span class="page-fault">{condition.error}</span>}
			</p>
			{advice && act && (
				<button type="button" onClick={() => act()}>
					{t(advice.label, host)}
				</button>
			)}
		</div>
	);
}
