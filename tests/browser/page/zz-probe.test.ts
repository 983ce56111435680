import { expect, test, vi } from "vitest";
import { createPageReader } from "../../../src/page/page-reader.ts";
import { startPipeline } from "../../../src/page/pipeline.ts";
import { canShow } from "../../../src/page/can-show.ts";
import { collectBlocks } from "../../../src/page/collect-blocks.ts";
import { createCardHost } from "../../../src/page/card-host.ts";
import { hintRects } from "../../../src/page/hint-finder.ts";
import { SMALL_TERMS } from "../../unit/core/match/small-index.ts";
import { matchPage } from "../../../src/core/match/match-page.ts";
import { smallFinder } from "../../unit/core/match/small-index.ts";
import { addedToRoot, find, mentionIn, paintedAs, setPage, startLife, textIn } from "./rig.ts";

const none = { subtrees: new Set<Element>(), runs: new Set<Node>(), tooMany: false };
const names = { hints: "h", current: "c" };
const request = () => ({ terms: SMALL_TERMS, highlightNames: names, cardAddress: () => "data:text/html,x", cardTitle: "t", onError: vi.fn() });
const words = (r: { mentions(): readonly { text: string; nodes: readonly Text[] }[] }) => r.mentions().map((m) => `${m.nodes[0]?.parentElement?.id}:${m.text}`);

test("abort right after start paints nothing", async () => {
	setPage("<p>Kazakhstan has a Constitutional Court.</p>");
	const life = startLife();
	startPipeline(request(), life.signal);
	life.abort();
	await new Promise((r) => setTimeout(r, 100));
	expect(paintedAs("h")).toBeUndefined();
});
test("click then abort", async () => {
	setPage("<p>Kazakhstan has a Constitutional Court.</p>");
	const life = startLife();
	startPipeline(request(), life.signal);
	await vi.waitFor(() => expect(paintedAs("h")).toBeDefined());
	document.body.click();
	life.abort();
	expect(paintedAs("h")).toBeUndefined();
	await new Promise((r) => setTimeout(r, 500));
	expect(paintedAs("h")).toBeUndefined();
});
test("step after abort", async () => {
	setPage("<p>Kazakhstan has a Constitutional Court.</p>");
	const life = startLife();
	const p = startPipeline(request(), life.signal);
	await vi.waitFor(() => expect(paintedAs("h")).toBeDefined());
	life.abort();
	p.step(1);
	expect(addedToRoot()).toEqual([]);
});
test("two far changes keep order", async () => {
	setPage(["a", "b", "c"].map((id) => `<p id=${id}>Kazakhstan has a Constitutional Court.</p>`).join(""));
	const r = createPageReader(SMALL_TERMS, startLife().signal);
	await r.readAll();
	const [a, c] = [textIn(find("#a")), textIn(find("#c"))];
	a.data += " Now."; c.data += " Now.";
	await r.readChanges({ ...none, runs: new Set([a, c]) });
	expect(words(r)).toEqual(["a", "b", "c"].map((i) => `${i}:Constitutional Court`));
});
test("two far changes in reverse order", async () => {
	setPage(["a", "c"].map((id) => `<p id=${id}>Kazakhstan has a Constitutional Court.</p>`).join(""));
	const r = createPageReader(SMALL_TERMS, startLife().signal);
	await r.readAll();
	const [a, c] = [textIn(find("#a")), textIn(find("#c"))];
	a.data += " Now."; c.data += " Now.";
	await r.readChanges({ ...none, runs: new Set([c, a]) });
	expect(words(r)).toEqual(["a", "c"].map((i) => `${i}:Constitutional Court`));
});
test("waiting, then anchor in the middle keeps order", async () => {
	setPage("<p id=a>The Constitutional Court.</p><div id=b></div><p id=c>The Constitutional Court.</p>", "Kazakhstan");
	document.title = "x";
	const r = createPageReader(SMALL_TERMS, startLife().signal);
	await r.readAll();
	expect(words(r)).toEqual([]);
	find("#b").innerHTML = "<p id=b1>Kazakhstan Kazakhstan Kazakhstan Kazakhstan Kazakhstan Constitutional Court</p>";
	await r.readChanges({ ...none, subtrees: new Set([find("#b1")]) });
	expect(words(r)).toEqual(["a:Constitutional Court", "b1:Constitutional Court", "c:Constitutional Court"]);
});
test("edit beside anchor paragraph keeps mention", async () => {
	setPage("<p id=a>Kazakhstan has changed.</p><p id=b>The Constitutional Court opened.</p>");
	const r = createPageReader(SMALL_TERMS, startLife().signal);
	await r.readAll();
	expect(words(r)).toEqual(["b:Constitutional Court"]);
	const b = textIn(find("#b"));
	b.data += " Updated.";
	await r.readChanges({ ...none, runs: new Set([b]) });
	expect(words(r)).toEqual(["b:Constitutional Court"]);
});
test("late paragraph after anchor paragraph is near", async () => {
	setPage("<p id=a>Kazakhstan has changed.</p>");
	const r = createPageReader(SMALL_TERMS, startLife().signal);
	await r.readAll();
	find("#a").insertAdjacentHTML("afterend", "<p id=b>The Constitutional Court opened.</p>");
	await r.readChanges({ ...none, subtrees: new Set([find("#b")]) });
	expect(words(r)).toEqual(["b:Constitutional Court"]);
});
test("two far changed blocks are not near", async () => {
	setPage(`<p id=a>Something.</p>${`<p>${"Other words here. ".repeat(200)}</p>`.repeat(3)}<p id=b>The Constitutional Court opened.</p><p id=x>${"Other words here. ".repeat(200)}</p><p>Kazakhstan</p>`);
	const r = createPageReader(SMALL_TERMS, startLife().signal);
	await r.readAll();
	expect(words(r)).toEqual([]);
	const [a, b] = [textIn(find("#a")), textIn(find("#b"))];
	a.data = "Kazakhstan changed."; b.data += " Updated.";
	await r.readChanges({ ...none, runs: new Set([a, b]) });
	expect(words(r)).toEqual([]);
});
test("re-reading does not inflate", async () => {
	setPage(`<p id=a>Kazakhstan: 1 comment</p><p>${"Other words here. ".repeat(200)}</p><p id=b>The Constitutional Court opened.</p>`);
	const r = createPageReader(SMALL_TERMS, startLife().signal);
	await r.readAll();
	expect(words(r)).toEqual([]);
	const a = textIn(find("#a"));
	for (let i = 2; i < 9; i++) { a.data = `Kazakhstan: ${i} comments`; await r.readChanges({ ...none, runs: new Set([a]) }); }
	expect(words(r)).toEqual([]);
});
test("long block before", async () => {
	const first = `${"Other words here. ".repeat(70)} This is Kazakhstan.`;
	setPage(`<p id=a>${first}</p><p id=b>The Constitutional Court opened.</p>`);
	const r = createPageReader(SMALL_TERMS, startLife().signal);
	await r.readAll();
	expect(matchPage(`${first}\nThe Constitutional Court opened.`, smallFinder()).map((m) => m.text)).toEqual(["Constitutional Court"]);
	expect(words(r)).toEqual(["b:Constitutional Court"]);
});
test("display contents", () => {
	setPage("<p><span style='display:contents'>Constitutional Court</span></p>");
	expect(canShow(mentionIn(find("p"), "Constitutional Court"))).toBe(true);
});
test("changed text same length", () => {
	setPage("<p>Constitutional Court</p>");
	const m = mentionIn(find("p"), "Constitutional Court");
	textIn(find("p")).data = "Something else entirely";
	expect(hintRects(m)).toEqual([]);
});
test("blank many nodes", () => {
	setPage("<p></p>");
	for (let i = 0; i < 1500; i++) find("p").append(document.createTextNode(" "));
	expect([...collectBlocks(find("p").firstChild as Node, document.body)]).toEqual([]);
});
test("removed comment before html", async () => {
	setPage("<p>Nothing</p>");
	const r = createPageReader(SMALL_TERMS, startLife().signal);
	await r.readAll();
	await r.readChanges({ ...none, runs: new Set([document.documentElement]) });
});
test("card address throws", async () => {
	setPage("<p>Kazakhstan has a Constitutional Court.</p>");
	const life = startLife();
	const req = { ...request(), cardAddress: () => { throw new Error("gone"); } };
	const p = startPipeline(req, life.signal);
	await vi.waitFor(() => expect(paintedAs("h")).toBeDefined());
	expect(() => p.step(1)).not.toThrow();
	expect(req.onError).toHaveBeenCalled();
});
test("removed block joins the run", async () => {
	setPage("<div id=d>In Kazakhstan the Constitutional <p>x</p>Court</div>");
	const life = startLife();
	startPipeline(request(), life.signal);
	await new Promise((r) => setTimeout(r, 100));
	find("p").remove();
	await vi.waitFor(() => expect(paintedAs("h")).toEqual(["Constitutional Court"]), { timeout: 2000 });
});
test("inserted block splits the run", async () => {
	setPage("<div id=d>In Kazakhstan the Constitutional <b>Court</b> is open</div>");
	const life = startLife();
	startPipeline(request(), life.signal);
	await vi.waitFor(() => expect(paintedAs("h")).toEqual(["Constitutional Court"]));
	const p = document.createElement("p"); p.textContent = "Advertisement";
	find("b").before(p);
	await vi.waitFor(() => expect(paintedAs("h")).toBeUndefined(), { timeout: 2000 });
});
test("short hidden then shown elsewhere", async () => {
	setPage("<p>Kazakhstan has a Constitutional Court.</p>");
	const life = startLife();
	const p = startPipeline(request(), life.signal);
	await vi.waitFor(() => expect(paintedAs("h")).toBeDefined());
	find("p").style.display = "none";
	p.step(1);
	expect([p.session.current(), paintedAs("c"), addedToRoot().length]).toEqual([null, undefined, 0]);
});
test("modal dialog", async () => {
	setPage("<dialog><p>x</p></dialog>");
	find<HTMLDialogElement>("dialog").showModal();
	const h = createCardHost({ address: "about:blank", title: "t", line: { left: 10, top: 10, width: 50, height: 20 }, onPointerEnter() {}, onPointerLeave() {} });
	h.show({ focus: true });
	expect(document.activeElement).toBe(addedToRoot()[0]);
	const rect = h.rect();
	expect(document.elementFromPoint((rect?.left ?? 0) + 20, (rect?.top ?? 0) + 20)).toBe(addedToRoot()[0]);
	h.remove();
});
test("card stays when page is read again", async () => {
	setPage("<p id=a>Kazakhstan has a Constitutional Court.</p>");
	const life = startLife();
	const p = startPipeline(request(), life.signal);
	await vi.waitFor(() => expect(paintedAs("h")).toBeDefined());
	p.step(1);
	find("#a").append(" 3 comments");
	await new Promise((r) => setTimeout(r, 700));
	expect(p.session.current()).not.toBeNull();
});
