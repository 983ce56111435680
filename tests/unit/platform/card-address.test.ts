import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCardFragment, parseCardFragment } from "../../../src/platform/card-address.ts";

test("a card's address carries its token and its topic", () => {
	expect(formatCardFragment({ token: "0b7d-1", topic: "constitutional-court" })).toBe("#0b7d-1/constitutional-court");
});

test("what is written into an address is read from it again, after the address was parsed as one", () => {
	const topic = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	fc.assert(
		fc.property(fc.uuid(), topic, (token, id) => {
			const { hash } = new URL(`https://card.example/card.html${formatCardFragment({ token, topic: id })}`);
			expect(parseCardFragment(hash)).toEqual({ token, topic: id, pinned: false });
			expect(parseCardFragment(`${hash}/pinned`)).toEqual({ token, topic: id, pinned: true });
		}),
	);
});

test.each<[fragment: string, token: string, topic: string]>([
	["", "", ""],
	["#", "", ""],
	["#/", "", ""],
	["#token", "token", ""],
	["#token/", "token", ""],
	["#/topic", "", "topic"],
	["#token/topic/more", "token", "topic"],
])("a fragment that tells less gives empty texts, one that tells more is cut: %j", (fragment, token, topic) => {
	expect(parseCardFragment(fragment)).toEqual({ token, topic, pinned: false });
});
