import { expect, test } from "vitest";
import { successorAmong } from "../../../src/page/successor-among.ts";
import { find, mentionIn, setPage } from "./rig.ts";

test("a hint that is still there is its own successor", () => {
	setPage("<p>Court</p>");
	const hint = mentionIn(find("p"), "Court");
	const twin = mentionIn(find("p"), "Court");
	expect(successorAmong([twin, hint], hint)).toBe(hint);
});

test("the same words in the same text node come first, then in the same element, then in the same section", () => {
	setPage("<h2>One</h2><p id='a'>Court</p><p id='b'>Court</p><p id='c'>Court</p>");
	const before = mentionIn(find("#b"), "Court", "court", find("h2"));
	const [first, same] = [mentionIn(find("#a"), "Court", "court", find("h2")), mentionIn(find("#b"), "Court")];
	expect(successorAmong([first, same], before)).toBe(same);
	find("#b").replaceChildren("The Court");
	const again = mentionIn(find("#b"), "Court");
	expect(successorAmong([first, again], before)).toBe(again);
	expect(successorAmong([mentionIn(find("#c"), "Court", "court", find("p")), first], before)).toBe(first);
});

test("other words, another topic, or another section are no successor", () => {
	setPage("<h2>One</h2><p id='a'>Court and Senate</p><p id='b'>Court</p>");
	const before = mentionIn(find("#a"), "Court", "court", find("h2"));
	const others = [
		mentionIn(find("#a"), "Senate"),
		mentionIn(find("#a"), "Court", "law"),
		mentionIn(find("#b"), "Court"),
	];
	expect(successorAmong(others, before)).toBeNull();
});
