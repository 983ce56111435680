import type { CompiledTerms } from "../core/match/compiled-terms.ts";
import { randomHighlightNames } from "../page/highlight-names.ts";
import { startPipeline } from "../page/pipeline.ts";
import { formatCardFragment } from "./card-address.ts";
import type { ScannerAnswer, ScannerStatus, ToScanner } from "./messages/to-scanner.ts";
import { onMessageToScanner } from "./on-message-to-scanner.ts";
import { runtime } from "./page-runtime.ts";
import { sendToBackground } from "./send-to-background.ts";

/** Marks a page that a page script is running on, in the world that only our scripts see. */
const RUNNING = Symbol.for("qainar.running");

/** How often the page script looks whether its extension is still there, in ms. */
const ALIVE_CHECK_MS = 2_000;

/** Starts the page script, unless one is running on the page already. */
export function runScanner(terms: CompiledTerms): void {
	const world = globalThis as { [RUNNING]?: boolean };
	if (world[RUNNING] || document.contentType !== "text/html") return;
	world[RUNNING] = true;
	// Two lives: the pipeline ends at a fault, but the popup can still ask what happened until the script ends.
	const script = new AbortController();
	const pipelineLife = new AbortController();
	script.signal.addEventListener("abort", () => pipelineLife.abort());
	let error: string | null = null;
	let reported = "";

	const highlightNames = randomHighlightNames();
	const pipeline = startPipeline(
		{
			terms,
			highlightNames,
			cardAddress: (card) => runtime.getURL("card.html") + formatCardFragment(card),
			cardTitle: "Qainar",
			onHints: reportHints,
			onError: fail,
		},
		pipelineLife.signal,
	);
	onMessageToScanner(answer, script.signal);
	sendToBackground({ type: "scanner/started", highlights: highlightNames }).catch(fail);
	// Browsers clear a tab's badge when it goes to another page, and do not bring it back with the page.
	addEventListener("pageshow", ({ persisted }) => persisted && reportChange(), script);
	document.addEventListener("prerenderingchange", reportChange, script);
	const timer = setInterval(() => runtime.id ?? stop(), ALIVE_CHECK_MS);

	/** Silent for the page, visible in the popup: the status tells it. */
	function fail(cause: unknown): void {
		error = cause instanceof Error ? cause.message : String(cause);
		pipelineLife.abort();
		reportChange();
	}

	function hints(): ScannerStatus["hints"] {
		return pipeline.hints().map(({ topic, text }) => ({ topic, text }));
	}

	/** Tells the badge and the side panel, if the hints are others than those told before. */
	function reportHints(): void {
		const now = JSON.stringify(hints());
		if (now === reported) return;
		reported = now;
		reportChange();
	}

	/** A page that is rendered before it is opened has no tab to show its hints for yet. */
	function reportChange(): void {
		if ((document as { readonly prerendering?: boolean }).prerendering) return;
		// Nobody is left to tell where the extension is gone.
		sendToBackground({ type: "scanner/changed" }).catch(() => undefined);
	}

	function answer(message: ToScanner): ScannerAnswer {
		const { session } = pipeline;
		switch (message.type) {
			case "card/resize":
				session.resize(message.token, message.height);
				return undefined;
			case "card/enter":
				session.enter(message.token);
				return undefined;
			case "card/close":
				if (session.hintOf(message.token) !== null) session.dismiss();
				return undefined;
			case "card/step":
				if (session.hintOf(message.token) !== null) pipeline.command(message.by > 0 ? "next" : "previous");
				return undefined;
			case "card/pin":
				session.pin(message.token, message.pinned);
				return undefined;
			case "card/move":
				session.moveBy(message.token, message);
				return undefined;
			case "card/context":
				return pipeline.contextOf(message.token);
			case "hint/command":
				pipeline.command(message.command);
				return undefined;
			case "scanner/preferences":
				pipeline.configure(message.preferences);
				return undefined;
			case "hint/show":
				pipeline.show(message);
				return undefined;
			case "hint/back":
				pipeline.back();
				return undefined;
			case "scanner/status":
				return { hints: error === null ? hints() : [], error };
			case "scanner/stop":
				stop();
				return undefined;
		}
	}

	function stop(): void {
		script.abort();
		clearInterval(timer);
		world[RUNNING] = false;
		reportChange();
	}
}
