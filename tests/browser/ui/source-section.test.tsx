import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { CompiledSource } from "../../../src/core/compare/compiled-claims.ts";
import { SourceSection } from "../../../src/ui/source-section.tsx";
import { createSpeech } from "../../../src/ui/translate.ts";
import { makeClaim, makeSource } from "../../unit/core/compare/small-claims.ts";
import { draw, expectAccessible, find, texts } from "./draw.tsx";

const speech = createSpeech("en");

function drawSource(overrides: Partial<CompiledSource>, claimTexts: readonly string[] = ["A claim."]): void {
	const claims = claimTexts.map((text) => makeClaim({ id: text, text }));
	draw(
		<SourceSection statement={{ source: makeSource(overrides), silent: false, claims }} speech={speech} atFirst={2} />,
	);
}

function isShown(text: string, selector = ".claim-text"): boolean {
	const claim = Array.from(document.querySelectorAll(selector)).find(({ textContent }) => textContent === text);
	return claim?.checkVisibility() ?? false;
}

test("the source's name leads to its article in a tab of its own, which learns nothing of where it came from", () => {
	drawSource({ publisher: "Beta Post", address: "https://beta.example/votes" });
	const link = find<HTMLAnchorElement>("h2 a");
	expect(link.textContent).toBe("Beta Post");
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

test("a source says when it was written, and how sure that is", () => {
	drawSource({ date: { earliest: "2024-03-15", latest: null, precision: "after", evidence: "It is undated." } });
	expect(texts(".source-date")).toEqual([speech.t("date.after", "15 Mar 2024")]);
});

test.each<[name: string, overrides: Partial<CompiledSource>, text: string]>([
	["an author", { author: "Ada Author", stake: "party" }, `Ada Author · ${speech.t("stake.party")}`],
	["no author", { author: null, stake: "unknown" }, `${speech.t("card.noAuthor")} · ${speech.t("stake.unknown")}`],
])("a source says who speaks and what they have at stake: %s", (_, overrides, text) => {
	drawSource(overrides);
	expect(texts(".source-origin")).toEqual([`2 Mar 2021 · ${text}`]);
});

test("what the stake and the date rest on, and the author's role, unfold with the rest", async () => {
	drawSource({ saysOfItself: "It takes no side." });
	expect(isShown("It takes no side.", "dd")).toBe(false);
	await userEvent.click(find("button"));
	expect(texts("dd")).toEqual(["She holds no office.", "It is printed on the article.", "It takes no side."]);
	expect(isShown("It takes no side.", "dd")).toBe(true);
	expect(texts(".source-origin")[0]).toContain("Ada Author, legal correspondent");
});

test("two claims are shown at once, without anything to unfold", () => {
	drawSource({}, ["One.", "Two."]);
	expect(isShown("One.") && isShown("Two.")).toBe(true);
	expect(find("button").ariaLabel).toBe(speech.t("card.aboutSource", "Alpha Times"));
});

test("further claims are counted and unfold when they are asked for, in order", async () => {
	drawSource({}, ["One.", "Two.", "Three.", "Four."]);
	expect(["One.", "Two.", "Three.", "Four."].map((text) => isShown(text))).toEqual([true, true, false, false]);
	expect(find("button").ariaLabel).toBe(speech.t("card.more", 2));
	expect(find("button").ariaExpanded).toBe("false");
	await userEvent.click(find("button"));
	expect(find("button").ariaExpanded).toBe("true");
	expect(["One.", "Two.", "Three.", "Four."].map((text) => isShown(text))).toEqual([true, true, true, true]);
	expect(texts(".claim-text")).toEqual(["One.", "Two.", "Three.", "Four."]);
});

test("further claims unfold by key", async () => {
	drawSource({}, ["One.", "Two.", "Three."]);
	find("button").focus();
	await userEvent.keyboard("{Enter}");
	expect(isShown("Three.")).toBe(true);
});

test.each<[name: string, overrides: Partial<CompiledSource>]>([
	["with a link", { address: "https://alpha.example/" }],
	["without a link", { address: null }],
])("axe-core finds nothing wrong %s", async (_, overrides) => {
	drawSource(overrides, ["One.", "Two.", "Three."]);
	await expectAccessible();
});
