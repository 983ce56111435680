import { isInline } from "./page-tags.ts";

/** What changed on the page since the last report. */
export interface PageChanges {
	/** Elements that are new, with everything in them. */
	readonly subtrees: ReadonlySet<Element>;
	/** Nodes whose run of text changed: the paragraph around each is to be read again. */
	readonly runs: ReadonlySet<Node>;
	/** True where so much changed that reading the whole page is cheaper than following. */
	readonly tooMany: boolean;
}

/** The report of a page on which nothing has changed. */
export const NO_CHANGES: PageChanges = { subtrees: new Set(), runs: new Set(), tooMany: false };

/** Changes are gathered for this long, in ms, before they are reported. */
export const GATHER_MS = 200;

/** While a page keeps changing, the time doubles from report to report up to this many ms. */
export const MAX_GATHER_MS = 5_000;

/** A report with more changes than this says `tooMany` (Dark Reader's limit). */
export const MAX_CHANGES = 1_000;

/**
 * Reports what changes in the page's text, gathered, ever less often while changes do not stop. Stops on the signal.
 */
export function watchPage(root: Node, report: (changes: PageChanges) => void, signal: AbortSignal): void {
	let subtrees = new Set<Element>();
	let runs = new Set<Node>();
	let timer: ReturnType<typeof setTimeout> | undefined;
	let wait = GATHER_MS;
	let lastReport = Number.NEGATIVE_INFINITY;

	const observer = new MutationObserver((records) => {
		for (const record of records) {
			if (subtrees.size + runs.size > MAX_CHANGES) break;
			note(record);
		}
		timer ??= setTimeout(flush, wait);
	});

	function note(record: MutationRecord): void {
		if (record.type === "characterData") {
			runs.add(record.target);
			return;
		}
		const { addedNodes, removedNodes, previousSibling, nextSibling, target } = record;
		for (const node of addedNodes) {
			if (isBlock(node)) subtrees.add(node);
			else runs.add(node);
		}
		for (const node of removedNodes) if (!isBlock(node)) runs.add(previousSibling ?? nextSibling ?? target);
		if (![...addedNodes, ...removedNodes].some(isBlock)) return;
		// What stood left and right of a removed block is one run of text now; left and right of an added one, two.
		const left = withinLine(previousSibling, "previousSibling");
		const right = withinLine(nextSibling, "nextSibling");
		if (left !== null && right !== null) runs.add(left).add(right);
	}

	function flush(): void {
		timer = undefined;
		const now = performance.now();
		wait = now - lastReport < 2 * wait ? Math.min(2 * wait, MAX_GATHER_MS) : GATHER_MS;
		lastReport = now;
		const changes = { subtrees, runs, tooMany: subtrees.size + runs.size > MAX_CHANGES };
		subtrees = new Set();
		runs = new Set();
		report(changes);
	}

	observer.observe(root, { subtree: true, childList: true, characterData: true });
	signal.addEventListener("abort", () => {
		observer.disconnect();
		clearTimeout(timer);
	});
}

function isBlock(node: Node): node is Element {
	return node instanceof Element && !isInline(node);
}

/** The nearest node on one side, blank text aside, if its text can be of one line with what stands beside it. */
function withinLine(sibling: Node | null, side: "previousSibling" | "nextSibling"): Node | null {
	let node = sibling;
	while (node !== null && !(node instanceof Element) && !node.textContent?.trim()) node = node[side];
	return node === null || isBlock(node) ? null : node;
}
