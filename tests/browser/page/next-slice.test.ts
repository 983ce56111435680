import { expect, onTestFinished, test, vi } from "vitest";
import { createSlicer, SLICE_MS } from "../../../src/page/next-slice.ts";
import { startLife } from "./rig.ts";

/** A clock that stands still until it is told to go on. */
function setClock(): { pass(ms: number): void } {
	let now = 1_000;
	vi.spyOn(performance, "now").mockImplementation(() => now);
	onTestFinished(() => {
		vi.restoreAllMocks();
	});
	return {
		pass(ms) {
			now += ms;
		},
	};
}

test("there is no pause within a slice, and one when the slice has ended", async () => {
	const clock = setClock();
	const slicer = createSlicer(startLife().signal);
	expect(slicer.pause()).toBeUndefined();
	clock.pass(SLICE_MS - 1);
	expect(slicer.pause()).toBeUndefined();
	clock.pass(1);
	await expect(slicer.pause()).resolves.toBeUndefined();
});

test("a slice ends early enough that nothing of ours takes 50 ms", () => {
	expect(SLICE_MS).toBeLessThanOrEqual(8);
});

test("a new slice starts when the pause has ended", async () => {
	const clock = setClock();
	const slicer = createSlicer(startLife().signal);
	clock.pass(SLICE_MS);
	const pause = slicer.pause();
	clock.pass(100);
	await pause;
	expect(slicer.pause()).toBeUndefined();
	clock.pass(SLICE_MS);
	const next = slicer.pause();
	expect(next).toBeInstanceOf(Promise);
	await next;
});

test("the page has its turn in a pause: what it has waiting runs first", async () => {
	const clock = setClock();
	const slicer = createSlicer(startLife().signal);
	clock.pass(SLICE_MS);
	const ran: string[] = [];
	setTimeout(() => ran.push("page"));
	await slicer.pause()?.then(() => ran.push("slice"));
	expect(ran).toEqual(["page", "slice"]);
});

test("a pause is rejected with the signal's reason when the signal is aborted before or while it lasts", async () => {
	const clock = setClock();
	const life = startLife();
	const slicer = createSlicer(life.signal);
	clock.pass(SLICE_MS);
	const pause = slicer.pause();
	life.abort(new Error("gone"));
	await expect(pause).rejects.toThrow("gone");
	clock.pass(SLICE_MS);
	await expect(slicer.pause()).rejects.toThrow("gone");
});
