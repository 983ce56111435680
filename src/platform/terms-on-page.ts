import type { CompiledTerms } from "../core/match/compiled-terms.ts";
import { sendToBackground } from "./send-to-background.ts";

/** Where the terms are handed over, in the world that only our scripts see. */
const TERMS = Symbol.for("qainar.terms");

const world = globalThis as { [TERMS]?: CompiledTerms };

/** Hands the terms to the page script; `terms.js` is this and the terms. */
export function putTerms(terms: CompiledTerms): void {
	world[TERMS] = terms;
}

/**
 * The terms, which the background has the browser bring to this page: they are larger than the page script, and few
 * pages need them. Rejects where they cannot come, as when the permission was just taken.
 */
export async function bringTerms(): Promise<CompiledTerms> {
	await sendToBackground({ type: "scanner/terms" });
	const terms = world[TERMS];
	if (terms === undefined) throw new Error("the terms did not come to the page");
	return terms;
}
