import { expect, onTestFinished, test, vi } from "vitest";
import type { CompiledTerms } from "../../../src/core/match/compiled-terms.ts";
import { createPageReader, type PageReader } from "../../../src/page/page-reader.ts";
import type { PageChanges } from "../../../src/page/watch-page.ts";
import { SMALL_TERMS } from "../../unit/core/match/small-index.ts";
import { find, setPage, startLife, textIn } from "./rig.ts";

const NEWS = "<p id='a'>Kazakhstan has a Constitutional Court.</p>";

/** Text without a term, long enough that what stands before it is not near what stands after it. */
const FAR = `<p>${"Nothing of note. ".repeat(150)}</p>`;

/** Reads a page, as its title and body are now. */
async function read(terms: CompiledTerms = SMALL_TERMS): Promise<PageReader> {
	const reader = createPageReader(terms, startLife().signal);
	await reader.readAll();
	return reader;
}

/** A report of these changes. */
function changes(changed: Partial<Record<"subtrees" | "runs", Node[]>>, tooMany = false): PageChanges {
	return { subtrees: new Set(changed.subtrees as Element[]), runs: new Set(changed.runs), tooMany };
}

/** The mentions of a reader, each as the id of its paragraph and its words. */
function told(reader: PageReader): string[] {
	return reader.mentions().map(({ nodes, text }) => `${nodes[0]?.parentElement?.closest("[id]")?.id}: ${text}`);
}

/** Gives the page another address, as single-page applications do, until the test has ended. */
function navigate(address: string): void {
	const before = location.href;
	onTestFinished(() => history.replaceState(null, "", before));
	history.pushState(null, "", address);
}

test("mentions are found in reading order, with the section that each stands in", async () => {
	setPage(`<h2 id="one">One</h2><p id="a">In Kazakhstan President Tokayev opened the <b>Constitutional</b> Court.</p>
		<h2 id="two">Two</h2><p id="b">Kazakhstan's top court has a 5% threshold.</p>`);
	const reader = await read();
	expect(told(reader)).toEqual(["a: Tokayev", "a: Constitutional Court", "b: top court", "b: 5% threshold"]);
	expect(reader.mentions().map(({ topic, section }) => [topic, section?.id])).toEqual([
		["president", "one"],
		["court", "one"],
		["court", "two"],
		["threshold", "two"],
	]);
});

test("nothing is found before the page is read", () => {
	setPage(NEWS);
	expect(createPageReader(SMALL_TERMS, startLife().signal).mentions()).toEqual([]);
});

test("a page that does not name Kazakhstan holds no mention", async () => {
	setPage("<p>The Constitutional Court of some country has opened.</p>");
	expect((await read()).mentions()).toEqual([]);
});

test("a mention that is too far from where Kazakhstan is named is not told", async () => {
	setPage(`<p id="a">Kazakhstan has a top court.</p>${FAR}<p id="b">A Constitutional Court.</p>${FAR}
		<h2>Kazakhstan</h2>${FAR}<p id="c">A Constitutional Court.</p>`);
	expect(told(await read())).toEqual(["a: top court", "c: Constitutional Court"]);
});

test("text that is not read holds no mention", async () => {
	setPage(
		`<nav>Kazakhstan: Constitutional Court</nav><pre>Constitutional Court</pre>
		<script type="text/plain">Constitutional Court</script>${NEWS}`,
		"Kazakhstan",
	);
	expect(told(await read())).toEqual(["a: Constitutional Court"]);
});

test("a page of many paragraphs and slices is read to its end", async () => {
	let now = 0;
	vi.spyOn(performance, "now").mockImplementation(() => (now += 5));
	onTestFinished(() => {
		vi.restoreAllMocks();
	});
	setPage(Array.from({ length: 300 }, (_, at) => NEWS.replace("'a'", `"p${at}"`)).join(""));
	const expected = Array.from({ length: 300 }, (_, at) => `p${at}: Constitutional Court`);
	expect(told(await read())).toEqual(expected);
});

test("a text that changes later is read again: what it says now is found, what it said before is not", async () => {
	setPage(`${NEWS}<p id="b">Kazakhstan is large.</p>`);
	const reader = await read();
	const [a, b] = [textIn(find("#a")), textIn(find("#b"))];
	a.data = "Kazakhstan is large.";
	b.data = "Kazakhstan has a top court.";
	await reader.readChanges(changes({ runs: [a, b] }));
	expect(told(reader)).toEqual(["b: top court"]);
});

test("the paragraph around a changed node is read as a whole", async () => {
	setPage("<p id='a'>Kazakhstan has a <b>Constitutional</b> <i>Senate</i>.</p>");
	const reader = await read();
	expect(told(reader)).toEqual([]);
	textIn(find("i")).data = "Court";
	await reader.readChanges(changes({ runs: [textIn(find("i"))] }));
	expect(told(reader)).toEqual(["a: Constitutional Court"]);
});

test("an added part of the page is read, and takes its place in the reading order", async () => {
	setPage(`${NEWS}<div></div>${NEWS.replace("'a'", "'c'")}`);
	const reader = await read();
	find("div").innerHTML = "<section><p id='b'>Kazakhstan's top court.</p></section>";
	await reader.readChanges(changes({ subtrees: [find("section")] }));
	expect(told(reader)).toEqual(["a: Constitutional Court", "b: top court", "c: Constitutional Court"]);
});

test("an added part within another added part is read once, and what it names is counted once", async () => {
	setPage("<div></div>");
	const reader = await read();
	find("div").innerHTML = `<section><p id="a">Kazakhstan has a Constitutional Court, Kazakhstan, Kazakhstan.</p>
		${FAR}<p id="b">A Constitutional Court.</p></section>`;
	await reader.readChanges(changes({ subtrees: [find("#a"), find("section")] }));
	expect(told(reader)).toEqual(["a: Constitutional Court"]);
});

test("an added part that is gone again, or is not read, is passed over", async () => {
	setPage(`${NEWS}<nav><p id="b">Kazakhstan: top court</p></nav><p id="c">Kazakhstan: top court</p>`);
	const reader = await read();
	const gone = find("#c");
	gone.remove();
	await reader.readChanges(changes({ subtrees: [find("#b"), gone], runs: [textIn(find("#b")), textIn(gone)] }));
	expect(told(reader)).toEqual(["a: Constitutional Court"]);
});

test("mentions that have left the page are forgotten at the next report", async () => {
	setPage(`${NEWS}<div>${NEWS.replace("'a'", "'b'")}</div>`);
	const reader = await read();
	expect(told(reader)).toHaveLength(2);
	find("div").remove();
	await reader.readChanges(changes({}));
	expect(told(reader)).toEqual(["a: Constitutional Court"]);
});

test("what was read before anything named Kazakhstan counts once the page is about it", async () => {
	setPage(`<p id="a">The Constitutional Court has opened.</p>${FAR}<div></div>`);
	const reader = await read();
	expect(told(reader)).toEqual([]);
	find("div").innerHTML = `<p>${"Kazakhstan, again. ".repeat(5)}</p>`;
	await reader.readChanges(changes({ subtrees: [find("div p")] }));
	expect(told(reader)).toEqual(["a: Constitutional Court"]);
});

test("a changed text that is the first to name Kazakhstan is found on a page that did not", async () => {
	setPage("<p id='a'>A country has a Constitutional Court.</p>");
	const reader = await read();
	textIn(find("#a")).data = "Kazakhstan has a Constitutional Court.";
	await reader.readChanges(changes({ runs: [textIn(find("#a"))] }));
	expect(told(reader)).toEqual(["a: Constitutional Court"]);
});

test("the page's title is evidence for every paragraph", async () => {
	setPage(`<p id="a">The Constitutional Court has opened.</p>`, "News from Kazakhstan");
	expect(told(await read())).toEqual(["a: Constitutional Court"]);
});

test("a page that has become another without loading is read anew as a whole, with its new title", async () => {
	setPage(`<p id="a">The Constitutional Court has opened.</p>`, "News from Kazakhstan");
	const reader = await read();
	find("#a").outerHTML = `<p id="b">The top court has opened.</p><p id="c">President Tokayev spoke.</p>`;
	document.title = "News from Kazakhstan, page 2";
	navigate("?article=2");
	await reader.readChanges(changes({}));
	expect(told(reader)).toEqual(["b: top court", "c: Tokayev"]);
	document.title = "News";
	find("#c").remove();
	navigate("?article=3");
	await reader.readChanges(changes({}));
	expect(told(reader)).toEqual([]);
});

test("a jump within a page does not make it another", async () => {
	setPage(NEWS);
	const reader = await read();
	const [before] = reader.mentions();
	navigate("#section");
	await reader.readChanges(changes({}));
	expect(reader.mentions()[0]).toBe(before);
});

test("the whole page is read where too much has changed to tell what", async () => {
	setPage("<p id='a'>Nothing.</p>");
	const reader = await read();
	document.body.innerHTML = NEWS;
	await reader.readChanges(changes({}));
	expect(told(reader)).toEqual([]);
	await reader.readChanges(changes({}, true));
	expect(told(reader)).toEqual(["a: Constitutional Court"]);
});

test("a report that comes while the page is still being read waits for its turn", async () => {
	setPage(NEWS);
	const reader = createPageReader(SMALL_TERMS, startLife().signal);
	const first = reader.readAll();
	find("#a").insertAdjacentHTML("afterend", "<p id='b'>Kazakhstan's top court</p>");
	const second = reader.readChanges(changes({ subtrees: [find("#b")] }));
	await Promise.all([first, second]);
	expect(told(reader)).toEqual(["a: Constitutional Court", "b: top court"]);
});

test("what comes later is read later, however long the reading before it takes", async () => {
	let now = 0;
	vi.spyOn(performance, "now").mockImplementation(() => (now += 10));
	onTestFinished(() => {
		vi.restoreAllMocks();
	});
	setPage(NEWS.repeat(50));
	const reader = createPageReader(SMALL_TERMS, startLife().signal);
	const ended: string[] = [];
	await Promise.all([
		reader.readAll().then(() => ended.push("first")),
		reader.readChanges(changes({})).then(() => ended.push("second")),
	]);
	expect(ended).toEqual(["first", "second"]);
});

test("a reading in progress is rejected with the signal's reason when the signal is aborted", async () => {
	let now = 0;
	vi.spyOn(performance, "now").mockImplementation(() => (now += 10));
	onTestFinished(() => {
		vi.restoreAllMocks();
	});
	setPage(NEWS.repeat(50));
	const life = startLife();
	const reader = createPageReader(SMALL_TERMS, life.signal);
	const reading = reader.readAll();
	life.abort(new Error("gone"));
	await expect(reading).rejects.toThrow("gone");
	expect(reader.mentions()).toEqual([]);
});

test("a reading that fails is told to its caller, and does not stand in the way of the next", async () => {
	setPage(NEWS);
	let fails = true;
	const terms: CompiledTerms = {
		...SMALL_TERMS,
		get lookalikes() {
			if (fails) throw new Error("no terms");
			return SMALL_TERMS.lookalikes;
		},
	};
	const reader = createPageReader(terms, startLife().signal);
	await expect(reader.readAll()).rejects.toThrow("no terms");
	fails = false;
	await reader.readAll();
	expect(told(reader)).toEqual(["a: Constitutional Court"]);
});
