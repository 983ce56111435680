import { expect, test } from "vitest";
import { gatherCues } from "../../../../src/core/rank/gather-cues.ts";
import { makeClaim, makeTopic } from "../compare/small-claims.ts";

const SPEAKER = { id: "x", name: "Elvira Azimova", role: null, stake: "unknown", stakeNote: "" } as const;

const claims = [
	makeClaim({ id: "1", text: "Azimova counted 28 cases.", topics: ["court"], speaker: SPEAKER, asOf: "2023-01" }),
	makeClaim({ id: "2", text: "The court heard 28 cases, and 28 again.", topics: ["court"], speaker: SPEAKER }),
];

test("each cue is counted once a claim: numbers, words, names, and the date and topic that the text leaves out", () => {
	const { counts } = gatherCues({ topics: [makeTopic({ id: "court", aliases: ["the court"] })], claims });
	expect(counts).toMatchObject({ "number 28": 2, "name azimova": 2, "topic court": 2, "date 2023": 1, "date -01": 1 });
});

test("names are the words that are never written small", () => {
	const { names } = gatherCues({ topics: [], claims });
	expect(names).toEqual(["azimova", "elvira"]);
});
