import type { CompiledTerms } from "../core/match/compiled-terms.ts";
import { createTermIndex } from "../core/match/term-index.ts";
import { randomHighlightNames } from "../page/hint-painter.ts";
import { startPipeline } from "../page/pipeline.ts";
import type { ScannerAnswer, ToScanner } from "./messages/to-scanner.ts";
import { extensionAddress, isExtensionAlive, onMessageToScanner, sendToBackground } from "./scanner-runtime.ts";

/** Marks a page that a page script is running on, in the world that only our scripts see. */
const RUNNING = Symbol.for("qainar.running");

/** How often the page script looks whether its extension is still there, in ms. */
const ALIVE_CHECK_MS = 2_000;

/** Starts the page script, unless one is running on the page already. */
export function runScanner(terms: CompiledTerms): void {
	const world = globalThis as { [RUNNING]?: boolean };
	if (world[RUNNING] || document.contentType !== "text/html") return;
	world[RUNNING] = true;
	const controller = new AbortController();
	const { signal } = controller;
	let error: string | null = null;

	const highlightNames = randomHighlightNames();
	void sendToBackground({ type: "scanner/started", highlights: highlightNames }).catch(() => controller.abort());
	const pipeline = startPipeline(
		{
			index: createTermIndex(terms),
			highlightNames,
			cardAddress: extensionAddress("card.html"),
			cardTitle: "Qainar",
			onError(cause) {
				// Silent for the page, visible in the popup: the status below tells it.
				error = cause instanceof Error ? cause.message : String(cause);
				controller.abort();
			},
		},
		signal,
	);
	const statusSignal = new AbortController();
	onMessageToScanner(answer, statusSignal.signal);
	const timer = setInterval(() => isExtensionAlive() || stop(), ALIVE_CHECK_MS);

	function answer(message: ToScanner): ScannerAnswer {
		switch (message.type) {
			case "card/open":
				return pipeline.session.content(message.token);
			case "card/resize":
				pipeline.session.resize(message.token, message.height);
				return undefined;
			case "card/close":
				if (pipeline.session.content(message.token)) pipeline.session.dismiss();
				return undefined;
			case "hint/step":
				pipeline.step(message.by);
				return undefined;
			case "scanner/status":
				return { hints: pipeline.hints().length, error };
			case "scanner/stop":
				stop();
				return undefined;
		}
	}

	function stop(): void {
		controller.abort();
		statusSignal.abort();
		clearInterval(timer);
		world[RUNNING] = false;
	}
}
