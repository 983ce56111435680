import { expect, test } from "vitest";
import { speakersUsed } from "../../../../src/dataset/rules/speakers-used.ts";
import { makeDataset, makeSpeaker } from "../small-dataset.ts";

test("a good dataset passes", () => {
	expect([...speakersUsed.check(makeDataset())]).toEqual([]);
});

test("a speaker that no claim names is found", () => {
	const speakers = [...makeDataset().speakers, makeSpeaker({ id: "silent-sam" })];
	expect([...speakersUsed.check(makeDataset({ speakers }))]).toMatchObject([
		{ file: "speakers/silent-sam.json", id: "silent-sam", message: "no claim has this speaker" },
	]);
});
