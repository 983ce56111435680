import type { Point } from "../../core/place/rect.ts";
import type { BrowserDriver, ReportedHint } from "./browser-driver.ts";
import { poll } from "./poll.ts";

/** A claim as the open card shows it. */
export interface SeenClaim {
	readonly id: string;
	readonly text: string;
	readonly quote: string | null;
	readonly paragraph: number;
}

/** The open card as a reader sees it. */
export interface SeenCard {
	readonly topic: string;
	/** Every source that the card names, silent ones included. */
	readonly sources: readonly { readonly id: string; readonly silent: boolean; readonly claims: readonly SeenClaim[] }[];
}

/** A page gets this long to be read and hinted, and a card this long to show, in ms. */
const PATIENCE_MS = 10_000;

/** The ranges of all hints in reading order; a hint whose card is open is in two highlights. */
const HINT_RANGES = `
	const ranges = [...new Set([...CSS.highlights.values()].flatMap((highlight) => [...highlight]))];
	ranges.sort((a, b) => {
		const order = a.startContainer.compareDocumentPosition(b.startContainer);
		return order === 0 ? a.startOffset - b.startOffset : order & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
	});
	const live = (range) => {
		const copy = document.createRange();
		copy.setStart(range.startContainer, range.startOffset);
		copy.setEnd(range.endContainer, range.endOffset);
		return copy;
	};`;

const READ_HINTS = `${HINT_RANGES} return ranges.map((range) => live(range).toString());`;

const SHOW_HINT = `${HINT_RANGES}
	const range = ranges[arguments[0]];
	range.startContainer.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
	const rect = live(range).getClientRects()[0];
	return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };`;

/** True while some hint is marked as the one whose card is open: its range is in two highlights then. */
const IS_MARKED = `
	const all = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
	return new Set(all).size < all.length;`;

const READ_CARD = `
	const comparison = document.querySelector("[data-topic]");
	if (comparison === null) return null;
	const textOf = (element, selector) => element.querySelector(selector)?.textContent ?? null;
	return {
		topic: comparison.dataset.topic,
		sources: [...comparison.querySelectorAll("[data-source]")].map((source) => ({
			id: source.dataset.source,
			silent: source.hasAttribute("data-silent"),
			claims: [...source.querySelectorAll("[data-claim]")].map((claim) => ({
				id: claim.dataset.claim,
				text: textOf(claim, ".claim-text"),
				quote: textOf(claim, ".claim-quote"),
				paragraph: Number(claim.querySelector("[data-paragraph]").dataset.paragraph),
			})),
		})),
	};`;

/** The texts that are underlined on the page, in reading order, at this moment. */
export function underlinedTexts(driver: BrowserDriver): Promise<readonly string[]> {
	return driver.run(READ_HINTS);
}

/** Waits until something is underlined on the page; the texts, or none if nothing comes in time. */
export async function waitForUnderlines(driver: BrowserDriver, ms = PATIENCE_MS): Promise<readonly string[]> {
	const seen = await poll(async () => {
		const texts = await underlinedTexts(driver);
		return texts.length > 0 ? texts : undefined;
	}, ms);
	return seen ?? [];
}

/** The hints that the page script of the driver's tab reports, in reading order. */
export function reportedHints(driver: BrowserDriver): Promise<readonly ReportedHint[]> {
	return driver.runInExtension<readonly ReportedHint[]>(`
		for (const { id } of await browser.tabs.query({})) {
			const status = await browser.tabs.sendMessage(id, { type: "scanner/status" }).catch(() => undefined);
			if (status) return status.hints;
		}
		return [];`);
}

/** Brings a hint into view and rests the pointer on it. */
export async function pointAtHint(driver: BrowserDriver, index: number): Promise<void> {
	await driver.movePointer({ x: 2, y: 2 });
	await driver.movePointer(await pointOfHint(driver, index));
}

/** Brings a hint into view; the point in its middle. */
export function pointOfHint(driver: BrowserDriver, index: number): Promise<Point> {
	return driver.run<Point>(SHOW_HINT, index);
}

/** Waits for a card to be open and drawn; undefined if none is in time. */
export function waitForCard(driver: BrowserDriver, ms = PATIENCE_MS): Promise<SeenCard | undefined> {
	return poll(async () => {
		// A card is drawn before it is shown.
		return (await driver.run<boolean>(IS_MARKED)) ? ((await readCard(driver)) ?? undefined) : undefined;
	}, ms);
}

/** Waits until no element of ours is left on the page; false if one is, in the end. */
export async function waitForNoCard(driver: BrowserDriver, ms = PATIENCE_MS): Promise<boolean> {
	const gone = await poll(async () => {
		const left = await driver.run<boolean>("return document.documentElement.lastElementChild.popover === 'manual'");
		return left ? undefined : true;
	}, ms);
	return gone ?? false;
}

async function readCard(driver: BrowserDriver): Promise<SeenCard | null | undefined> {
	try {
		return await driver.runInCard<SeenCard | null>(READ_CARD);
	} catch {
		// The frame is being loaded or was removed while it was read; the next look tells.
		return undefined;
	}
}
