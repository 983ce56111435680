import { expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { CARD_COMMANDS } from "../../../src/core/hover/card-command.ts";
import { MAX_HINTS_PER_TOPIC } from "../../../src/core/match/choose-hints.ts";
import { DEFAULT_PREFERENCES } from "../../../src/core/settings/scanner-preferences.ts";
import { nameInStyle, randomHighlightNames } from "../../../src/page/highlight-names.ts";
import { hintStyle } from "../../../src/page/hint-style.ts";
import { type PipelineRequest, startPipeline } from "../../../src/page/pipeline.ts";
import { SMALL_READING } from "../../unit/core/match/small-index.ts";
import { middleOf, movePointer } from "./reader-input.ts";
import { addedToRoot, addStyle, find, paintedAs, setPage, startLife, textIn } from "./rig.ts";

const NEWS = `<style>p { font: 12px/24px monospace; margin: 10px 20px }</style>
	<p id="a">Kazakhstan has a <b>Constitutional Court</b>.</p><p id="b">President <i>Tokayev</i> opened it.</p>`;

/** The names of the pipeline that was started last: of its own, so that nothing of the one before disturbs it. */
let names = randomHighlightNames();

/** Starts a pipeline on a page, with a card of one word; its faults are kept. */
function start(html: string, overrides: Partial<PipelineRequest> = {}) {
	setPage(html);
	names = randomHighlightNames();
	addStyle(hintStyle(names));
	const life = startLife();
	const onError = vi.fn<PipelineRequest["onError"]>(() => life.abort());
	const onHints = vi.fn();
	const request: PipelineRequest = {
		...SMALL_READING,
		highlightNames: names,
		cardAddress: ({ topic }) => `data:text/html,${topic}`,
		cardTitle: "Qainar",
		onHints,
		onError,
		...overrides,
	};
	return { ...startPipeline(request, life.signal), life, onError, onHints };
}

/** Until something that must not happen counts as not having happened: longer than every delay of ours. */
function calm(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 700));
}

/** Waits until exactly these words are painted as hints. */
async function untilPainted(words: string[] | undefined): Promise<void> {
	await expect.poll(() => paintedAs(nameInStyle(names.plain, "dotted")), { timeout: 5_000 }).toEqual(words);
}

/** Notes every change of the page's tree from now on. */
function watchTree(): MutationObserver {
	const observer = new MutationObserver(() => undefined);
	observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
	onTestFinished(() => observer.disconnect());
	return observer;
}

test("hints are painted on the page, in reading order", async () => {
	const { hints, onError } = start(NEWS);
	await untilPainted(["Constitutional Court", "Tokayev"]);
	expect(hints().map(({ topic }) => topic)).toEqual(["court", "president"]);
	expect(onError).not.toHaveBeenCalled();
});

test("the page's tree is untouched as long as no card is open, and again after it has closed", async () => {
	const { session } = start(NEWS);
	const tree = watchTree();
	const before = document.documentElement.outerHTML;
	await untilPainted(["Constitutional Court", "Tokayev"]);
	await movePointer({ x: 5, y: 5 });
	// Across a hint, without a rest.
	await movePointer(middleOf(find("b").getBoundingClientRect()));
	await movePointer({ x: 300, y: 500 });
	find("#a").dispatchEvent(new MouseEvent("click", { bubbles: true }));
	expect(tree.takeRecords()).toEqual([]);
	await movePointer(middleOf(find("b").getBoundingClientRect()));
	await expect.poll(() => addedToRoot().length, { timeout: 5_000 }).toBe(1);
	expect(session.current()?.text).toBe("Constitutional Court");
	await userEvent.keyboard("{Escape}");
	await expect.poll(addedToRoot).toEqual([]);
	expect(document.documentElement.outerHTML).toBe(before);
});

test("the first mention of a topic in each section becomes a hint, the others do not", async () => {
	start(`<p>Kazakhstan: top court, Constitutional Court</p>
		<h2>One</h2><p>Kazakhstan: <b>top court</b>, Tokayev, top court</p><p>Kazakhstan: Constitutional Court</p>
		<h2>Two</h2><p>Kazakhstan: Constitutional Court, Tokayev</p>`);
	await untilPainted(["top court", "top court", "Tokayev", "Constitutional Court", "Tokayev"]);
});

test("a topic has five hints on a page at most, and the limit of one topic is not that of another", async () => {
	const sections = Array.from({ length: 8 }, (_, at) => `<h2>${at}</h2><p id="s${at}">Kazakhstan: top court</p>`);
	const { hints } = start(`${sections.join("")}<p>Tokayev</p>`);
	await untilPainted([...Array.from({ length: 5 }, () => "top court"), "Tokayev"]);
	expect(MAX_HINTS_PER_TOPIC).toBe(5);
	expect(hints().map(({ nodes }) => nodes[0]?.parentElement?.id)).toEqual(["s0", "s1", "s2", "s3", "s4", ""]);
});

test("a mention that cannot be shown leaves its place to the next of its section", async () => {
	start("<p hidden>Kazakhstan: Constitutional Court</p><p>Kazakhstan: top court</p>");
	await untilPainted(["top court"]);
});

test("hints and the open card are gone when the signal is aborted, and nothing comes back", async () => {
	const { life, command } = start(NEWS);
	await untilPainted(["Constitutional Court", "Tokayev"]);
	command("next");
	expect(paintedAs(names.current)).toEqual(["Constitutional Court"]);
	life.abort();
	expect([...CSS.highlights.keys()]).toEqual([]);
	await expect.poll(addedToRoot).toEqual([]);
	const before = document.documentElement.outerHTML;
	find("#a").insertAdjacentHTML("afterend", "<p id='late'>Kazakhstan has a top court.</p>");
	await movePointer(middleOf(find("b").getBoundingClientRect()));
	await userEvent.keyboard("{Alt>}k{/Alt}");
	// Another script on the page, whose work is done, tells that ours would have been done too.
	const other = startPipeline(
		{
			...SMALL_READING,
			highlightNames: { plain: "other", differing: "other-two", current: "other-current" },
			cardAddress: () => "about:blank",
			cardTitle: "Other",
			onError: () => undefined,
		},
		startLife().signal,
	);
	await expect.poll(() => other.hints().length).toBe(2);
	find("#late").remove();
	find("b").textContent = "court";
	await expect.poll(() => other.hints().length).toBe(1);
	expect([...CSS.highlights.keys()]).toEqual(["other0"]);
	find("b").textContent = "Constitutional Court";
	expect(document.documentElement.outerHTML).toBe(before);
});

test("an error while the page is read is told, and nothing is left behind", async () => {
	const before = new Set(CSS.highlights.keys());
	const { onError, hints, life } = start(NEWS, { bringTerms: () => Promise.reject(new Error("no terms")) });
	const tree = watchTree();
	await expect.poll(() => onError.mock.calls.length).toBe(1);
	expect(onError.mock.calls[0]?.[0]).toEqual(new Error("no terms"));
	expect(life.signal.aborted).toBe(true);
	expect(hints()).toEqual([]);
	expect(new Set(CSS.highlights.keys())).toEqual(before);
	expect(tree.takeRecords()).toEqual([]);
});

test("an error while a later change is read is told, and the hints from before are taken away", async () => {
	const bringTerms = vi.fn(() => Promise.reject(new Error("no terms")));
	const { onError } = start("<p id='a'>Nothing yet.</p>", { bringTerms });
	expect(bringTerms).not.toHaveBeenCalled();
	find("#a").insertAdjacentHTML("afterend", "<p>Kazakhstan has a Constitutional Court.</p>");
	await expect.poll(() => onError.mock.calls.length).toBe(1);
	expect(onError.mock.calls[0]?.[0]).toEqual(new Error("no terms"));
	expect([...CSS.highlights.keys()]).toEqual([]);
});

test("an error while hints are painted is told, and the page is left as it was", async () => {
	const paint = vi.spyOn(CSS.highlights, "set").mockImplementation(() => {
		throw new Error("no paint");
	});
	onTestFinished(() => paint.mockRestore());
	const { onError } = start(NEWS);
	const tree = watchTree();
	await expect.poll(() => onError.mock.calls.length).toBe(1);
	expect(onError.mock.calls[0]?.[0]).toEqual(new Error("no paint"));
	expect([...CSS.highlights.keys()]).toEqual([]);
	expect(tree.takeRecords()).toEqual([]);
});

test("text that is added or changed later gets its hints, and hints of removed text go", async () => {
	start(`${NEWS}<div></div>`);
	await untilPainted(["Constitutional Court", "Tokayev"]);
	find("div").innerHTML = "<h2>Late</h2><p>Kazakhstan: a 5% threshold</p>";
	await untilPainted(["Constitutional Court", "Tokayev", "5% threshold"]);
	find("#b").remove();
	await untilPainted(["Constitutional Court", "5% threshold"]);
	textIn(find("b")).data = "top court";
	await untilPainted(["top court", "5% threshold"]);
});

test("a page that has become another without loading gets the hints of the other", async () => {
	const address = location.href;
	onTestFinished(() => history.replaceState(null, "", address));
	start(`<main>${NEWS}</main>`);
	await untilPainted(["Constitutional Court", "Tokayev"]);
	history.pushState(null, "", "?article=2");
	find("main").innerHTML = "<h1>Kazakhstan</h1><p>A threshold of 5 percent</p>";
	await untilPainted(["threshold of 5 percent"]);
});

test("what a click unfolds gets its hints", async () => {
	start(`<button>More</button><p id="a">Kazakhstan: Tokayev</p>
		<p id="more" style="display: none">Kazakhstan: Constitutional Court</p>`);
	await untilPainted(["Tokayev"]);
	find("button").addEventListener("click", () => {
		find("#more").style.display = "";
	});
	find("button").click();
	await untilPainted(["Tokayev", "Constitutional Court"]);
});

test("the reader can go from hint to hint, forwards and backwards, and round the page's end", async () => {
	const { command, session, hints } = start(`${NEWS}<p>A 5% threshold in Kazakhstan</p>`);
	await untilPainted(["Constitutional Court", "Tokayev", "5% threshold"]);
	const steps = [1, 1, 1, 1, -1, -1].map((by) => {
		command(by > 0 ? "next" : "previous");
		const current = session.current();
		return current === null ? -1 : hints().indexOf(current);
	});
	expect(steps).toEqual([0, 1, 2, 0, 2, 1]);
	session.dismiss();
	command("previous");
	expect(session.current()).toBe(hints()[2]);
});

test("the open card is told what it was opened from, and a card that is gone is told nothing", async () => {
	const cardAddress = vi.fn<PipelineRequest["cardAddress"]>(() => "about:blank");
	const { command, session, contextOf } = start(NEWS, { cardAddress });
	await untilPainted(["Constitutional Court", "Tokayev"]);
	command("next");
	const token = cardAddress.mock.calls[0]?.[0].token ?? "";
	expect(contextOf(token)).toMatchObject({
		text: "Constitutional Court",
		sentence: "Kazakhstan has a Constitutional Court.",
		kind: "alias",
		evidence: ["block", "near"],
	});
	expect(contextOf("another")).toBeUndefined();
	session.dismiss();
	expect(contextOf(token)).toBeUndefined();
});

test("a step does nothing on a page without hints", () => {
	const { command, session } = start("<p>Nothing here.</p>");
	command("next");
	command("previous");
	expect(session.current()).toBeNull();
	expect(addedToRoot()).toEqual([]);
});

test("the keyboard opens the card with the focus in it, and Escape gives the focus back", async () => {
	const { session } = start(`<button>Before</button>${NEWS}`);
	await untilPainted(["Constitutional Court", "Tokayev"]);
	find("button").focus();
	await userEvent.keyboard("{Alt>}k{/Alt}");
	expect(session.current()?.topic).toBe("court");
	expect(document.activeElement).toBe(addedToRoot()[0]);
	session.dismiss();
	expect(document.activeElement).toBe(find("button"));
});

test("an open card closes when its hint leaves the page", async () => {
	const { session, command } = start(NEWS);
	await untilPainted(["Constitutional Court", "Tokayev"]);
	command("next");
	expect(addedToRoot()).toHaveLength(1);
	find("#a").remove();
	await expect.poll(session.current).toBeNull();
	await expect.poll(addedToRoot).toEqual([]);
	expect(paintedAs(names.current)).toBeUndefined();
});

test("an open card stays when another part of the page changes", async () => {
	const { session, command } = start(`${NEWS}<div></div>`);
	await untilPainted(["Constitutional Court", "Tokayev"]);
	command("next");
	const hint = session.current();
	find("div").innerHTML = "<p>A 5% threshold in Kazakhstan</p>";
	await untilPainted(["Constitutional Court", "Tokayev", "5% threshold"]);
	expect(session.current()).toBe(hint);
	expect(hint?.text).toBe("Constitutional Court");
});

test("the page's own highlights are left as they are, from start to end", async () => {
	const { life } = start(NEWS);
	const range = new StaticRange({ startContainer: find("#b"), startOffset: 0, endContainer: find("#b"), endOffset: 1 });
	const own = new Highlight(range);
	CSS.highlights.set("page", own);
	await untilPainted(["Constitutional Court", "Tokayev"]);
	life.abort();
	expect([...CSS.highlights]).toEqual([["page", own]]);
	expect([...own]).toEqual([range]);
});

test("the reader is taken to a hint by its place, and back", async () => {
	const { show, back } = start(
		`${NEWS.replace("</p>", "</p><div style='height: 3000px'></div>")}<div style="height: 3000px"></div>`,
	);
	await untilPainted(["Constitutional Court", "Tokayev"]);
	show({ index: 1, topic: "president" });
	expect(scrollY).toBeGreaterThan(0);
	expect(paintedAs(names.current)).toEqual(["Tokayev"]);
	back();
	expect(scrollY).toBe(0);
	expect(paintedAs(names.current)).toBeUndefined();
});

test("a place that is out of date leads to the topic's first hint, and nowhere if it has none", async () => {
	const { show } = start(NEWS);
	await untilPainted(["Constitutional Court", "Tokayev"]);
	show({ index: 0, topic: "president" });
	expect(paintedAs(names.current)).toEqual(["Tokayev"]);
	show({ index: 0, topic: "gone" });
	expect(paintedAs(names.current)).toEqual(["Tokayev"]);
});

test("whoever shows the hints hears each time they were chosen", async () => {
	const onHints = vi.fn();
	start("<p>Nothing here.</p>", { onHints });
	await expect.poll(() => onHints.mock.calls.length).toBe(1);
	textIn(find("p")).data = "Kazakhstan has a Constitutional Court.";
	await untilPainted(["Constitutional Court"]);
	expect(onHints.mock.calls.length).toBeGreaterThan(1);
});

test("nothing is painted when the signal is aborted before the page has been read", async () => {
	const { life } = start(NEWS);
	life.abort();
	await calm();
	expect(paintedAs(nameInStyle(names.plain, "dotted"))).toBeUndefined();
});

test("a click does not bring hints back after the signal", async () => {
	const { life } = start(NEWS);
	await untilPainted(["Constitutional Court", "Tokayev"]);
	document.body.click();
	life.abort();
	await calm();
	expect(paintedAs(nameInStyle(names.plain, "dotted"))).toBeUndefined();
});

test("a command or a change of preferences after the signal does nothing", async () => {
	const { life, command, configure, hints } = start(NEWS);
	await untilPainted(["Constitutional Court", "Tokayev"]);
	life.abort();
	for (const name of CARD_COMMANDS) command(name);
	configure({ ...DEFAULT_PREFERENCES, density: "all" });
	await calm();
	expect([addedToRoot(), paintedAs(nameInStyle(names.plain, "dotted")), hints().length]).toEqual([[], undefined, 2]);
});

test("a fault while a card is opened is told", async () => {
	const cardAddress = () => {
		throw new Error("gone");
	};
	const { command, onError } = start(NEWS, { cardAddress });
	await untilPainted(["Constitutional Court", "Tokayev"]);
	command("next");
	expect(onError.mock.calls).toEqual([[new Error("gone")]]);
	expect(addedToRoot()).toEqual([]);
});

test("a fault while hints are chosen again after a click is told", async () => {
	const { onError } = start(NEWS);
	await untilPainted(["Constitutional Court", "Tokayev"]);
	const paint = vi.spyOn(CSS.highlights, "set").mockImplementation(() => {
		throw new Error("no paint");
	});
	onTestFinished(() => paint.mockRestore());
	find("#a").click();
	await expect.poll(() => onError.mock.calls).toEqual([[new Error("no paint")]]);
});

test("text on both sides of a block that is taken out is read as one", async () => {
	start("<div>In Kazakhstan the Constitutional <p>Advertisement</p>Court</div>");
	await calm();
	expect(paintedAs(nameInStyle(names.plain, "dotted"))).toBeUndefined();
	find("p").remove();
	await untilPainted(["Constitutional Court"]);
});

test("a block that is put into a hint parts it", async () => {
	start("<div>In Kazakhstan the Constitutional <b>Court</b> is open</div>");
	await untilPainted(["Constitutional Court"]);
	const block = document.createElement("p");
	block.textContent = "Advertisement";
	find("b").before(block);
	await untilPainted(undefined);
});

test("a hint that a style hides is passed over by the keys, and its card is not opened", async () => {
	const { command, session, hints } = start(NEWS);
	await untilPainted(["Constitutional Court", "Tokayev"]);
	find("#a").style.display = "none";
	command("next");
	expect(session.current()).toBe(hints()[1]);
	session.dismiss();
	find("#b").style.display = "none";
	command("next");
	expect([session.current(), paintedAs(names.current), addedToRoot().length]).toEqual([null, undefined, 1]);
	await expect.poll(addedToRoot).toEqual([]);
	const keys = vi.fn();
	document.addEventListener("keydown", keys, { signal: startLife().signal });
	await userEvent.keyboard("{Escape}");
	expect(keys).toHaveBeenCalled();
});

test.each<[name: string, change: () => void]>([
	["its paragraph grows", () => find("#a").append(" 3 comments")],
	["its own text is replaced by the same", () => textIn(find("b")).replaceWith("Constitutional Court")],
	["so much changes that the page is read again", () => find("#b").append(..."x".repeat(1_100))],
])("an open card stays, on the hint's new place, when %s", async (_, change) => {
	const { command, session, hints, onHints } = start(NEWS);
	await untilPainted(["Constitutional Court", "Tokayev"]);
	command("next");
	const [host] = addedToRoot();
	onHints.mockClear();
	change();
	await expect.poll(() => onHints.mock.calls.length).toBeGreaterThan(0);
	expect(session.current()).toBe(hints()[0]);
	expect(addedToRoot()).toEqual([host]);
	expect(paintedAs(names.current)).toEqual(["Constitutional Court"]);
});

test("a hint that was dismissed under the pointer stays shut when the page is read again", async () => {
	const { session, onHints } = start(NEWS);
	await untilPainted(["Constitutional Court", "Tokayev"]);
	const { x, y } = middleOf(find("b").getBoundingClientRect());
	await movePointer({ x, y });
	await expect.poll(() => addedToRoot().length).toBe(1);
	await userEvent.keyboard("{Escape}");
	onHints.mockClear();
	find("#a").append(" 3 comments");
	await expect.poll(() => onHints.mock.calls.length).toBeGreaterThan(0);
	await movePointer({ x: x + 1, y });
	await calm();
	expect(session.current()).toBeNull();
});

test("the reader's preferences change what is painted at once", async () => {
	const { configure } = start(`${NEWS}<p>A top court and Tokayev in Kazakhstan</p><h2>More</h2><p>Tokayev</p>`);
	await untilPainted(["Constitutional Court", "Tokayev", "Tokayev"]);
	configure({ ...DEFAULT_PREFERENCES, density: "first" });
	await untilPainted(["Constitutional Court", "Tokayev"]);
	configure({ ...DEFAULT_PREFERENCES, density: "all" });
	await untilPainted(["Constitutional Court", "Tokayev", "top court", "Tokayev", "Tokayev"]);
	configure({ ...DEFAULT_PREFERENCES, muted: ["president"] });
	await untilPainted(["Constitutional Court"]);
	configure({ ...DEFAULT_PREFERENCES, rejected: [{ topic: "court", form: "constitutional court" }] });
	await untilPainted(["Tokayev", "top court", "Tokayev"]);
});

test("an open card, pinned or not, closes when the page becomes another view", async () => {
	const address = location.href;
	onTestFinished(() => history.replaceState(null, "", address));
	const { command, session } = start(NEWS);
	await untilPainted(["Constitutional Court", "Tokayev"]);
	for (const keys of [["next"], ["next", "pin"]] as const) {
		for (const name of keys) command(name);
		expect(session.isShown()).toBe(true);
		history.pushState(null, "", `#/view/${keys.length}`);
		await expect.poll(session.current).toBeNull();
	}
});

test("a card whose topic is muted from it stays open until the reader leaves it, though its hint is gone", async () => {
	const { configure, command, session } = start(NEWS);
	await untilPainted(["Constitutional Court", "Tokayev"]);
	command("next");
	expect(session.current()?.topic).toBe("court");
	configure({ ...DEFAULT_PREFERENCES, muted: ["court"] });
	await untilPainted(["Tokayev"]);
	expect(session.current()?.topic).toBe("court");
	configure(DEFAULT_PREFERENCES);
	await untilPainted(["Constitutional Court", "Tokayev"]);
	expect(session.current()?.topic).toBe("court");
	session.dismiss();
	expect(session.current()).toBeNull();
});

test("a site that is switched off from a card loses its hints at once, and the card when the reader closes it", async () => {
	const onLeft = vi.fn();
	const { configure, command, leave, session } = start(NEWS, { onLeft });
	await untilPainted(["Constitutional Court", "Tokayev"]);
	// Nobody is in a card: there is nothing to wait for.
	expect(leave()).toBe(false);
	command("next");
	await expect.poll(session.isInUse).toBe(true);
	expect([leave(), leave()]).toEqual([true, false]);
	await untilPainted(undefined);
	expect(session.isShown()).toBe(true);
	// Taken back in the card.
	configure(DEFAULT_PREFERENCES);
	await untilPainted(["Constitutional Court", "Tokayev"]);
	session.dismiss();
	expect(onLeft).not.toHaveBeenCalled();
	command("next");
	await expect.poll(session.isInUse).toBe(true);
	expect(leave()).toBe(true);
	session.dismiss();
	expect(onLeft).toHaveBeenCalledTimes(1);
});
