import { expect, onTestFinished, test, vi } from "vitest";
import { watchAddress } from "../../../src/page/watch-address.ts";
import { setPage, startLife } from "./rig.ts";

/** Watches the address, which is as it was when the test has ended. */
function watch() {
	const before = location.href;
	onTestFinished(() => history.replaceState(null, "", before));
	setPage("<p id='part'>Court</p><a name='named'></a><p id='часть'></p>");
	const life = startLife();
	const report = vi.fn();
	return { report, life, check: watchAddress(report, life.signal) };
}

/** Until the browser has told what it tells after the fact. */
function settle(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 50));
}

test.each([
	["another path", () => history.pushState(null, "", "/other")],
	["another query", () => history.pushState(null, "", "?article=2")],
	["a fragment that no element bears", () => history.pushState(null, "", "#/article/2")],
	["a fragment of the location that no element bears", () => location.assign("#/article/2")],
	["a fragment that is no escape", () => history.pushState(null, "", "#100%")],
])("another view is reported: %s", async (_, go) => {
	const { report } = watch();
	go();
	await settle();
	expect(report).toHaveBeenCalledTimes(1);
});

test.each([
	["to an element", () => history.pushState(null, "", "#part")],
	["to an element by an escaped name", () => history.pushState(null, "", `#${encodeURIComponent("часть")}`)],
	["to a named place", () => location.assign("#named")],
	["to the top", () => history.pushState(null, "", "#top")],
	["nowhere", () => history.pushState(null, "", location.pathname + location.search)],
	["by a replaced address", () => history.replaceState(null, "", "?read=50")],
])("a jump within the page is not reported: %s", async (_, go) => {
	const { report, check } = watch();
	go();
	await settle();
	check();
	expect(report).not.toHaveBeenCalled();
});

test("going back to another view is reported", async () => {
	const { report } = watch();
	history.pushState(null, "", "?article=2");
	await settle();
	report.mockClear();
	history.back();
	await expect.poll(() => report.mock.calls.length).toBeGreaterThan(0);
});

test("in a browser that tells nothing of pushed addresses, the check does", () => {
	const { navigation } = window as { navigation?: EventTarget };
	Object.defineProperty(window, "navigation", { value: undefined, configurable: true });
	onTestFinished(() => {
		Object.defineProperty(window, "navigation", { value: navigation, configurable: true });
	});
	const { report, check } = watch();
	history.pushState(null, "", "?article=2");
	expect(report).not.toHaveBeenCalled();
	check();
	check();
	expect(report).toHaveBeenCalledTimes(1);
});

test("leaving the page is reported, and nothing is after the signal", async () => {
	const { report, life, check } = watch();
	window.dispatchEvent(new Event("pagehide"));
	expect(report).toHaveBeenCalledTimes(1);
	life.abort();
	window.dispatchEvent(new Event("pagehide"));
	history.pushState(null, "", "?article=2");
	await settle();
	check();
	expect(report).toHaveBeenCalledTimes(1);
});
