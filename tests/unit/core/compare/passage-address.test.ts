import { expect, test } from "vitest";
import { passageAddress } from "../../../../src/core/compare/passage-address.ts";

test.each<[name: string, address: string, quote: string | null, expected: string]>([
	["no words", "https://a.example/x", null, "https://a.example/x"],
	["words", "https://a.example/x", "very open", "https://a.example/x#:~:text=very%20open"],
	["an address with a fragment", "https://a.example/x#top", "open", "https://a.example/x#:~:text=open"],
	[
		"dashes, commas and ampersands",
		"https://a.example/",
		"a-b, c & d",
		"https://a.example/#:~:text=a%2Db%2C%20c%20%26%20d",
	],
	["half a surrogate pair", "https://a.example/", "a\ud800", "https://a.example/#:~:text=a%EF%BF%BD"],
])("an article is opened at the exact words of a passage: %s", (_, address, quote, expected) => {
	expect(passageAddress(address, quote)).toBe(expected);
});
