import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchPage } from "../../../src/core/match/match-page.ts";
import { answerLine } from "../../../src/dev/answer-line.ts";
import { smallFinder } from "../core/match/small-index.ts";

const finder = smallFinder();
const answer = (text: string) => answerLine({ text, number: 7 }, (own) => matchPage(own, finder));

test("a line is answered with its id and every hint of its text", () => {
	const text = "Tokayev spoke.\nKazakhstan’s Constitutional Courts sat. Tokayev left.";
	const { hints } = answer(JSON.stringify({ id: "a", text, lang: "en" })) as Extract<
		ReturnType<typeof answer>,
		{ hints: unknown }
	>;
	expect(hints.map(({ start, end }) => text.slice(start, end))).toEqual([
		"Tokayev",
		"Constitutional Courts",
		"Tokayev",
	]);
	expect(hints[1]).toEqual({
		start: 28,
		end: 49,
		text: "Constitutional Courts",
		topic: "court",
		match: "inflection",
		score: 0.95,
		why: "inflection; context needed, found: block, near",
	});
});

test.each([
	['{"id":"a","text":""}', "a"],
	['{"id":0,"text":""}', 0],
	['{"id":"","text":""}', ""],
	['{"id":1.5,"text":"","lang":null}', 1.5],
	['  {"text":"","more":[1],"id":"a"}  ', "a"],
	['{"id":"a","text":"\\ud800 \\u0000 \\udfff"}', "a"],
	['{"__proto__":1,"id":"a","text":"x"}', "a"],
])("%s is a good line", (line, id) => {
	expect(answer(line)).toEqual({ id, hints: [] });
});

describe("a bad line gets one error that names the line, what is wrong and what mends it", () => {
	test.each<[line: string, id: string | number | null, named: string[]]>([
		["foo", null, ["not JSON", "one object a line"]],
		['{"id":"a","text":"b"', null, ["not JSON"]],
		['{"id":"a","text":"b"} {"id":"c","text":"d"}', null, ["not JSON"]],
		['{"id":"a","text":"\u0001"}', null, ["not JSON"]],
		["null", null, ["not an object", '{"id": …, "text": …}']],
		["1", null, ["not an object"]],
		['"text"', null, ["not an object"]],
		['[{"id":"a","text":"b"}]', null, ["not an object"]],
		["{}", null, ['no "id"']],
		['{"text":"b"}', null, ['no "id"', "a text or a number"]],
		['{"id":null,"text":"b"}', null, ['"id" that is null']],
		['{"id":["a"],"text":"b"}', null, ['"id" that is a list']],
		['{"id":true,"text":"b"}', null, ['"id" that is a boolean']],
		['{"id":"a"}', "a", ['no "text"']],
		['{"id":0}', 0, ['no "text"']],
		['{"id":"a","text":null}', "a", ['"text" that is null', "in quotes"]],
		['{"id":"a","text":5}', "a", ['"text" that is a number']],
		['{"id":"a","text":["b"]}', "a", ['"text" that is a list']],
		['{"id":"a","text":{"b":1}}', "a", ['"text" that is an object']],
		['{"id":"a","text":"b","lang":1}', "a", ['"lang" that is a number', "leave it out"]],
	])("%s", (line, id, named) => {
		const given = answer(line) as Extract<ReturnType<typeof answer>, { error: string }>;
		expect(given).toEqual({ id, line: 7, error: expect.stringMatching(/^Line 7 .*\.$/su) });
		for (const words of named) expect(given.error).toContain(words);
	});
});

test("no line makes it throw, and every answer can be written as one line of JSON", () => {
	const line = fc.oneof(
		fc.string({ unit: "binary" }),
		fc.json(),
		fc.record({ id: fc.anything(), text: fc.anything() }).map((value) => {
			try {
				return JSON.stringify(value) ?? "";
			} catch {
				return "";
			}
		}),
		fc.record({ id: fc.string(), text: fc.string({ unit: "binary" }) }).map((value) => JSON.stringify(value)),
	);
	fc.assert(
		fc.property(line, (text) => {
			const written = JSON.stringify(answer(text));
			expect(written).not.toContain("\n");
			expect(Object.keys(JSON.parse(written) as object)).toContain("id");
		}),
	);
});
