import { expect, test } from "vitest";
import { createHintFilter } from "../../../../src/core/settings/hint-filter.ts";
import { DEFAULT_PREFERENCES } from "../../../../src/core/settings/scanner-preferences.ts";

const isWanted = createHintFilter({
	...DEFAULT_PREFERENCES,
	muted: ["senate"],
	rejected: [
		{ topic: "court", form: "Top  Court" },
		{ topic: "law", form: "Конституция" },
	],
});

test.each<[name: string, topic: string, text: string, wanted: boolean]>([
	["a topic that is not muted", "court", "Constitutional Court", true],
	["a muted topic", "senate", "Senate", false],
	["a rejected form", "court", "Top Court", false],
	["a rejected form in other letters and spaces", "court", "top\ncourt", false],
	["a rejected form with a mark", "law", "Консти\u00adтуция", false],
	["another form of the same topic", "court", "top courts", true],
	["the same form as a name of another topic", "law", "Top Court", true],
])("whether the reader wants a mention is told: %s", (_, topic, text, wanted) => {
	expect(isWanted({ topic, text })).toBe(wanted);
});

test("a reader who has said nothing wants all", () => {
	expect(createHintFilter(DEFAULT_PREFERENCES)({ topic: "senate", text: "Senate" })).toBe(true);
});
