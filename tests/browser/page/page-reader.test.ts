import { expect, onTestFinished, test, vi } from "vitest";
import { matchPage } from "../../../src/core/match/match-page.ts";
import type { Mention } from "../../../src/page/mention.ts";
import { createPageReader, type PageReader, type ReaderRequest } from "../../../src/page/page-reader.ts";
import type { PageChanges } from "../../../src/page/watch-page.ts";
import { SMALL_READING, smallFinder } from "../../unit/core/match/small-index.ts";
import { find, setPage, startLife, textIn } from "./rig.ts";

const NEWS = "<p id='a'>Kazakhstan has a Constitutional Court.</p>";

/** Text without a term, long enough that what stands before it is not near what stands after it. */
const FAR = `<p>${"Nothing of note. ".repeat(150)}</p>`;

/** Reads a page, as its title and body are now. */
async function read(request: ReaderRequest = SMALL_READING): Promise<PageReader> {
	const reader = createPageReader(request, startLife().signal);
	await reader.readAll();
	return reader;
}

/** A report of these changes. */
function changes(changed: Partial<Record<"subtrees" | "runs", Node[]>>, tooMany = false): PageChanges {
	return { subtrees: new Set(changed.subtrees as Element[]), runs: new Set(changed.runs), tooMany };
}

/** The mentions of a reader that stand in text about Kazakhstan. */
function accepted(reader: PageReader): Mention[] {
	return reader.mentions().filter((mention) => reader.verdictOn(mention).accepted);
}

/** The mentions of a reader, each as the id of its paragraph and its words. */
function told(reader: PageReader): string[] {
	return accepted(reader).map(({ nodes, text }) => `${nodes[0]?.parentElement?.closest("[id]")?.id}: ${text}`);
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
	expect(accepted(reader).map(({ topic, section }) => [topic, section?.id])).toEqual([
		["president", "one"],
		["court", "one"],
		["court", "two"],
		["threshold", "two"],
	]);
});

test("nothing is found before the page is read", () => {
	setPage(NEWS);
	expect(createPageReader(SMALL_READING, startLife().signal).mentions()).toEqual([]);
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
	const reader = createPageReader(SMALL_READING, startLife().signal);
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
	const reader = createPageReader(SMALL_READING, startLife().signal);
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
	const reader = createPageReader(SMALL_READING, life.signal);
	const reading = reader.readAll();
	life.abort(new Error("gone"));
	await expect(reading).rejects.toThrow("gone");
	expect(reader.mentions()).toEqual([]);
});

test("a reading that fails is told to its caller, and does not stand in the way of the next", async () => {
	setPage(NEWS);
	let fails = true;
	const bringTerms = async () => {
		if (fails) throw new Error("no terms");
		return SMALL_READING.bringTerms();
	};
	const reader = createPageReader({ ...SMALL_READING, bringTerms }, startLife().signal);
	await expect(reader.readAll()).rejects.toThrow("no terms");
	fails = false;
	await reader.readAll();
	expect(told(reader)).toEqual(["a: Constitutional Court"]);
});

/** A paragraph with a court, under this id. */
const court = (id: string) => NEWS.replace("'a'", `"${id}"`);

test.each([
	["in reading order", ["a", "c"]],
	["in reverse", ["c", "a"]],
])("changes far apart leave the mentions in reading order, reported %s", async (_, ids) => {
	setPage(["a", "b", "c"].map(court).join(""));
	const reader = await read();
	const nodes = ids.map((id) => textIn(find(`#${id}`)));
	for (const node of nodes) node.data += " Now.";
	await reader.readChanges(changes({ runs: nodes }));
	expect(told(reader)).toEqual(["a", "b", "c"].map((id) => `${id}: Constitutional Court`));
});

test("what has waited takes its place on both sides of what named Kazakhstan", async () => {
	setPage("<p id='a'>The Constitutional Court.</p><div></div><p id='c'>The Constitutional Court.</p>");
	const reader = await read();
	expect(told(reader)).toEqual([]);
	find("div").innerHTML = `<p id="b">${"Kazakhstan ".repeat(5)}Constitutional Court</p>`;
	await reader.readChanges(changes({ subtrees: [find("#b")] }));
	expect(told(reader)).toEqual(["a", "b", "c"].map((id) => `${id}: Constitutional Court`));
});

test("a paragraph that is edited beside the one that names Kazakhstan keeps its mention", async () => {
	setPage("<p id='a'>Kazakhstan has changed.</p><p id='b'>The Constitutional Court opened.</p>");
	const reader = await read();
	const text = textIn(find("#b"));
	text.data += " Updated.";
	await reader.readChanges(changes({ runs: [text] }));
	expect(told(reader)).toEqual(["b: Constitutional Court"]);
});

test("a paragraph that comes later is near the one that names Kazakhstan", async () => {
	setPage("<p id='a'>Kazakhstan has changed.</p>");
	const reader = await read();
	find("#a").insertAdjacentHTML("afterend", "<p id='b'>The Constitutional Court opened.</p>");
	await reader.readChanges(changes({ subtrees: [find("#b")] }));
	expect(told(reader)).toEqual(["b: Constitutional Court"]);
});

test("paragraphs that change together are not near each other for that", async () => {
	setPage(`<p id="a">Something.</p>${FAR}<p id="b">The Constitutional Court opened.</p>${FAR}<p>Kazakhstan</p>`);
	const reader = await read();
	const [a, b] = [textIn(find("#a")), textIn(find("#b"))];
	a.data = "Kazakhstan changed.";
	b.data += " Updated.";
	await reader.readChanges(changes({ runs: [a, b] }));
	expect(told(reader)).toEqual([]);
});

test("what a paragraph names counts once, however often it is read again", async () => {
	setPage(`<p id="a">Kazakhstan: 1 comment</p>${FAR}<p id="b">The Constitutional Court opened.</p>`);
	const reader = await read();
	const text = textIn(find("#a"));
	for (let comments = 2; comments < 9; comments++) {
		text.data = `Kazakhstan: ${comments} comments`;
		await reader.readChanges(changes({ runs: [text] }));
	}
	expect(told(reader)).toEqual([]);
});

test("what a paragraph named counts no longer when it is gone", async () => {
	setPage(`<div>${"<p>Kazakhstan</p>".repeat(5)}</div>${FAR}<p id="b">The Constitutional Court opened.</p>`);
	const reader = await read();
	expect(told(reader)).toEqual(["b: Constitutional Court"]);
	find("div").remove();
	await reader.readChanges(changes({}));
	expect(told(reader)).toEqual([]);
});

test("nearness is measured from where a long paragraph names Kazakhstan, as the matcher does", async () => {
	const first = `${"Other words here. ".repeat(70)} This is Kazakhstan.`;
	setPage(`<p id="a">${first}</p><p id="b">The Constitutional Court opened.</p>`);
	const expected = matchPage(`${first}\nThe Constitutional Court opened.`, smallFinder()).map(
		({ text }) => `b: ${text}`,
	);
	expect(told(await read())).toEqual(expected);
	expect(expected).toHaveLength(1);
});

test("a part of the page that has moved is in its new place", async () => {
	setPage(["a", "b", "c"].map(court).join(""));
	const reader = await read();
	find("#c").after(find("#a"));
	await reader.readChanges(changes({ subtrees: [find("#a")] }));
	expect(told(reader)).toEqual(["b", "c", "a"].map((id) => `${id}: Constitutional Court`));
});

test.each(["html", "body", "head"])(
	"a change directly in the page's frame is nothing to read: %s",
	async (selector) => {
		setPage("<p>Nothing</p>");
		const reader = await read();
		await reader.readChanges(changes({ runs: [find(selector)] }));
		expect(told(reader)).toEqual([]);
	},
);

test("the mentions from before stay until the whole page has been read again", async () => {
	let now = 0;
	vi.spyOn(performance, "now").mockImplementation(() => (now += 5));
	onTestFinished(() => {
		vi.restoreAllMocks();
	});
	setPage(NEWS.repeat(20));
	const reader = await read();
	const before = reader.mentions();
	const reading = reader.readAll();
	await new Promise((resolve) => setTimeout(resolve));
	expect(reader.mentions()).toEqual(before);
	await reading;
	expect(reader.mentions()).toHaveLength(20);
});
