import { useState } from "preact/hooks";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { CompiledSource } from "../../../src/core/compare/compiled-claims.ts";
import { SourceSection, type SourceSectionProps } from "../../../src/ui/source-section.tsx";
import { createSpeech } from "../../../src/ui/translate.ts";
import { makeClaim, makeSource } from "../../unit/core/compare/small-claims.ts";
import { draw, expectAccessible, find, texts } from "./draw.tsx";

const speech = createSpeech("en");

function Section({ statement, isBrief }: Pick<SourceSectionProps, "statement" | "isBrief">) {
	const [isOpen, setOpen] = useState(false);
	const onToggle = () => setOpen(!isOpen);
	return <SourceSection statement={statement} speech={speech} isBrief={isBrief} isOpen={isOpen} onToggle={onToggle} />;
}

function drawSource(
	overrides: Partial<CompiledSource>,
	{ claimTexts = ["A claim."], isBrief = false }: { claimTexts?: readonly string[]; isBrief?: boolean } = {},
): void {
	const claims = claimTexts.map((text) => makeClaim({ id: text, text }));
	draw(<Section statement={{ source: makeSource(overrides), silent: false, claims }} isBrief={isBrief} />);
}

function isShown(text: string, selector = ".claim-text"): boolean {
	const claim = Array.from(document.querySelectorAll(selector)).find(({ textContent }) => textContent === text);
	return claim?.checkVisibility() ?? false;
}

test("a link leads to the article in a tab of its own, which learns nothing of where it came from", () => {
	drawSource({ publisher: "Beta Post", address: "https://beta.example/votes" });
	const link = find<HTMLAnchorElement>(".source-origin a");
	expect(link.textContent).toBe(speech.t("card.article"));
	expect(link.href).toBe("https://beta.example/votes");
	expect(link.target).toBe("_blank");
	expect([...link.relList]).toEqual(expect.arrayContaining(["noopener", "noreferrer"]));
	expect(link.title).toBe(speech.t("card.openSource"));
});

test("a source without an address is named without a link", () => {
	drawSource({ publisher: "Gamma Review", address: null });
	expect(document.querySelector("a")).toBeNull();
	expect(find("h2").textContent).toContain("Gamma Review");
});

test.each<[name: string, date: Partial<CompiledSource["date"]>, text: string]>([
	["a day", {}, "2 Mar 2021"],
	["a span", { latest: "2021-05-01", precision: "range" }, "Mar – May 2021"],
	["after a day", { latest: null, precision: "after" }, speech.t("date.onlyAfter", "2 Mar 2021")],
])("a source says when it was written, and how sure that is: %s", (_, date, text) => {
	drawSource({ date: { earliest: "2021-03-02", latest: "2021-03-02", precision: "day", evidence: "x", ...date } });
	expect(texts(".source-date").map((date) => date.replace(/\s/gu, " "))).toEqual([text]);
});

test.each<[name: string, overrides: Partial<CompiledSource>, text: string]>([
	["an author", { author: "Ada Author", stake: "party" }, `Ada Author · ${speech.t("stake.party")}`],
	["no author", { author: null, stake: "unknown" }, `${speech.t("card.noAuthor")} · ${speech.t("stake.unknown")}`],
])("a source says who speaks and what they have at stake: %s", (_, overrides, text) => {
	drawSource({ ...overrides, address: null });
	expect(texts(".source-origin")).toEqual([text]);
});

test("what the stake and the date rest on, and the author's role, unfold with the rest", async () => {
	drawSource({ saysOfItself: "It takes no side." });
	expect(isShown("It takes no side.", "dd")).toBe(false);
	await userEvent.click(find("button"));
	expect(texts("dd")).toEqual(["She holds no office.", "It is printed on the article.", "It takes no side."]);
	expect(isShown("It takes no side.", "dd")).toBe(true);
	expect(texts(".source-origin")[0]).toContain("Ada Author · legal correspondent");
});

test("in brief a source shows who, when, in what tone and one claim; all else unfolds", async () => {
	drawSource({}, { isBrief: true });
	expect(isShown("A claim.")).toBe(true);
	expect(find(".source-head .tone").textContent).toBe(speech.t("stance.neutral"));
	expect([find(".claim-facts"), find(".source-origin")].map((part) => part.checkVisibility())).toEqual([false, false]);
	await userEvent.click(find("button"));
	expect([find(".claim-facts"), find(".source-origin")].map((part) => part.checkVisibility())).toEqual([true, true]);
	expect(document.querySelector(".source-head .tone")).toBeNull();
	await expectAccessible();
});

test("a folded source unfolds wherever it is clicked", async () => {
	drawSource({}, { isBrief: true });
	const { left, top, width, height } = find(".claim-text").getBoundingClientRect();
	const hit = document.elementFromPoint(left + width / 2, top + height / 2);
	expect(hit?.closest("button")).toBe(find("button"));
});

test("further claims are counted and unfold when they are asked for, in order", async () => {
	drawSource({}, { claimTexts: ["One.", "Two.", "Three."] });
	expect(["One.", "Two.", "Three."].map((text) => isShown(text))).toEqual([true, false, false]);
	expect(find("button").ariaLabel).toBe(`Alpha Times, ${speech.t("card.more", 2)}`);
	expect(find("button").ariaExpanded).toBe("false");
	await userEvent.click(find("button"));
	expect(find("button").ariaExpanded).toBe("true");
	expect(["One.", "Two.", "Three."].map((text) => isShown(text))).toEqual([true, true, true]);
	expect(texts(".claim-text")).toEqual(["One.", "Two.", "Three."]);
});

test("further claims unfold by key", async () => {
	drawSource({}, { claimTexts: ["One.", "Two.", "Three."] });
	find("button").focus();
	await userEvent.keyboard("{Enter}");
	expect(isShown("Three.")).toBe(true);
});

test.each<[name: string, overrides: Partial<CompiledSource>]>([
	["with a link", { address: "https://alpha.example/" }],
	["without a link", { address: null }],
])("axe-core finds nothing wrong %s", async (_, overrides) => {
	drawSource(overrides, { claimTexts: ["One.", "Two.", "Three."] });
	await expectAccessible();
});
