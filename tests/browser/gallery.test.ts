import { expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { createSpeech } from "../../src/ui/translate.ts";
import { ALL_STATES } from "../gallery/all-states.ts";
import { PAGE_STYLES } from "../gallery/page-styles.ts";
import { reachState } from "../gallery/reach-state.ts";
import { draw, expectAccessible } from "./ui/draw.tsx";

const LANGUAGES = ["en", "ru", "kk"] as const;

/** Every state once: the languages take turns, so that each page is looked at in all of them. */
const CASES = ALL_STATES.map((state, index) => {
	const language = LANGUAGES[index % LANGUAGES.length] as (typeof LANGUAGES)[number];
	return [state.name, language, state] as const;
});

/** The matrix has thousands of elements for axe-core to look at, twice. In ms. */
const TIMEOUT_MS = 60_000;

test.each(CASES)(
	"axe-core finds nothing wrong, and nothing reaches out: %s in %s",
	async (_, language, state) => {
		const before = { width: innerWidth, height: innerHeight };
		onTestFinished(() => page.viewport(before.width, before.height));
		await page.viewport(state.width, 600);
		await PAGE_STYLES[state.page]();
		document.body.style.width = "auto";
		onTestFinished(() => document.body.removeAttribute("style"));
		if (state.fragment !== undefined) history.replaceState(null, "", state.fragment);
		onTestFinished(() => history.replaceState(null, "", "#"));
		draw(state.draw(createSpeech(language)));
		document.documentElement.lang = language;
		await reachState(state);
		await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(state.width);
		await expectAccessible();
	},
	TIMEOUT_MS,
);
