import { expect, test } from "vitest";
import type { CompiledClaim } from "../../../src/core/compare/compiled-claims.ts";
import { ClaimItem } from "../../../src/ui/claim-item.tsx";
import { createSpeech, type Language } from "../../../src/ui/translate.ts";
import { makeClaim, makeSpeaker } from "../../unit/core/compare/small-claims.ts";
import { draw, expectAccessible, find, texts } from "./draw.tsx";

const STANCES = ["positive", "negative", "mixed", "neutral"] as const;

function drawClaim(overrides: Partial<CompiledClaim>, language: Language = "en", address: string | null = null): void {
	draw(
		<ul>
			<ClaimItem claim={makeClaim(overrides)} speech={createSpeech(language)} address={address} />
		</ul>,
	);
}

test("a claim shows our words, its paragraph and its id", () => {
	drawClaim({ id: "alpha-9-new", text: "The bench opened.", paragraph: 9 });
	expect(texts(".claim-text")).toEqual(["The bench opened."]);
	expect(find("[data-claim]").dataset["claim"]).toBe("alpha-9-new");
	expect(find("[data-paragraph]").dataset["paragraph"]).toBe("9");
	expect(texts("[data-paragraph]")).toEqual([createSpeech("en").t("card.paragraph", 9)]);
});

test("the source's own words are set apart as a quotation, and are left out where there are none", () => {
	drawClaim({ quote: "remarkably open" });
	expect(texts("q")).toEqual(["remarkably open"]);
	drawClaim({ quote: null });
	expect(texts("q")).toEqual([]);
});

test("every tone has a word and a shape of its own, and the shape is not read out", () => {
	const { t } = createSpeech("en");
	const shapes = STANCES.map((stance) => {
		drawClaim({ stance });
		expect(texts(".tone")).toEqual([t(`stance.${stance}`)]);
		expect(find<Element>(".tone > svg").ariaHidden).toBe("true");
		return find<Element>(".tone path").getAttribute("d");
	});
	expect(new Set(shapes).size).toBe(STANCES.length);
	expect(new Set(STANCES.map((stance) => t(`stance.${stance}`))).size).toBe(STANCES.length);
});

test("the paragraph leads to the article, at the source's own words where there are some", () => {
	drawClaim({ quote: "remarkably open" }, "en", "https://alpha.example/court");
	const link = find<HTMLAnchorElement>("[data-paragraph] a");
	expect(link.href).toBe("https://alpha.example/court#:~:text=remarkably%20open");
	expect(link.target).toBe("_blank");
	expect([...link.relList]).toEqual(expect.arrayContaining(["noopener", "noreferrer"]));
	drawClaim({ quote: "remarkably open" }, "en", null);
	expect(document.querySelector("a")).toBeNull();
});

test("what decided that a claim is near can be marked in its text", () => {
	draw(
		<ul>
			<ClaimItem
				claim={makeClaim({ text: "The bench opened in January." })}
				speech={createSpeech("en")}
				address={null}
				nearness={{ marks: [{ start: 4, end: 9 }], words: ["bench"] }}
			/>
		</ul>,
	);
	expect(texts("mark")).toEqual(["bench"]);
	expect(texts(".claim-nearness").map((text) => text.trim())).toEqual([
		createSpeech("en").t("reading.shared", "“bench”"),
	]);
	expect(texts(".claim-text")).toEqual(["The bench opened in January."]);
});

test("a claim in the article's own voice names nobody else", () => {
	drawClaim({ attribution: "asserts", speaker: makeSpeaker({ name: "Ada Author" }) });
	expect(document.querySelector(".claim-speaker")).toBeNull();
	expect(find(".claim").textContent).not.toContain("Ada Author");
});

test.each(["quotes", "reports"] as const)("a claim of somebody else names the speaker, office and stake: %s", (how) => {
	const { t } = createSpeech("en");
	const speaker = makeSpeaker({ name: "Max Minister", role: "minister", stake: "government" });
	drawClaim({ attribution: how, speaker });
	expect(texts(".claim-speaker")).toEqual([
		`${t(`attribution.${how}`, "Max Minister")} (minister; ${t("stake.government")})`,
	]);
});

test("texts of the dataset are shown as they are, and never read as markup", () => {
	const text = "<img src=x onerror=alert(1)> & <b>bold</b>";
	drawClaim({ text, quote: text, attribution: "quotes", speaker: makeSpeaker({ name: text }) });
	expect(texts(".claim-text")).toEqual([text]);
	expect(texts("q")).toEqual([text]);
	expect(document.querySelector("img, b")).toBeNull();
});

test("a claim and its quotation are marked as English, and what is said of them is not", () => {
	drawClaim({ quote: "remarkably open" }, "kk");
	expect(find(".claim-text").lang).toBe("en");
	expect(find(".claim-quote").lang).toBe("en");
	expect(find(".tone").closest("[lang]")).toBe(document.documentElement);
	expect(texts(".tone")).toEqual([createSpeech("kk").t("stance.neutral")]);
});

test.each(STANCES)("axe-core finds nothing wrong with a quoted claim: %s", async (stance) => {
	drawClaim({ stance, quote: "remarkably open", attribution: "quotes", speaker: makeSpeaker() });
	await expectAccessible();
});
