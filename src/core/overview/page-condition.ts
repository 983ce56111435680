import type { Site } from "../sites/site-of.ts";
import type { ToldHint } from "./page-overview.ts";

/** Which rule decided whether Qainar works on a page, as far as a reader is told. */
export type PageReason =
	/** The reader's own rule for this host, which is that of the page or stands above it. */
	| { readonly kind: "rule"; readonly host: string; readonly rule: "on" | "off" }
	/** The browser's permission by name, the way of working, a pause, or a place where no extension may run. */
	| { readonly kind: "granted" | "listed" | "unlisted" | "all" | "click" | "paused" | "restricted" };

/** What is known of the page in front of the reader. */
export interface PageFacts {
	/** Whether Qainar works there, and why. */
	readonly decision: {
		readonly on: boolean;
		readonly reason: PageReason;
		/** Undefined where no extension may run, or where the address is not told to us. */
		readonly site: Site | undefined;
		/** The permission that is wanted and missing; undefined where none is. */
		readonly missing: string | undefined;
	};
	/** How the page script fares; undefined where none is running. */
	readonly status: { readonly hints: readonly ToldHint[]; readonly error: string | null } | undefined;
	/** What the reader's organisation has fixed of the decision: all of it, the way of working alone, or nothing. */
	readonly fixed?: "site" | "way" | undefined;
}

/** The one thing to say of a page, which tells what the reader can do. */
export type PageCondition =
	/** The page script has found hints. */
	| { readonly kind: "hints"; readonly hints: readonly ToldHint[] }
	/** It has found none. */
	| { readonly kind: "empty" }
	/** It has stopped at a fault. */
	| { readonly kind: "failed"; readonly error: string }
	/** No extension may run there. */
	| { readonly kind: "restricted" }
	/** Qainar is paused everywhere. */
	| { readonly kind: "paused" }
	/** The reader wants it there, and the browser has not permitted it. */
	| { readonly kind: "unpermitted" }
	/** The reader's organisation does not want it there. */
	| { readonly kind: "forbidden" }
	/** It works there, and the page script has not answered yet. */
	| { readonly kind: "starting" }
	/** It does not work there. */
	| { readonly kind: "off" };

/** The condition that a page is in. What runs there counts before what is decided: the reader sees its hints. */
export function conditionOf({ decision, status, fixed }: PageFacts): PageCondition {
	if (status !== undefined) {
		if (status.error !== null) return { kind: "failed", error: status.error };
		return status.hints.length > 0 ? { kind: "hints", hints: status.hints } : { kind: "empty" };
	}
	const { on, reason, missing } = decision;
	if (reason.kind === "restricted" || reason.kind === "paused") return { kind: reason.kind };
	if (missing !== undefined) return { kind: "unpermitted" };
	if (!on && fixed === "site") return { kind: "forbidden" };
	return { kind: on ? "starting" : "off" };
}
