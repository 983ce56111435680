import { expect, test } from "vitest";
import { describeHint } from "../../../src/page/describe-hint.ts";
import { hintContextSchema } from "../../../src/platform/messages/hint-context-schema.ts";
import { find, mentionIn, setPage } from "./rig.ts";

test("a hint is described by its sentence, what it is a form of, what speaks for it, and its page", () => {
	setPage('<time datetime="2024-05-06"></time><p>First. In Kazakhstan the <b>Court</b> sat. Last.</p>');
	const mention = mentionIn(find("p"), "Court");
	const verdict = { accepted: true, score: 1.7, evidence: ["block", "near"] as const };
	expect(describeHint(mention, verdict)).toEqual({
		text: "Court",
		sentence: "In Kazakhstan the Court sat.",
		kind: "alias",
		score: 1,
		evidence: ["block", "near"],
		pageDate: "2024-05-06",
		host: location.hostname,
	});
});

test("however long hint and sentence are, the card's page takes the description", () => {
	const word = "Court".repeat(100);
	setPage(`<p>${"long ".repeat(200)}${word} ${"long ".repeat(200)}</p>`);
	const described = describeHint(mentionIn(find("p"), word), { accepted: true, score: 0.65, evidence: [] });
	expect(hintContextSchema.parse(described)).toEqual(described);
	expect(described.score).toBe(0.65);
});
