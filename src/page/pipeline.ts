import { chooseHints } from "../core/match/choose-hints.ts";
import type { CompiledTerms } from "../core/match/compiled-terms.ts";
import type { HintContext } from "../core/match/hint-context.ts";
import { canShow } from "./can-show.ts";
import { type CardSessionRequest, startCardSession } from "./card-session.ts";
import { describeHint } from "./describe-hint.ts";
import { createHintFinder } from "./hint-finder.ts";
import { createHintPainter, type HighlightNames } from "./hint-painter.ts";
import { createHintTour } from "./hint-tour.ts";
import type { Mention } from "./mention.ts";
import { createPageReader } from "./page-reader.ts";
import { watchPage } from "./watch-page.ts";

/** What the page script is made of. */
export interface PipelineRequest {
	readonly terms: CompiledTerms;
	readonly highlightNames: HighlightNames;
	readonly cardAddress: CardSessionRequest["cardAddress"];
	readonly cardTitle: string;
	/** Called whenever the hints of the page were chosen, be they the same as before or not. */
	onHints?(): void;
	/** Receives what went wrong. The page script stops then and leaves the page as it was. */
	onError(error: unknown): void;
}

/**
 * READ THIS FIRST: what happens on a page, stage by stage.
 *
 *     page -> blocks -> candidates -> mentions -> hints -> card
 *             collect   find          locate     choose,   pointer, key, tap
 *                       (core)        and weigh  paint
 *
 * `page-reader` reads: it collects blocks, finds candidates in them and keeps them as mentions. This file decides
 * which mentions become hints, paints them, and reads again what the watcher says has changed. `card-session` opens
 * and closes cards. Everything stops on the signal.
 */
export function startPipeline(request: PipelineRequest, signal: AbortSignal) {
	const reader = createPageReader(request.terms, signal);
	const painter = createHintPainter(request.highlightNames);
	const finder = createHintFinder();
	const session = startCardSession({ ...request, painter, finder, onStep: step }, signal);
	const tour = createHintTour({ painter, current: session.current }, signal);
	let hints: readonly Mention[] = [];

	function refresh(): void {
		hints = chooseHints(reader.mentions(), canShow);
		painter.paint(hints);
		finder.set(hints);
		const current = session.current();
		if (current !== null && !hints.includes(current)) session.dismiss();
		request.onHints?.();
	}

	signal.addEventListener("abort", () => painter.clear());
	const guard = (work: Promise<void>) =>
		void work.then(refresh).catch((error) => signal.aborted || request.onError(error));
	guard(reader.readAll());
	watchPage(document, (changes) => guard(reader.readChanges(changes)), signal);
	// What a click unfolds is no change of the tree, but it can show a mention that was hidden.
	document.addEventListener("click", () => setTimeout(refresh, 300), { capture: true, passive: true, signal });

	/** Opens the card of the hint that many hints further on than the current one, round the page's end. */
	function step(by: number): void {
		if (hints.length === 0) return;
		const current = session.current();
		const from = current === null ? (by > 0 ? -1 : 0) : hints.indexOf(current);
		session.summon(hints[(from + by + hints.length) % hints.length] as Mention);
	}

	function contextOf(token: string): HintContext | undefined {
		const hint = session.isOpen(token) ? session.current() : null;
		const verdict = hint === null ? undefined : reader.verdictOn(hint);
		return hint === null || verdict === undefined ? undefined : describeHint(hint, verdict);
	}

	return {
		/** What the card with this token was opened from; undefined for a card that is gone. */
		contextOf,
		/** The hints on the page, in reading order. */
		hints: () => hints,
		step,
		/**
		 * Takes the reader to the hint at a place in reading order; to the first of its topic where the page has changed
		 * since the place was known, and nowhere if there is none.
		 */
		show({ index, topic }: { readonly index: number; readonly topic: string }): void {
			const hint = hints[index]?.topic === topic ? hints[index] : hints.find((other) => other.topic === topic);
			if (hint === undefined) return;
			session.dismiss();
			tour.show(hint);
		},
		/** Takes the reader back to where they were before `show`. */
		back: () => tour.back(),
		session,
	};
}
