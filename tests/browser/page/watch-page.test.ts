import { expect, onTestFinished, test, vi } from "vitest";
import { GATHER_MS, MAX_CHANGES, MAX_GATHER_MS, type PageChanges, watchPage } from "../../../src/page/watch-page.ts";
import { find, setPage, startLife, textIn } from "./rig.ts";

/** Watches the page's body, with a clock that the test moves on. Mutations are told in microtasks, so it waits for one. */
function watch(html: string) {
	setPage(html);
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
	onTestFinished(() => {
		vi.useRealTimers();
	});
	const reports: PageChanges[] = [];
	const life = startLife();
	watchPage(document.body, (changes) => reports.push(changes), life.signal);
	return {
		reports,
		life,
		async pass(ms: number) {
			await Promise.resolve();
			vi.advanceTimersByTime(ms);
		},
	};
}

/** The one report of changes that a test makes. */
async function reportOf({ reports, pass }: ReturnType<typeof watch>): Promise<PageChanges> {
	await pass(GATHER_MS);
	expect(reports).toHaveLength(1);
	return reports[0] as PageChanges;
}

/** What changes name, as sets can be compared by identity only so. */
function named({ subtrees, runs }: PageChanges) {
	return { subtrees: [...subtrees], runs: [...runs] };
}

test("an added block is reported as a subtree, once, with whatever is in it", async () => {
	const watched = watch("<div></div>");
	find("div").innerHTML = "<p>One <b>two</b></p>";
	expect(named(await reportOf(watched))).toEqual({ subtrees: [find("p")], runs: [] });
});

test("an added inline element, text or comment is reported as a run", async () => {
	const watched = watch("<p>One</p>");
	const added = [document.createElement("b"), document.createTextNode("x"), document.createComment("y")];
	for (const node of added) find("p").append(node);
	expect(named(await reportOf(watched))).toEqual({ subtrees: [], runs: added });
});

test.each([
	["text on both sides", "One <p>x</p>two", ["One ", "two"]],
	["inline elements on both sides, blanks between", "<b>One</b> <p>x</p>\n<i>two</i>", ["One", "two"]],
	["text on one side", "One <p>x</p>", []],
	["a block on one side", "One <p>x</p><div>two</div>", []],
	["blanks on both sides", "\n<p>x</p>\n", []],
])("the removal of a block is reported by what is one line now, if it is: %s", async (_, html, runs) => {
	const watched = watch(`<section>${html}</section>`);
	find("section > p").remove();
	const reported = await reportOf(watched);
	expect([...reported.runs].map(({ textContent }) => textContent)).toEqual(runs);
	expect(reported.subtrees.size).toBe(0);
});

test("a block that is put into a line is reported with what it parts", async () => {
	const watched = watch("<section>One <b>two</b></section>");
	const block = document.createElement("p");
	find("b").before(block);
	const { firstChild } = find("section");
	expect(named(await reportOf(watched))).toEqual({ subtrees: [block], runs: [firstChild, find("b")] });
});

test("a change of text is reported as a run", async () => {
	const watched = watch("<p>One <b>two</b></p>");
	textIn(find("b")).data = "three";
	expect(named(await reportOf(watched))).toEqual({ subtrees: [], runs: [textIn(find("b"))] });
});

test("the removal of an inline node is reported by what stood before it", async () => {
	const watched = watch("<p>One <b>two</b> three</p>");
	find("b").remove();
	expect(named(await reportOf(watched))).toEqual({ subtrees: [], runs: [find("p").firstChild] });
});

test("the removal of an inline node that stood first is reported by what stood after it", async () => {
	const watched = watch("<p><b>One</b> two</p>");
	find("b").remove();
	expect(named(await reportOf(watched))).toEqual({ subtrees: [], runs: [find("p").firstChild] });
});

test("the removal of the only node is reported by the element that it stood in", async () => {
	const watched = watch("<p><b>One</b></p>");
	find("b").remove();
	expect(named(await reportOf(watched))).toEqual({ subtrees: [], runs: [find("p")] });
});

test("a change of attributes is not reported", async () => {
	const watched = watch("<p>One</p>");
	find("p").className = "other";
	await watched.pass(10 * GATHER_MS);
	expect(watched.reports).toEqual([]);
});

test("nothing is reported where nothing changes", async () => {
	const watched = watch("<p>One</p>");
	await watched.pass(10 * MAX_GATHER_MS);
	expect(watched.reports).toEqual([]);
});

test("changes are gathered, and each thing is reported once", async () => {
	const watched = watch("<p>One</p>");
	textIn(find("p")).data = "two";
	await watched.pass(GATHER_MS / 2);
	textIn(find("p")).data = "three";
	document.body.append(document.createElement("div"));
	await watched.pass(GATHER_MS / 2 - 1);
	expect(watched.reports).toEqual([]);
	await watched.pass(1);
	expect(watched.reports.map(named)).toEqual([{ subtrees: [find("div")], runs: [textIn(find("p"))] }]);
	await watched.pass(10 * MAX_GATHER_MS);
	expect(watched.reports).toHaveLength(1);
});

test("a later report holds only what is new", async () => {
	const watched = watch("<p>One</p>");
	textIn(find("p")).data = "two";
	await watched.pass(10 * GATHER_MS);
	document.body.append(document.createElement("div"));
	await watched.pass(10 * GATHER_MS);
	expect(watched.reports.map(named)).toEqual([
		{ subtrees: [], runs: [textIn(find("p"))] },
		{ subtrees: [find("div")], runs: [] },
	]);
});

test("as many changes as the limit are told one by one, and more are said to be too many", async () => {
	const watched = watch("<div></div>");
	const add = (times: number) =>
		find("div").replaceChildren(...Array.from({ length: times }, () => document.createElement("p")));
	add(MAX_CHANGES);
	await watched.pass(10 * GATHER_MS);
	add(MAX_CHANGES + 1);
	await watched.pass(10 * GATHER_MS);
	expect(watched.reports.map(({ tooMany }) => tooMany)).toEqual([false, true]);
	expect(watched.reports[0]?.subtrees.size).toBe(MAX_CHANGES);
});

test("no more than needed is kept of very many changes", async () => {
	const watched = watch("<div></div>");
	for (let at = 0; at < 4 * MAX_CHANGES; at++) find("div").append(document.createElement("p"));
	const { subtrees, tooMany } = await reportOf(watched);
	expect(tooMany).toBe(true);
	expect(subtrees.size).toBeLessThanOrEqual(MAX_CHANGES + 1);
});

test("nothing is reported after the signal, neither what was gathered nor what comes", async () => {
	const { reports, life, pass } = watch("<p>One</p>");
	textIn(find("p")).data = "two";
	await pass(GATHER_MS / 2);
	life.abort();
	textIn(find("p")).data = "three";
	await pass(10 * MAX_GATHER_MS);
	expect(reports).toEqual([]);
});

test("nothing is reported after a signal that came while nothing was gathered", async () => {
	const { reports, life, pass } = watch("<p>One</p>");
	life.abort();
	textIn(find("p")).data = "two";
	await pass(10 * MAX_GATHER_MS);
	expect(reports).toEqual([]);
});

/** Changes the page every 20 ms for so long. */
async function keepChanging(watched: ReturnType<typeof watch>, ms: number): Promise<void> {
	for (let passed = 0; passed < ms; passed += 20) {
		textIn(find("p")).data = `change ${passed}`;
		await watched.pass(20);
	}
}

test("while changes do not stop, reports come ever more seldom, but they come", async () => {
	const watched = watch("<p>One</p>");
	const counts: number[] = [];
	for (let period = 0; period < 6; period++) {
		const before = watched.reports.length;
		await keepChanging(watched, 2 * MAX_GATHER_MS);
		counts.push(watched.reports.length - before);
	}
	expect(counts[0]).toBeGreaterThan(counts[1] ?? 0);
	for (const count of counts.slice(1)) {
		expect(count).toBeGreaterThanOrEqual(1);
		expect(count).toBeLessThanOrEqual(3);
	}
});

test("after the page has been still for a while, a change is reported as soon as the first was", async () => {
	const watched = watch("<p>One</p>");
	await keepChanging(watched, 4 * MAX_GATHER_MS);
	await watched.pass(10 * MAX_GATHER_MS);
	textIn(find("p")).data = "first after the pause";
	await watched.pass(MAX_GATHER_MS);
	await watched.pass(10 * MAX_GATHER_MS);
	const before = watched.reports.length;
	textIn(find("p")).data = "second after the pause";
	await watched.pass(GATHER_MS);
	expect(watched.reports).toHaveLength(before + 1);
});
