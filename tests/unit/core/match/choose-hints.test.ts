import fc from "fast-check";
import { expect, test } from "vitest";
import {
	type Choosable,
	chooseHints,
	MAX_HINTS,
	MAX_HINTS_PER_TOPIC,
} from "../../../../src/core/match/choose-hints.ts";

/** Matches from a text such as `court/1 law/1 court/2`: each a topic and its section. */
function matches(text: string): (Choosable & { readonly id: number })[] {
	return text.split(" ").map((part, id) => {
		const [topic = "", section] = part.split("/");
		return { topic, section, id };
	});
}

/** What is chosen where the first of each section is wanted. */
function choose<M extends Choosable>(all: readonly M[], canShow: (match: M) => boolean): M[] {
	return chooseHints(all, { density: "section", canShow });
}

function chosenIds(text: string, hidden: readonly number[] = []): number[] {
	return choose(matches(text), ({ id }) => !hidden.includes(id)).map(({ id }) => id);
}

test("the first match of a topic in each section is chosen, in reading order", () => {
	expect(chosenIds("court/1 law/1 court/1 court/2 law/2 law/1")).toEqual([0, 1, 3, 4]);
});

test("a section is told by identity, and text before the first heading is a section like any other", () => {
	const [first, second] = [{}, {}];
	const sections = [null, first, second, first, null];
	const chosen = choose(
		sections.map((section, id) => ({ topic: "court", section, id })),
		() => true,
	);
	expect(chosen.map(({ id }) => id)).toEqual([0, 1, 2]);
});

test("a topic gets no more hints than the limit, and other topics still get theirs", () => {
	const sections = Array.from({ length: MAX_HINTS_PER_TOPIC + 2 }, (_, section) => `court/${section} law/${section}`);
	const chosen = choose(matches(sections.join(" ")), () => true);
	const count = (wanted: string) => chosen.filter(({ topic }) => topic === wanted).length;
	expect([count("court"), count("law")]).toEqual([MAX_HINTS_PER_TOPIC, MAX_HINTS_PER_TOPIC]);
	expect(chosen.at(-1)).toMatchObject({ section: String(MAX_HINTS_PER_TOPIC - 1) });
});

test("where the first match cannot be shown, the next one of the section is chosen instead", () => {
	expect(chosenIds("court/1 court/1 court/1", [0])).toEqual([1]);
});

test("what cannot be shown does not use up the topic's limit", () => {
	const text = Array.from({ length: MAX_HINTS_PER_TOPIC + 1 }, (_, section) => `court/${section}`).join(" ");
	expect(chosenIds(text, [0])).toEqual([1, 2, 3, 4, 5]);
});

test("whether a match can be shown is asked only of those that would be chosen", () => {
	const asked: number[] = [];
	const sections = Array.from({ length: MAX_HINTS_PER_TOPIC }, (_, section) => `court/${section} court/${section}`);
	choose(matches([...sections, "court/99"].join(" ")), ({ id }) => {
		asked.push(id);
		return true;
	});
	expect(asked).toEqual([0, 2, 4, 6, 8]);
});

test("on request the first of a topic on the page is chosen alone, and what cannot be shown leaves its place", () => {
	const all = matches("court/1 law/1 court/2 law/2");
	const chosen = chooseHints(all, { density: "first", canShow: ({ id }) => id !== 0 });
	expect(chosen.map(({ id }) => id)).toEqual([1, 2]);
});

test("on request all are chosen, as far as a page goes", () => {
	const all = matches("court/1 ".repeat(MAX_HINTS + 10).trim());
	const chosen = chooseHints(all, { density: "all", canShow: ({ id }) => id !== 1 });
	expect(chosen).toHaveLength(MAX_HINTS);
	expect(chosen.slice(0, 2).map(({ id }) => id)).toEqual([0, 2]);
});

test("no match gives no hint", () => {
	expect(choose([], () => true)).toEqual([]);
});

test("what is chosen can be shown, keeps its order, and is one of a topic and section", () => {
	const anyMatches = fc.array(
		fc.record({ topic: fc.constantFrom("a", "b"), section: fc.nat({ max: 8 }), shown: fc.boolean() }),
		{ maxLength: 60 },
	);
	fc.assert(
		fc.property(anyMatches, (all) => {
			const chosen = choose(all, ({ shown }) => shown);
			expect(chosen).toEqual(all.filter((match) => chosen.includes(match)));
			expect(chosen.every(({ shown }) => shown)).toBe(true);
			expect(new Set(chosen.map(({ topic, section }) => `${topic}/${section}`)).size).toBe(chosen.length);
			for (const topic of ["a", "b"]) {
				const sections = new Set(
					all.filter((match) => match.topic === topic && match.shown).map(({ section }) => section),
				);
				const expected = Math.min(sections.size, MAX_HINTS_PER_TOPIC);
				expect(chosen.filter((match) => match.topic === topic)).toHaveLength(expected);
			}
		}),
	);
});
