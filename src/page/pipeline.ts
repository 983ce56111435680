import { isHeld } from "../core/hover/is-held.ts";
import { chooseHints } from "../core/match/choose-hints.ts";
import type { HintContext } from "../core/match/hint-context.ts";
import { createHintFilter } from "../core/settings/hint-filter.ts";
import { DEFAULT_PREFERENCES, type ScannerPreferences } from "../core/settings/scanner-preferences.ts";
import { canShow } from "./can-show.ts";
import { type CardSessionRequest, startCardSession } from "./card-session.ts";
import { describeHint } from "./describe-hint.ts";
import type { HighlightNames } from "./highlight-names.ts";
import { createHintCommands } from "./hint-commands.ts";
import { createHintFinder } from "./hint-finder.ts";
import { createHintPainter } from "./hint-painter.ts";
import { createHintTour } from "./hint-tour.ts";
import type { Mention } from "./mention.ts";
import { createPageReader, type ReaderRequest } from "./page-reader.ts";
import { successorAmong } from "./successor-among.ts";
import { watchAddress } from "./watch-address.ts";
import { NO_CHANGES, watchPage } from "./watch-page.ts";
import { watchPointer } from "./watch-pointer.ts";

/** What the page script is made of. */
export interface PipelineRequest extends ReaderRequest {
	readonly highlightNames: HighlightNames;
	readonly cardAddress: CardSessionRequest["cardAddress"];
	readonly cardTitle: string;
	/** Called whenever the hints of the page were chosen, be they the same as before or not. */
	onHints?(): void;
	/** Called when the reader has closed the card that `leave` has waited for. */
	onLeft?(): void;
	/** Receives what went wrong. The page script stops then and leaves the page as it was. */
	onError(error: unknown): void;
}

/** How often it is looked whether the page has cleared the hints, in ms. Slow, so that no fight can arise from it. */
const RESTORE_MS = 2_000;

/** After a click, hints are chosen again when what it unfolds has had so long to unfold, in ms. */
const UNFOLD_MS = 300;

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
	let preferences = DEFAULT_PREFERENCES;
	let isLeaving = false;
	let hints: readonly Mention[] = [];
	const reader = createPageReader(request, signal);
	const painter = createHintPainter(request.highlightNames, reader.sourcesDiffer);
	const finder = createHintFinder();
	const session = startCardSession({ ...request, painter, finder, preferences: () => preferences, onHide }, signal);
	const commands = createHintCommands({ hints: () => hints, session });
	const tour = createHintTour({ painter, current: session.current }, signal);

	function onHide(): void {
		if (isLeaving) request.onLeft?.();
	}

	function refresh(): void {
		if (signal.aborted) return;
		try {
			const isWanted = isLeaving ? () => false : createHintFilter(preferences);
			hints = chooseHints(reader.mentions(), {
				density: preferences.density,
				canShow: (mention) => isWanted(mention) && reader.verdictOn(mention).accepted && canShow(mention),
			});
			painter.paint(hints, preferences.style);
			finder.set(hints);
			// What the reader has hidden from its own card stays open until they leave it: they may want it back.
			session.replace((hint) => successorAmong(isWanted(hint) ? hints : reader.mentions(), hint));
			request.onHints?.();
		} catch (error) {
			request.onError(error);
		}
	}

	const restoring = setInterval(painter.restore, RESTORE_MS);
	signal.addEventListener("abort", () => {
		clearInterval(restoring);
		painter.clear();
	});
	const follow = (reading: Promise<void>) =>
		void reading.then(refresh).catch((error) => signal.aborted || request.onError(error));
	follow(reader.readAll());
	const checkAddress = watchAddress(session.dismiss, signal);
	watchPage(
		document,
		(changes) => {
			checkAddress();
			follow(reader.readChanges(changes));
		},
		signal,
	);
	// What a click unfolds is no change of the tree, but it can show a mention that was hidden.
	const unfolded = () => setTimeout(reconsider, UNFOLD_MS);
	document.addEventListener("click", unfolded, { capture: true, passive: true, signal });
	watchPointer(
		{
			move: session.move,
			tap(element, point) {
				const hint = finder.at(element, point);
				if (hint !== null) session.summon(hint);
			},
			press: session.leave,
			scroll: session.follow,
			command: commands,
			isHeld: (keys) => isHeld(preferences.modifier, keys),
		},
		signal,
	);

	function contextOf(token: string): HintContext | undefined {
		const hint = session.hintOf(token);
		return hint === null ? undefined : describeHint(hint, reader.verdictOn(hint));
	}

	/** Chooses hints again when nothing is being read: a page that is half read would give half of them. */
	function reconsider(): void {
		if (!signal.aborted) follow(reader.readChanges(NO_CHANGES));
	}

	/** Takes the reader's preferences; what they change on the page changes at once. */
	function configure(changed: ScannerPreferences): void {
		preferences = changed;
		isLeaving = false;
		reconsider();
	}

	/**
	 * Takes the hints away, but leaves the card to a reader who is in it: they may have switched the site off there, and
	 * want it back. False where they are in none, or where this has been asked before; new preferences end it.
	 */
	function leave(): boolean {
		if (isLeaving || !session.isInUse()) return false;
		isLeaving = true;
		reconsider();
		return true;
	}

	return {
		/** What the card with this token was opened from; undefined for a card that is gone. */
		contextOf,
		/** The hints on the page, in reading order. */
		hints: () => hints,
		command: commands,
		configure,
		leave,
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
