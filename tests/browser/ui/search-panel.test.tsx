import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { MAX_QUERY } from "../../../src/core/search/search-dataset.ts";
import { SearchPanel, type SearchPanelProps } from "../../../src/ui/search-panel.tsx";
import { createSpeech, type Language } from "../../../src/ui/translate.ts";
import { smallClaims } from "../../unit/core/compare/small-claims.ts";
import { draw, expectAccessible, find, texts } from "./draw.tsx";

const { t } = createSpeech("en");

/** Draws the panel; what it opens is kept. */
function drawPanel(language: Language = "en") {
	const onOpen = vi.fn<SearchPanelProps["onOpen"]>();
	draw(<SearchPanel dataset={smallClaims} speech={createSpeech(language)} onOpen={onOpen} />);
	return { onOpen };
}

function input(): HTMLInputElement {
	return find<HTMLInputElement>("input[type=search]");
}

/** Types a query and waits until the panel has answered to it. */
async function type(query: string): Promise<void> {
	await userEvent.fill(input(), query);
	await expect.poll(() => document.querySelector(".search > .topic-choice")).toBeNull();
}

/** The text of what has the focus; "the field" for the search field. */
function focused(): string | null | undefined {
	return document.activeElement === input() ? "the field" : document.activeElement?.textContent;
}

test("before anything is typed the field has the focus, and the topics that most sources speak on are offered", async () => {
	drawPanel();
	await expect.poll(focused).toBe("the field");
	expect(texts(".topic-choice h2")).toEqual([t("search.offered")]);
	expect(texts(".topic-choice a")).toEqual(["Snap election", "Constitutional Court"]);
	await expect.element(page.getByRole("searchbox", { name: t("search.label") })).toBeInTheDocument();
	// A placeholder goes away with the first letter; the name must not.
	expect(input().getAttribute("aria-label")).toBe(t("search.label"));
});

test("a query takes no more characters than are searched", () => {
	drawPanel();
	expect(input().maxLength).toBe(MAX_QUERY);
});

test("topics are listed while the reader types, with their claims under them and what was found marked", async () => {
	drawPanel();
	await type("judges");
	expect(texts(".found h2")).toEqual(["Constitutional Court"]);
	expect(texts(".found-claim")).toEqual([
		"The author praises how openly the judges work.",
		"A minister expects the judges to watch over the ballot.",
	]);
	expect(texts(".found-claim mark")).toEqual(["judges", "judges"]);
	expect(texts(".found-from")).toEqual(["Alpha Times", "Max Minister · Gamma Review"]);
	expect(texts(".found-facts span")).toEqual([t("card.speaking", 3, 5), t("search.claims", 6)]);
});

test("the source's own words are shown where they are what was found", async () => {
	drawPanel();
	await type("remarkably open");
	expect(texts(".found-quote mark")).toEqual(["remarkably", "open"]);
	await type("filled in wrongly");
	expect(texts(".found-quote")).toEqual([]);
});

test("how many claims beyond those shown match is said, and leads to the topic", async () => {
	const { onOpen } = drawPanel();
	await type("alpha times");
	const more = page.getByRole("link", { name: t("search.moreClaims", 1) });
	await userEvent.click(more);
	expect(onOpen.mock.calls).toEqual([[{ kind: "topic", id: "court" }]]);
});

test.each<[language: Language, label: string, name: string | undefined]>([
	["en", "Constitutional Court", undefined],
	["ru", "Конституционный суд", "Constitutional Court"],
	["kk", "Конституциялық сот", "Constitutional Court"],
])(
	"topics are named in the reader's language, and as they were found where that is another: %s",
	async (language, label, name) => {
		drawPanel(language);
		await type("court");
		expect(texts("[data-result=court] h2")).toEqual([label]);
		expect(texts("[data-result=court] .found-facts [dir=auto]")).toEqual(name === undefined ? [] : [name]);
	},
);

test("a topic and a claim that are chosen open their views, with a real address behind them", async () => {
	const { onOpen } = drawPanel();
	await type("petitioners");
	expect([...document.querySelectorAll(".found a")].map((link) => link.getAttribute("href"))).toEqual([
		"/compare.html#/topic/court",
		"/compare.html#/claim/alpha-4-slow-work",
	]);
	await userEvent.click(find(".found-claim"));
	await userEvent.click(find(".found-topic a"));
	expect(onOpen.mock.calls.flat()).toEqual([
		{ kind: "claim", id: "alpha-4-slow-work" },
		{ kind: "topic", id: "court" },
	]);
});

test("a click with a key held is the browser's", async () => {
	const { onOpen } = drawPanel();
	await type("petitioners");
	const link = find(".found-topic a");
	const click = new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: true });
	link.addEventListener("click", (event) => event.defaultPrevented || event.preventDefault(), { once: true });
	link.dispatchEvent(click);
	expect(onOpen).not.toHaveBeenCalled();
});

test("arrow keys go from the field through the results and back, and no further", async () => {
	drawPanel();
	await type("petitioners");
	const claim = "Petitioners wait a year for an answer, which the author calls far too long.";
	const seen: (string | null | undefined)[] = [];
	for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "End", "Home", "ArrowUp"]) {
		await userEvent.keyboard(`{${key}}`);
		seen.push(focused());
	}
	expect(seen).toEqual(["Constitutional Court", claim, claim, "Constitutional Court", claim, "the field", "the field"]);
});

test("arrow keys reach the topics that are offered, too", async () => {
	drawPanel();
	await expect.poll(focused).toBe("the field");
	await userEvent.keyboard("{ArrowDown}{ArrowDown}");
	expect(focused()).toBe("Constitutional Court");
});

test("Enter in the field opens the best topic, and Enter on a result opens it", async () => {
	const { onOpen } = drawPanel();
	await type("petitioners");
	await userEvent.keyboard("{Enter}");
	await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
	expect(onOpen.mock.calls.flat()).toEqual([
		{ kind: "topic", id: "court" },
		{ kind: "claim", id: "alpha-4-slow-work" },
	]);
});

test("Enter opens nothing where nothing was found", async () => {
	const { onOpen } = drawPanel();
	await type("xylophone");
	await userEvent.keyboard("{Enter}");
	expect(onOpen).not.toHaveBeenCalled();
});

test("Escape clears the query and leads back to the field; with nothing to clear it is the browser's", async () => {
	drawPanel();
	await type("petitioners");
	await userEvent.keyboard("{ArrowDown}{Escape}");
	expect([input().value, focused()]).toEqual(["", "the field"]);
	const press = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
	expect(input().dispatchEvent(press)).toBe(true);
});

test("a quick look shows a topic's comparison in place, and the way back keeps query, results and focus", async () => {
	drawPanel();
	await type("constitutional court");
	await userEvent.click(page.getByRole("button", { name: t("search.lookAt", "Constitutional Court") }));
	await expect.poll(() => texts("h1")).toEqual(["Constitutional Court"]);
	expect(document.querySelectorAll("[data-source]")).toHaveLength(5);
	expect(document.querySelector("input")).toBeNull();
	await expect.poll(focusedOrBack).toBe(t("search.back"));
	await userEvent.keyboard("{Enter}");
	await expect.poll(() => texts("[data-result=court] h2")).toEqual(["Constitutional Court"]);
	expect(input().value).toBe("constitutional court");
	await expect.poll(focused).toBe("the field");
});

/** The text of what has the focus, where there may be no field. */
function focusedOrBack(): string | null | undefined {
	return document.activeElement?.textContent;
}

test("a query that finds nothing is repeated with help and with topics to go to", async () => {
	drawPanel();
	await type("  xylophone quartet ");
	expect(texts(".no-results-what")).toEqual([t("search.nothing", "xylophone quartet")]);
	expect(texts(".topic-choice h2")).toEqual([t("search.offered")]);
	expect(texts(".found")).toEqual([]);
});

test("a query that looks like a topic's name, but is too far from it, is met with that topic", async () => {
	drawPanel();
	await type("elektoin");
	expect(texts(".topic-choice h2")).toEqual([t("search.nearest")]);
	expect(texts(".topic-choice a")).toEqual(["Snap election"]);
});

test("what was typed with the wrong keyboard layout is read with the right one, and said", async () => {
	drawPanel("ru");
	await type("rjycnbnewbjyysq");
	expect(texts(".search-note")).toEqual([createSpeech("ru").t("search.readAs", "конституционный")]);
	expect(texts(".found h2 mark")).toEqual(["Конституционный"]);
});

test("screen readers are told what was found once the reader has stopped typing, not at every key", async () => {
	drawPanel();
	const said: string[] = [];
	const status = find("[role=status]");
	new MutationObserver(() => status.textContent !== "" && said.push(status.textContent ?? "")).observe(status, {
		subtree: true,
		childList: true,
		characterData: true,
	});
	await userEvent.type(input(), "judges");
	await expect.poll(() => said, { timeout: 3_000 }).toEqual([t("search.found", 1)]);
});

test.each<[name: string, query: string, language: Language]>([
	["before anything is typed", "", "en"],
	["with topics and claims found", "election", "en"],
	["in another language than the claims", "court", "kk"],
	["where nothing is found", "xylophone quartet", "ru"],
])("axe-core finds nothing wrong: %s", async (_, query, language) => {
	drawPanel(language);
	if (query !== "") await type(query);
	await expectAccessible();
});

test("axe-core finds nothing wrong with a quick look", async () => {
	drawPanel("kk");
	await type("court");
	await userEvent.click(find("[data-result=court] button"));
	await expect.poll(() => texts("h1")).toHaveLength(1);
	await expectAccessible();
});

test("the accessibility tree reads: the field, then each topic with its claims", async () => {
	drawPanel();
	await type("petitioners");
	await expect.element(page.elementLocator(document.body)).toMatchAriaInlineSnapshot(`
		- searchbox "Search topics and claims": petitioners
		- status
		- list:
		  - listitem:
		    - heading "Constitutional Court" [level=2]:
		      - link "Constitutional Court":
		        - /url: /compare.html#/topic/court
		    - button "Quick look: Constitutional Court": Quick look
		    - paragraph: 3 of 5 sources 6 claims
		    - list:
		      - listitem:
		        - link "Petitioners wait a year for an answer, which the author calls far too long.":
		          - /url: /compare.html#/claim/alpha-4-slow-work
		          - mark: Petitioners
		          - text: wait a year for an answer, which the author calls far too long.
		        - paragraph: Alpha Times
	`);
});
