import { expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { createSpeech } from "../../src/ui/translate.ts";
import { CARD_STATES } from "../gallery/card-states.tsx";
import { draw, expectAccessible, find } from "./ui/draw.tsx";

const LANGUAGES = ["en", "ru", "kk"] as const;

const CASES = CARD_STATES.flatMap((state) => LANGUAGES.map((language) => [state.name, language, state] as const));

test.each(CASES)("axe-core finds nothing wrong, and nothing reaches out: %s in %s", async (_, language, state) => {
	const before = { width: innerWidth, height: innerHeight };
	onTestFinished(() => page.viewport(before.width, before.height));
	await page.viewport(state.width, 600);
	document.body.style.width = "auto";
	onTestFinished(() => document.body.removeAttribute("style"));
	draw(state.draw(createSpeech(language)));
	document.documentElement.lang = language;
	if (state.press) find(state.press).click();
	await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(state.width);
	await expectAccessible();
});
