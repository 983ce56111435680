import { expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import claims from "../../../../data/compiled/claims.json";
import cues from "../../../../data/compiled/cues.json";
import type { CompiledClaims } from "../../../../src/core/compare/compiled-claims.ts";
import { MAX_CARD_WIDTH } from "../../../../src/core/place/place-card.ts";
import { CardView } from "../../../../src/ui/card/card-view.tsx";
import { createSpeech } from "../../../../src/ui/translate.ts";
import { draw, find } from "../draw.tsx";

const dataset = claims as unknown as CompiledClaims;
const nothing = () => undefined;

/** The height in px that a card has on most screens. */
const USUAL_HEIGHT = 480;

function drawCard(topic: string): void {
	draw(
		<CardView
			key={topic}
			dataset={dataset}
			cues={cues}
			topic={topic}
			speech={createSpeech("en")}
			today="2026-11-24"
			context={undefined}
			onEnter={nothing}
			onClose={nothing}
			onStep={nothing}
			onPin={nothing}
			onMove={nothing}
			change={async () => async () => undefined}
		/>,
	);
}

test("every topic's headline and all its sources show without scrolling", async () => {
	const before = { width: innerWidth, height: innerHeight };
	onTestFinished(() => page.viewport(before.width, before.height));
	await page.viewport(MAX_CARD_WIDTH, USUAL_HEIGHT);
	document.body.style.width = "auto";
	onTestFinished(() => document.body.removeAttribute("style"));
	const hidden: string[] = [];
	for (const { id } of dataset.topics) {
		drawCard(id);
		const foot = find(".card-foot").getBoundingClientRect().top;
		for (const part of document.querySelectorAll<HTMLElement>(".headline, .source[data-folded], .source-head, .silent"))
			if (part.getBoundingClientRect().bottom > foot) hidden.push(`${id}: ${part.dataset["source"] ?? part.className}`);
	}
	expect(hidden).toEqual([]);
});
