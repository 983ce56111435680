import { expect, test, vi } from "vitest";
import { createHintTour, MARK_MS } from "../../../src/page/hint-tour.ts";
import type { Mention } from "../../../src/page/mention.ts";
import { find, mentionIn, setPage, startLife } from "./rig.ts";

const LONG_PAGE = `<div style="height: 3000px"></div>
	<div id="box" style="height: 100px; overflow: auto"><div style="height: 900px"></div><p>The court sat.</p></div>
	<div style="height: 3000px"></div><p id="far">The election came.</p><div style="height: 3000px"></div>`;

/** A tour over a long page; the marks that it sets are kept. */
function startTour(current: () => Mention | null = () => null) {
	setPage(LONG_PAGE);
	const marks: (string | null)[] = [];
	const painter = {
		paint: vi.fn(),
		restore: vi.fn(),
		clear: vi.fn(),
		mark: (hint: Mention | null) => marks.push(hint?.text ?? null),
	};
	const life = startLife();
	const tour = createHintTour({ painter, current }, life.signal);
	const inBox = mentionIn(find("#box p"), "court");
	const far = mentionIn(find("#far"), "election");
	return { tour, inBox, far, marks, life };
}

function isInView(selector: string): boolean {
	const { top, bottom } = find(selector).getBoundingClientRect();
	return top >= 0 && bottom <= innerHeight;
}

test("a hint is brought into view, in a box of its own too, and marked", () => {
	const { tour, inBox, marks } = startTour();
	tour.show(inBox);
	expect(isInView("#box")).toBe(true);
	expect(find("#box").scrollTop).toBeGreaterThan(0);
	expect(marks).toEqual(["court"]);
});

test("going back scrolls everything to where the reader was before the first of several hints", () => {
	const { tour, inBox, far, marks } = startTour();
	scrollTo(0, 120);
	tour.show(inBox);
	tour.show(far);
	expect(isInView("#far")).toBe(true);
	tour.back();
	expect([scrollY, find("#box").scrollTop]).toEqual([120, 0]);
	expect(marks.at(-1)).toBeNull();
});

test("a new tour starts where the reader is by then, and going back twice does nothing", () => {
	const { tour, far } = startTour();
	tour.show(far);
	tour.back();
	scrollTo(0, 40);
	tour.back();
	expect(scrollY).toBe(40);
	tour.show(far);
	tour.back();
	expect(scrollY).toBe(40);
});

test("the mark ends by itself, and counts anew from the last hint", () => {
	vi.useFakeTimers();
	try {
		const { tour, inBox, far, marks } = startTour();
		tour.show(inBox);
		vi.advanceTimersByTime(MARK_MS - 1);
		tour.show(far);
		vi.advanceTimersByTime(MARK_MS - 1);
		expect(marks).toEqual(["court", "election"]);
		vi.advanceTimersByTime(1);
		expect(marks).toEqual(["court", "election", null]);
	} finally {
		vi.useRealTimers();
	}
});

test("a card that was opened meanwhile keeps its mark", () => {
	vi.useFakeTimers();
	try {
		let open: Mention | null = null;
		const { tour, inBox, far, marks } = startTour(() => open);
		tour.show(inBox);
		open = far;
		vi.advanceTimersByTime(MARK_MS);
		expect(marks).toEqual(["court", "election"]);
	} finally {
		vi.useRealTimers();
	}
});

test("after the signal nothing moves and nothing is marked", () => {
	const { tour, far, marks, life } = startTour();
	life.abort();
	tour.show(far);
	expect([scrollY, marks]).toEqual([0, []]);
});
