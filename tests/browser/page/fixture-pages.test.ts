import { expect, test } from "vitest";
import { startPipeline } from "../../../src/page/pipeline.ts";
import { SMALL_READING } from "../../unit/core/match/small-index.ts";
import { setPage, startLife, wordsOf } from "./rig.ts";

/** Pages by their path. `data-hints` on an element tells the hints in it, parted by bars; elsewhere there are none. */
const PAGES = import.meta.glob<string>("../../fixtures/pages/*.html", {
	query: "?raw",
	import: "default",
	eager: true,
});

/** The hints that a page expects, by element, in reading order. */
function expectedHints(): [Element, string[]][] {
	const elements = [...document.querySelectorAll("[data-hints]")];
	return elements.map((element) => [element, (element.getAttribute("data-hints") ?? "").split(" | ")]);
}

/** The hints that are painted, by the element that expects some, or else by the one whose text they are. */
function paintedHints(name: string): [Element, string[]][] {
	const painted = new Map<Element, string[]>();
	for (const range of CSS.highlights.get(name) ?? []) {
		const parent = range.startContainer.parentElement as Element;
		const element = parent.closest("[data-hints]") ?? parent;
		painted.set(element, [...(painted.get(element) ?? []), wordsOf(range)]);
	}
	return [...painted];
}

test("there are pages to test", () => {
	expect(Object.keys(PAGES).length).toBeGreaterThanOrEqual(6);
});

test.each(Object.entries(PAGES))("the hints of the page are those that it expects: %s", async (_, html) => {
	const page = new DOMParser().parseFromString(html, "text/html");
	setPage(page.body.innerHTML, page.title);
	expect(expectedHints()).not.toEqual([]);
	startPipeline(
		{
			...SMALL_READING,
			highlightNames: { plain: "hints", differing: "two", current: "current" },
			cardAddress: () => "about:blank",
			cardTitle: "Qainar",
			onError(error) {
				throw error;
			},
		},
		startLife().signal,
	);
	// All hints of a page are painted at once.
	await expect.poll(() => CSS.highlights.has("hints0")).toBe(true);
	expect(paintedHints("hints0")).toEqual(expectedHints());
});
