import { randomHighlightNames } from "../page/highlight-names.ts";
import { startPipeline } from "../page/pipeline.ts";
import { formatCardFragment } from "./card-address.ts";
import { parseScannerOrders, type ScannerOrders } from "./messages/scanner-orders.ts";
import type { ToBackground } from "./messages/to-background.ts";
import type { ScannerAnswer, ScannerStatus, ToScanner } from "./messages/to-scanner.ts";
import { onMessageToScanner } from "./on-message-to-scanner.ts";
import { runtime } from "./page-runtime.ts";
import { beginLife, pageOpened } from "./scanner-life.ts";
import { sendToBackground } from "./send-to-background.ts";
import { bringTerms } from "./terms-on-page.ts";

type Pipeline = ReturnType<typeof startPipeline>;

/** The messages that are for the pipeline. */
type PipelineMessage = Extract<ToScanner, { readonly type: `card/${string}` | `hint/${string}` }>;

/** The messages that are answered with orders. */
type StartMessage = Extract<ToBackground, { readonly type: "scanner/started" | "scanner/resumed" }>;

/**
 * Starts the page script with the source of its gate, unless one is running on the page already or the page is no text to
 * read.
 */
export async function runScanner(gate: string): Promise<void> {
	const life = document.contentType === "text/html" ? beginLife() : undefined;
	if (life === undefined) return;
	await pageOpened(life.signal);
	// Two lives: the pipeline ends at a fault, but the popup can still ask what happened until the script ends.
	const pipelineLife = new AbortController();
	life.signal.addEventListener("abort", () => {
		pipelineLife.abort();
		reportChange();
	});
	let pipeline: Pipeline | undefined;
	let error: string | null = null;
	let reported = "";
	const highlights = randomHighlightNames();
	onMessageToScanner(answer, life.signal);
	// Messages do not reach a page in the browser's memory, and its badge does not come back with it.
	addEventListener("pageshow", ({ persisted }) => persisted && resume(), life);
	const orders = await askOrders({ type: "scanner/started", highlights, clicked: life.isClicked() });
	if (orders !== undefined && !life.signal.aborted) start(orders);

	/** What the background orders; undefined, and the script stopped, where the page is none of ours or nobody answers. */
	async function askOrders(message: StartMessage): Promise<ScannerOrders | undefined> {
		try {
			const orders = parseScannerOrders(await runtime.sendMessage(message));
			if (orders === undefined) throw new Error("the background gave no orders");
			if (orders.on) return orders;
			life?.end();
		} catch (cause) {
			fail(cause);
		}
		return undefined;
	}

	function start({ preferences }: ScannerOrders): void {
		pipeline = startPipeline(
			{
				gate,
				bringTerms,
				highlightNames: highlights,
				cardAddress: (card) => runtime.getURL("card.html") + formatCardFragment(card),
				cardTitle: "Qainar",
				onHints: reportHints,
				onLeft: () => life?.end(),
				onError: fail,
			},
			pipelineLife.signal,
		);
		pipeline.configure(preferences);
	}

	async function resume(): Promise<void> {
		if (life?.isOrphaned()) return life.end();
		const orders = await askOrders({ type: "scanner/resumed", clicked: life?.isClicked() === true });
		if (orders === undefined) return;
		pipeline?.configure(orders.preferences);
		reportChange();
	}

	/** Silent for the page, visible in the popup: the status tells it. */
	function fail(cause: unknown): void {
		error = cause instanceof Error ? cause.message : String(cause);
		pipelineLife.abort();
		reportChange();
	}

	function hints(): ScannerStatus["hints"] {
		return pipeline?.hints().map(({ topic, text }) => ({ topic, text })) ?? [];
	}

	/** Tells the badge and the side panel, if the hints are others than those told before. */
	function reportHints(): void {
		const now = JSON.stringify(hints());
		if (now === reported) return;
		reported = now;
		reportChange();
	}

	function reportChange(): void {
		// Nobody is left to tell where the extension is gone.
		sendToBackground({ type: "scanner/changed" }).catch(() => undefined);
	}

	function answer(message: ToScanner): ScannerAnswer {
		switch (message.type) {
			case "scanner/status":
				return { hints: error === null ? hints() : [], error };
			case "scanner/preferences":
				pipeline?.configure(message.preferences);
				return true;
			case "scanner/stop":
				// A rule or a pause, which the reader may have set in the card, and may take back there.
				if (message.evenIfClicked && pipeline?.leave()) return undefined;
				if (message.evenIfClicked || !life?.isClicked()) life?.end();
				return undefined;
			default:
				return pipeline && actInPipeline(pipeline, message);
		}
	}
}

/** Hands a message on to the part of the pipeline that it is for. */
function actInPipeline(pipeline: Pipeline, message: PipelineMessage): ScannerAnswer {
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
		case "hint/show":
			pipeline.show(message);
			return undefined;
		case "hint/back":
			pipeline.back();
			return undefined;
	}
}
