import { onTestFinished } from "vitest";
import type { Candidate } from "../../../src/core/match/find-terms.ts";
import { locateMention, type Mention } from "../../../src/page/mention.ts";
import type { PageBlock } from "../../../src/page/page-block.ts";
import type { BlockPiece } from "../../../src/page/text-block.ts";

/** Makes this the page's body until the test has ended; then the page is as it was, highlights and scroll included. */
export function setPage(html: string, title = "News"): void {
	const before = document.title;
	document.title = title;
	document.body.innerHTML = html;
	onTestFinished(() => {
		document.title = before;
		document.body.replaceChildren();
		for (const name of document.body.getAttributeNames()) document.body.removeAttribute(name);
		for (const extra of addedToRoot()) extra.remove();
		CSS.highlights.clear();
		scrollTo(0, 0);
	});
}

/** The elements beside head and body that stand in the page's root: the host of a card, if one is there. */
export function addedToRoot(): Element[] {
	return [...document.documentElement.children].filter((child) => !child.matches("head, body"));
}

/** The shadow roots that are attached from now on, closed ones too: only a test can keep them. */
export function keepShadowRoots(): ShadowRoot[] {
	const roots: ShadowRoot[] = [];
	const { attachShadow } = Element.prototype;
	Element.prototype.attachShadow = function (this: Element, init) {
		const root = attachShadow.call(this, init);
		roots.push(root);
		return root;
	};
	onTestFinished(() => {
		Element.prototype.attachShadow = attachShadow;
	});
	return roots;
}

/** Adds a style to the page, after those that are there, until the test has ended. */
export function addStyle(css: string): CSSStyleSheet {
	const before = document.adoptedStyleSheets;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets = [...before, sheet];
	onTestFinished(() => {
		document.adoptedStyleSheets = before;
	});
	return sheet;
}

/** A controller that is aborted when the test has ended. */
export function startLife(): AbortController {
	const life = new AbortController();
	onTestFinished(() => life.abort());
	return life;
}

/** The element that a selector finds; throws where there is none. */
export function find<E extends Element = HTMLElement>(selector: string): E {
	const element = document.querySelector<E>(selector);
	if (element === null) throw new Error(`Nothing is found by ${selector}.`);
	return element;
}

/** The first text node below an element. */
export function textIn(element: Element): Text {
	const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
	if (node === null) throw new Error("The element holds no text.");
	return node as Text;
}

/** The mention of these words in an element's text, whatever the elements in it are. */
export function mentionIn(root: Element, words: string, topic = "court", section: Element | null = null): Mention {
	const pieces: BlockPiece[] = [];
	let text = "";
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	while (walker.nextNode() !== null) {
		const node = walker.currentNode as Text;
		pieces.push({ node, nodeStart: 0, blockStart: text.length });
		text += node.data;
	}
	const start = text.indexOf(words);
	if (start < 0) throw new Error(`The element does not say "${words}".`);
	const candidate = makeCandidate({ start, end: start + words.length, topic });
	const mentions: Mention[] = [];
	const block: PageBlock = { text, nodes: pieces.map(({ node }) => node), places: [], section, mentions };
	mentions.push(locateMention(candidate, { text, pieces }, block));
	return mentions[0] as Mention;
}

/** A candidate that differs from a plain one in these fields. */
export function makeCandidate(overrides: Partial<Candidate>): Candidate {
	return {
		start: 0,
		end: 0,
		topic: "court",
		needsContext: true,
		isAnchor: false,
		isForeign: false,
		kind: "alias",
		...overrides,
	};
}

/** The words that a range spans, read character by character from its ends: a static range has no text of its own. */
export function wordsOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
	const live = document.createRange();
	live.setStart(startContainer, startOffset);
	live.setEnd(endContainer, endOffset);
	return live.toString();
}

/** The words that are painted under a name, in the page's registry; undefined where the name is not there. */
export function paintedAs(name: string): string[] | undefined {
	const highlight = CSS.highlights.get(name);
	return highlight && [...highlight].map(wordsOf);
}
