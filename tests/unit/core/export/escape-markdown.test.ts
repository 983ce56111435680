import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeMarkdown } from "../../../../src/core/export/escape-markdown.ts";

test.each<[text: string, escaped: string]>([
	["plain words, «Қазақстан» (2022)", "plain words, «Қазақстан» (2022)"],
	["a | b", String.raw`a \| b`],
	["*bold* _it_ `code` ~no~", String.raw`\*bold\* \_it\_ \`code\` \~no\~`],
	["[link](http://a.example)", String.raw`\[link\](http://a.example)`],
	["<script>", String.raw`\<script\>`],
	["&amp; AT&T, R & D", String.raw`\&amp; AT\&T, R & D`],
	["a\\b", String.raw`a\\b`],
	["two\r\nlines \u2028 and more", "two lines and more"],
	["# head", String.raw`\# head`],
	["- item", String.raw`\- item`],
	["2. item", String.raw`2\. item`],
	["2022 was", "2022 was"],
])("a text shows letter by letter: %j", (text, escaped) => {
	expect(escapeMarkdown(text)).toBe(escaped);
});

test("any text stays on one line, and no special letter is left bare", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			const escaped = escapeMarkdown(text);
			expect(escaped).not.toMatch(/[\r\n\u2028\u2029]/u);
			expect(escaped.replaceAll(/\\[!-/:-@[-`{-~]/gu, "")).not.toMatch(/[\\`*_[\]<>|~]/u);
			const bare = escaped.replaceAll(/\\([!-/:-@[-`{-~])/gu, "$1");
			expect(bare.replaceAll(/\s+/gu, " ")).toBe(text.replaceAll(/[\s\u0000-\u001f\u007f\u0085]+/gu, " ").trim());
		}),
	);
});
