import { render } from "preact";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { CardView, type CardViewProps } from "../../../src/ui/card-view.tsx";
import { createSpeech } from "../../../src/ui/translate.ts";
import { smallClaims } from "../../unit/core/compare/small-claims.ts";
import { draw, expectAccessible, texts } from "./draw.tsx";

const speech = createSpeech("en");

/** Draws a card with callbacks that tell how they were called, and waits until it listens. */
async function drawCard(topic: string) {
	const onEnter = vi.fn<CardViewProps["onEnter"]>();
	const onClose = vi.fn<CardViewProps["onClose"]>();
	const onStep = vi.fn<CardViewProps["onStep"]>();
	draw(
		<CardView
			dataset={smallClaims}
			topic={topic}
			speech={speech}
			onEnter={onEnter}
			onClose={onClose}
			onStep={onStep}
		/>,
	);
	await nextFrames();
	return { onEnter, onClose, onStep };
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
	expect(texts("body > *")).toEqual([speech.t("card.gone")]);
	await userEvent.keyboard("{Escape}");
	expect(onClose).toHaveBeenCalledTimes(1);
});

test.each(["court", "election", "gone"])(
	"axe-core finds nothing wrong with the card of the topic “%s”",
	async (topic) => {
		await drawCard(topic);
		await expectAccessible();
	},
);
