import { setTimeout as sleep } from "node:timers/promises";
import type { ChromiumDriver } from "../../src/dev/drive/chromium-driver.ts";
import type { Figure } from "./bench-part.ts";
import { quantile } from "./quantile.ts";

/** Pauses between two keys, in ms: a fast typist's. */
const PAUSE_MS = 90;

/**
 * Notes for each key when it was pressed, when its results were laid out, and when the frame that shows them was made.
 * What changes later than that counts as well; what screen readers are told once typing has settled does not.
 */
const WATCH_KEYS = `
	window.keys = [];
	const channel = new MessageChannel();
	channel.port1.onmessage = ({ data }) => { keys[data].painted = performance.now(); };
	const note = () => {
		const at = keys.length - 1;
		document.body.getBoundingClientRect();
		keys[at].laidOut = performance.now();
		requestAnimationFrame(() => channel.port2.postMessage(at));
	};
	addEventListener("keydown", ({ timeStamp }) => keys.push({ pressed: timeStamp, laidOut: timeStamp, painted: timeStamp }), true);
	new MutationObserver((changes) => {
		const isStatus = ({ target }) => (target.nodeType === 1 ? target : target.parentElement)?.closest("[role=status]");
		if (keys.length > 0 && !changes.every(isStatus)) note();
	}).observe(document.querySelector("search"), { subtree: true, childList: true, characterData: true });`;

interface SeenKey {
	readonly pressed: number;
	readonly laidOut: number;
	readonly painted: number;
}

/** Types queries into the popup key by key, and measures how long their results take; keys that change nothing are left out. */
export async function measureSearch(driver: ChromiumDriver, queries: readonly string[]): Promise<Figure[]> {
	const popup = await driver.openPopup();
	await popup.waitForSelector("search input");
	const session = await popup.createCDPSession();
	const press = async (key: string, text: string) => {
		await session.send("Input.dispatchKeyEvent", { type: "keyDown", key, text });
		await session.send("Input.dispatchKeyEvent", { type: "keyUp", key });
		await sleep(PAUSE_MS);
	};
	await popup.evaluate(WATCH_KEYS);
	for (const query of queries) {
		for (const letter of query) await press(letter, letter);
		await press("Escape", "");
	}
	const keys = (await popup.evaluate("keys")) as readonly SeenKey[];
	const changed = keys.filter(({ pressed, painted }) => painted > pressed);
	const laidOut = changed.map((key) => key.laidOut - key.pressed);
	const painted = changed.map((key) => key.painted - key.pressed);
	return [
		{ what: "keys", value: changed.length, unit: "" },
		{ what: "laid out, median", value: quantile(laidOut, 0.5), unit: "ms" },
		{ what: "95th percentile", value: quantile(laidOut, 0.95), unit: "ms" },
		{ what: "painted, median", value: quantile(painted, 0.5), unit: "ms" },
		{ what: "95th percentile", value: quantile(painted, 0.95), unit: "ms", limit: 50 },
	];
}
