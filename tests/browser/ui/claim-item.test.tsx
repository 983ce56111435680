import { expect, test } from "vitest";
import type { CompiledClaim } from "../../../src/core/compare/compiled-claims.ts";
import { ClaimItem } from "../../../src/ui/claim-item.tsx";
import { createSpeech, type Language } from "../../../src/ui/translate.ts";
import { makeClaim, makeSpeaker } from "../../unit/core/compare/small-claims.ts";
import { draw, expectAccessible, find, texts } from "./draw.tsx";

const STANCES = ["positive", "negative", "mixed", "neutral"] as const;

function drawClaim(overrides: Partial<CompiledClaim>, language: Language = "en"): void {
	draw(
		<ul>
			<ClaimItem claim={makeClaim(overrides)} speech={createSpeech(language)} />
		</ul>,
	);
}

/** What is said of a claim below its text, part by part. */
function facts(): string[] {
	return texts(".claim-facts > *").map((text) => text.trim());
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

test.each(STANCES)("a tone is told by a word and by a shape, and the shape is not read out: %s", (stance) => {
	const { t } = createSpeech("en");
	drawClaim({ stance });
	const shape = find(".stance > [aria-hidden=true]").textContent ?? "";
	expect(shape).toMatch(/^\S$/u);
	expect(texts(".stance")).toEqual([`${shape} ${t(`stance.${stance}`)}`]);
});

test("every tone has a word and a shape of its own", () => {
	const seen = STANCES.map((stance) => {
		drawClaim({ stance });
		return (find(".stance").textContent ?? "").split(" ");
	});
	expect(new Set(seen.map(([shape]) => shape)).size).toBe(STANCES.length);
	expect(new Set(seen.map(([, word]) => word)).size).toBe(STANCES.length);
});

test("a claim in the article's own voice names nobody else", () => {
	drawClaim({ attribution: "asserts", speaker: makeSpeaker({ name: "Ada Author" }) });
	expect(facts()).toHaveLength(2);
	expect(find(".claim").textContent).not.toContain("Ada Author");
});

test.each(["quotes", "reports"] as const)("a claim of somebody else names the speaker, office and stake: %s", (how) => {
	const { t } = createSpeech("en");
	const speaker = makeSpeaker({ name: "Max Minister", role: "minister", stake: "government" });
	drawClaim({ attribution: how, speaker });
	expect(facts()[1]).toBe(`${t(`attribution.${how}`, "Max Minister")} (minister; ${t("stake.government")})`);
});

test("texts of the dataset are shown as they are, and never read as markup", () => {
	const text = "<img src=x onerror=alert(1)> & <b>bold</b>";
	drawClaim({ text, quote: text, attribution: "quotes", speaker: makeSpeaker({ name: text }) });
	expect(texts(".claim-text")).toEqual([text]);
	expect(texts("q")).toEqual([text]);
	expect(document.querySelector("img, b")).toBeNull();
});

test("the claim is marked as English and what is said of it as the reader's language", () => {
	drawClaim({}, "kk");
	expect(find(".claim").lang).toBe("en");
	expect(find(".claim-facts").lang).toBe("kk");
	expect(texts(".stance")[0]).toContain(createSpeech("kk").t("stance.neutral"));
});

test.each(STANCES)("axe-core finds nothing wrong with a quoted claim: %s", async (stance) => {
	drawClaim({ stance, quote: "remarkably open", attribution: "quotes", speaker: makeSpeaker() });
	await expectAccessible();
});
