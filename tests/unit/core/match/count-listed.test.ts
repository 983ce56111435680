import { expect, test } from "vitest";
import { countListed } from "../../../../src/core/match/count-listed.ts";
import { findTerms } from "../../../../src/core/match/find-terms.ts";
import { realFinder } from "./real-index.ts";

test.each<[text: string, listed: number]>([
	["Kyrgyzstan, Kazakhstan, Nepal and Bhutan", 1],
	["Kazakhstan, Uzbekistan and Iran", 1],
	["Иран, Узбекистан и Казахстан", 1],
	["Iran, Kazakhstan und Polen", 1],
	["Iran and Kazakhstan", 0],
	["Kazakhstan and Iran. Poland", 0],
	["Kazakhstan", 0],
	["Iran, Poland, Kenya", 0],
	["Kazakhstan met Iran, Poland, Kenya", 0],
	["Kazakhstan, Kazakhstan and Iran", 0],
	["", 0],
])("of the anchors in %j, %i are members of a list of countries", (text, listed) => {
	expect(countListed(findTerms(text, realFinder).places, text)).toBe(listed);
});
