import { render } from "preact";
import { expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { HintContext } from "../../../../src/core/match/hint-context.ts";
import { gatherCues } from "../../../../src/core/rank/gather-cues.ts";
import type { SettingsChange } from "../../../../src/core/settings/apply-change.ts";
import { CardView, type CardViewProps } from "../../../../src/ui/card/card-view.tsx";
import { createSpeech } from "../../../../src/ui/translate.ts";
import { smallClaims } from "../../../unit/core/compare/small-claims.ts";
import { draw, expectAccessible, find, texts } from "../draw.tsx";

const speech = createSpeech("en");

const CUES = gatherCues(smallClaims);

/** Draws a card with callbacks that tell how they were called, and waits until it listens. */
async function drawCard(topic: string, context?: HintContext, over: Partial<CardViewProps> = {}) {
	const onEnter = vi.fn<CardViewProps["onEnter"]>();
	const onClose = vi.fn<CardViewProps["onClose"]>();
	const onStep = vi.fn<CardViewProps["onStep"]>();
	const onPin = vi.fn<CardViewProps["onPin"]>();
	const onMove = vi.fn<CardViewProps["onMove"]>();
	const undo = vi.fn(async () => undefined);
	const change = vi.fn<CardViewProps["change"]>(async () => undo);
	draw(
		<CardView
			dataset={smallClaims}
			cues={CUES}
			topic={topic}
			speech={speech}
			onEnter={onEnter}
			onClose={onClose}
			onStep={onStep}
			onPin={onPin}
			onMove={onMove}
			change={change}
			context={context}
			today="2026-11-24"
			{...over}
		/>,
	);
	await nextFrames();
	return { onEnter, onClose, onStep, onPin, onMove, change, undo };
}

const CONTEXT: HintContext = {
	text: "the court",
	sentence: "Something else altogether.",
	kind: "inflection",
	score: 0.95,
	evidence: ["block", "title"],
	pageDate: "2026-11-03",
	host: "news.example",
};

/** The names of everything that can be focused, in order. */
function controls(): string[] {
	return Array.from(document.querySelectorAll<HTMLElement>("a[href], button, summary"))
		.filter((control) => control.checkVisibility())
		.map((control) => control.ariaLabel ?? control.textContent.trim());
}

/** Effects of Preact run, and are undone, after the next frame has been painted. */
async function nextFrames(): Promise<void> {
	for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

test("the card shows the comparison of its topic, with what all five sources say", async () => {
	await drawCard("court");
	expect(texts("h1")).toEqual(["Constitutional Court"]);
	expect(document.querySelectorAll("[data-source]")).toHaveLength(5);
});

test("Escape closes the card", async () => {
	const { onClose, onStep } = await drawCard("court");
	await userEvent.keyboard("{Escape}");
	expect(onClose).toHaveBeenCalledTimes(1);
	expect(onStep).not.toHaveBeenCalled();
});

test("a card that is drawn hears the keys at once, before it is painted", async () => {
	const drawn = drawCard("court");
	dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
	const { onClose } = await drawn;
	expect(onClose).toHaveBeenCalledTimes(1);
});

test("the button closes the card, and has a name", async () => {
	const { onClose } = await drawCard("court");
	await userEvent.click(page.getByRole("button", { name: speech.t("card.close") }));
	expect(onClose).toHaveBeenCalledTimes(1);
});

test("Alt+K asks for the next hint and Alt+Shift+K for the previous one", async () => {
	const { onStep, onClose } = await drawCard("court");
	await userEvent.keyboard("{Alt>}k{/Alt}");
	await userEvent.keyboard("{Alt>}{Shift>}k{/Shift}{/Alt}");
	expect(onStep.mock.calls).toEqual([[1], [-1]]);
	expect(onClose).not.toHaveBeenCalled();
});

test("other keys do nothing of ours", async () => {
	const { onStep, onClose } = await drawCard("court");
	await userEvent.keyboard("k{Enter}{ArrowDown}{Control>}k{/Control}{Shift>}k{/Shift}");
	expect(onStep).not.toHaveBeenCalled();
	expect(onClose).not.toHaveBeenCalled();
});

test("a pointer that comes into the card is told of", async () => {
	const { onEnter } = await drawCard("court");
	document.documentElement.dispatchEvent(new PointerEvent("pointerenter"));
	expect(onEnter).toHaveBeenCalledTimes(1);
});

test("a card that is taken away listens no more", async () => {
	const { onEnter, onClose, onStep } = await drawCard("court");
	render(null, document.body);
	await nextFrames();
	await userEvent.keyboard("{Escape}{Alt>}k{/Alt}");
	document.documentElement.dispatchEvent(new PointerEvent("pointerenter"));
	for (const callback of [onEnter, onClose, onStep]) expect(callback).not.toHaveBeenCalled();
});

test("a topic that the dataset does not have gives a sentence, and Escape still closes the card", async () => {
	const { onClose } = await drawCard("gone");
	expect(texts("body > p")).toEqual([speech.t("card.gone")]);
	await userEvent.keyboard("{Escape}");
	expect(onClose).toHaveBeenCalledTimes(1);
});

test.each(["court", "election", "gone"])(
	"axe-core finds nothing wrong with the card of the topic “%s”",
	async (topic) => {
		await drawCard(topic, CONTEXT);
		await expectAccessible();
	},
);

test("everything in the card is reached by key in the order in which it stands, and has a name", async () => {
	await drawCard("court", CONTEXT);
	const { t } = speech;
	const names = controls();
	expect(names).toEqual([
		t("card.pin"),
		t("card.close"),
		`Alpha Times, ${t("card.more", 3)}`,
		"Beta Post",
		"Gamma Review",
		t("match.why", "the court"),
		t("foot.compare"),
		t("foot.copy"),
		t("foot.fewer"),
	]);
	for (const _ of names) await userEvent.keyboard("{Tab}");
	expect(document.activeElement?.textContent.trim()).toBe(t("foot.fewer"));
});

test("the comparison of the topic opens in a tab of its own", async () => {
	await drawCard("court");
	const link = find<HTMLAnchorElement>(".card-actions a");
	expect(link.getAttribute("href")).toBe("/compare.html#/topic/court");
	expect(link.target).toBe("_blank");
});

test("the card says why words were marked", async () => {
	await drawCard("court", CONTEXT);
	await userEvent.click(page.getByText(speech.t("match.why", "the court")));
	expect(texts(".match-reason p")).toEqual([
		[speech.t("match.inflection"), speech.t("evidence.block"), speech.t("evidence.title")].join(" "),
	]);
});

test.each<[name: string, button: string, expected: SettingsChange, said: string]>([
	[
		"for good",
		speech.t("fewer.mute", "Constitutional Court"),
		{ type: "mute", topic: "court", until: "forever" },
		speech.t("undo.muted", "Constitutional Court"),
	],
	[
		"until the dataset changes",
		speech.t("fewer.muteUntilUpdate", "Constitutional Court"),
		{ type: "mute", topic: "court", until: smallClaims.version },
		speech.t("undo.muted", "Constitutional Court"),
	],
	[
		"on this site",
		speech.t("fewer.siteOff", "news.example"),
		{ type: "site", host: "news.example", rule: "off" },
		speech.t("undo.siteOff", "news.example"),
	],
])(
	"hints are switched off by key, and undone by key with the focus never lost: %s",
	async (_, button, expected, said) => {
		const { change, undo } = await drawCard("court", CONTEXT);
		await userEvent.click(page.getByRole("button", { name: speech.t("foot.fewer") }));
		page.getByRole("button", { name: button }).element().focus();
		await userEvent.keyboard("{Enter}");
		expect(change.mock.calls).toEqual([[expected]]);
		await expect.poll(() => texts(".undo-bar [role=status]")).toEqual([said]);
		await expect.poll(() => document.activeElement?.textContent.trim()).toBe(speech.t("undo.button"));
		await userEvent.keyboard("{Enter}");
		expect(undo).toHaveBeenCalledTimes(1);
		await expect.poll(() => document.activeElement?.textContent.trim()).toBe(speech.t("foot.fewer"));
	},
);

test.each(["plain", "markdown", "bibtex"] as const)("the comparison is copied as a citation: %s", async (format) => {
	const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
	onTestFinished(() => write.mockRestore());
	await drawCard("court", CONTEXT);
	await userEvent.click(page.getByRole("button", { name: speech.t("foot.copy") }));
	await userEvent.click(page.getByRole("button", { name: speech.t(`copy.${format}`) }));
	await expect.poll(() => texts(".panel-status")).toEqual([speech.t("copy.done", speech.t(`copy.${format}`))]);
	const [text] = write.mock.calls[0] ?? [];
	for (const said of ["Alpha Times", "Beta Post", "Delta Wire", "remarkably open", "2026"])
		expect(text).toContain(said);
	await expectAccessible();
});

test("where the browser refuses both ways of copying, the text is there selected", async () => {
	const write = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
	const command = vi.spyOn(document, "execCommand").mockReturnValue(false);
	onTestFinished(() => [write, command].forEach((spy) => void spy.mockRestore()));
	await drawCard("court", CONTEXT);
	await userEvent.click(page.getByRole("button", { name: speech.t("foot.copy") }));
	await userEvent.click(page.getByRole("button", { name: speech.t("copy.plain") }));
	await expect.poll(() => texts(".panel-status")).toEqual([speech.t("copy.refused", speech.t("copy.plain"))]);
	const field = find<HTMLTextAreaElement>("textarea");
	expect(field.value).toContain("Alpha Times");
	expect(field.selectionEnd).toBe(field.value.length);
	await expectAccessible();
});

test("the card says how old the newest statement is beside the page", async () => {
	await drawCard("election", CONTEXT);
	expect(texts(".age")).toEqual([`${speech.t("age.newest", "4 April 2025")} ${speech.t("age.atMost", 18)}`]);
});

test("one match is rejected, as it stands on the page", async () => {
	const { change } = await drawCard("court", CONTEXT);
	await userEvent.click(page.getByText(speech.t("match.why", "the court")));
	await userEvent.click(page.getByRole("button", { name: speech.t("match.reject", "the court") }));
	expect(change.mock.calls).toEqual([[{ type: "reject", topic: "court", form: "the court" }]]);
	await expect.poll(() => texts(".undo-bar [role=status]")).toEqual([speech.t("undo.rejected", "the court")]);
});

test("a change that cannot be stored is said to have failed", async () => {
	const { change } = await drawCard("court", CONTEXT);
	change.mockRejectedValue(new Error("full"));
	await userEvent.click(page.getByRole("button", { name: speech.t("foot.fewer") }));
	await userEvent.click(page.getByRole("button", { name: speech.t("fewer.siteOff", "news.example") }));
	await expect.poll(() => texts(".undo-bar [role=status]")).toEqual([speech.t("undo.failed")]);
	expect(document.querySelector(".undo-bar button")).toBeNull();
});

test("a site that an organisation has fixed is not offered to be switched off", async () => {
	await drawCard("court", CONTEXT, { isSiteFixed: true });
	await userEvent.click(page.getByRole("button", { name: speech.t("foot.fewer") }));
	expect(texts(".fewer-panel button")).not.toContain(speech.t("fewer.siteOff", "news.example"));
	expect(document.querySelectorAll(".fewer-panel button")).toHaveLength(2);
});

test("without a context the card is whole, and offers nothing that needs one", async () => {
	await drawCard("court");
	await userEvent.click(page.getByRole("button", { name: speech.t("foot.fewer") }));
	expect(document.querySelector(".match-reason")).toBeNull();
	expect(document.querySelectorAll(".fewer-panel button")).toHaveLength(2);
});

test("the pin is told by button and by key, and says whether it is in", async () => {
	const { onPin } = await drawCard("court");
	const pin = page.getByRole("button", { name: speech.t("card.pin") });
	await userEvent.click(pin);
	await expect.element(pin).toHaveAttribute("aria-pressed", "true");
	await userEvent.keyboard("{Alt>}{Shift>}j{/Shift}{/Alt}");
	await expect.element(pin).toHaveAttribute("aria-pressed", "false");
	await expect.poll(() => onPin.mock.calls).toEqual([[true], [false]]);
});

test("the card is dragged by its head, and by nothing else; a dragged card is pinned", async () => {
	const { onMove, onPin } = await drawCard("court");
	drag(find("h1"));
	drag(find(".claim"));
	drag(find(".comparison-head button"));
	expect(onMove.mock.calls).toEqual([
		[5, 0],
		[0, -7],
	]);
	await expect.poll(() => onPin.mock.calls).toEqual([[true]]);
});

/** Presses on an element, goes 5 px to the right and 7 px up, lets go, and goes on. */
function drag(element: Element): void {
	const at = (type: string, screenX: number, screenY: number) =>
		element.dispatchEvent(new PointerEvent(type, { bubbles: true, screenX, screenY }));
	Element.prototype.setPointerCapture = () => undefined;
	at("pointerdown", 100, 100);
	at("pointermove", 105, 100);
	at("pointermove", 105, 93);
	at("pointerup", 105, 93);
	at("pointermove", 200, 200);
}
