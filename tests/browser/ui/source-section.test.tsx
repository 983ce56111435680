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
	draw(<SourceSection statement={{ source: makeSource(overrides), silent: false, claims }} speech={speech} />);
}

function isShown(text: string): boolean {
	const claim = Array.from(document.querySelectorAll(".claim-text")).find(({ textContent }) => textContent === text);
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
	expect(texts(".source-date")).toEqual([speech.t("date.after", "15 March 2024")]);
});

test.each<[name: string, overrides: Partial<CompiledSource>, text: string]>([
	[
		"with author and role",
		{ author: "Ada Author", authorRole: "editor", stake: "government" },
		`Ada Author · editor · ${speech.t("stake.government")}`,
	],
	[
		"with an author alone",
		{ author: "Ada Author", authorRole: null, stake: "party" },
		`Ada Author · ${speech.t("stake.party")}`,
	],
	["without author", { author: null, authorRole: null, stake: "unknown" }, speech.t("stake.unknown")],
])("a source says who speaks and what they have at stake: %s", (_, overrides, text) => {
	drawSource(overrides);
	expect(texts(".source-author")).toEqual([text]);
});

test("two claims are shown at once, without anything to unfold", () => {
	drawSource({}, ["One.", "Two."]);
	expect(isShown("One.") && isShown("Two.")).toBe(true);
	expect(document.querySelector("details")).toBeNull();
});

test("further claims are counted and unfold when they are asked for, in order", async () => {
	drawSource({}, ["One.", "Two.", "Three.", "Four."]);
	expect(["One.", "Two.", "Three.", "Four."].map(isShown)).toEqual([true, true, false, false]);
	expect(texts("summary")).toEqual([speech.t("card.more", 2)]);
	await userEvent.click(find("summary"));
	expect(["One.", "Two.", "Three.", "Four."].map(isShown)).toEqual([true, true, true, true]);
	expect(texts(".claim-text")).toEqual(["One.", "Two.", "Three.", "Four."]);
});

test("further claims unfold by key", async () => {
	drawSource({}, ["One.", "Two.", "Three."]);
	find("summary").focus();
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
