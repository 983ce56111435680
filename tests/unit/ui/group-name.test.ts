import { expect, test } from "vitest";
import claims from "../../../data/compiled/claims.json" with { type: "json" };
import { groupName } from "../../../src/ui/group-name.ts";
import { createSpeech } from "../../../src/ui/translate.ts";

const groups = [...new Set(claims.topics.map(({ group }) => group))];

test.each(groups)("the dataset's group %s has a name of its own in every language", (group) => {
	const names = (["en", "ru", "kk"] as const).map((language) => groupName(group, createSpeech(language)));
	expect(names).not.toContain(group);
	expect(new Set(names).size).toBe(3);
});

test("a group without a name is called by its id", () => {
	expect(groupName("space-travel", createSpeech("en"))).toBe("space-travel");
});
