import { expect, test } from "vitest";
import { sourceProfile } from "../../../../src/core/compare/source-profile.ts";
import { realClaims } from "../rank/real-claims.ts";
import { smallClaims } from "./small-claims.ts";

test("what a source says is counted by tone, kind, speaker, stake and topic", () => {
	const profile = sourceProfile("alpha", smallClaims);
	expect(profile?.claims).toHaveLength(5);
	expect(profile?.tone.counts).toEqual({ positive: 1, negative: 1, mixed: 1, neutral: 2 });
	expect(Object.fromEntries(profile?.kinds ?? [])).toEqual({ fact: 3, evaluation: 2 });
	expect(Object.fromEntries(profile?.attributions ?? [])).toEqual({ asserts: 5 });
	expect(Object.fromEntries(profile?.stakes ?? [])).toEqual({ independent: 5 });
	expect(profile?.speakers.map(({ speaker, count }) => [speaker.id, count])).toEqual([["article", 5]]);
	expect(profile?.topics.map(({ topic, count }) => [topic.id, count])).toEqual([
		["court", 4],
		["election", 1],
	]);
	expect(profile?.silentOn).toEqual([]);
});

test("a source’s silences are the topics that it has no claim on", () => {
	expect(sourceProfile("delta", smallClaims)?.silentOn.map(({ id }) => id)).toEqual(["court"]);
});

test("there is no profile of an unknown source", () => {
	expect(sourceProfile("omega", smallClaims)).toBeUndefined();
});

test.each(realClaims.sources.map(({ id }) => id))("every topic is spoken on or kept silent on by %s", (id) => {
	const profile = sourceProfile(id, realClaims);
	expect((profile?.topics.length ?? 0) + (profile?.silentOn.length ?? 0)).toBe(realClaims.topics.length);
});
