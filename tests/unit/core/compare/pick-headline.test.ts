import { expect, test } from "vitest";
import type { FigureComparison } from "../../../../src/core/compare/compare-figures.ts";
import type { CompiledDifference } from "../../../../src/core/compare/compiled-claims.ts";
import type { TopicDifference } from "../../../../src/core/compare/find-differences.ts";
import { type HeadlineSources, pickHeadline } from "../../../../src/core/compare/pick-headline.ts";
import { makeClaim, makeDifference, makeFigure, makeSource, makeTopic } from "./small-claims.ts";

type Reason = CompiledDifference["reason"];

function difference(reason: Reason): TopicDifference {
	return { ...makeDifference({ reason }), claims: [makeClaim(), makeClaim({ source: "beta" })], isConflict: false };
}

function figures(measure: string, reason?: Reason): FigureComparison {
	const stated = { claim: makeClaim(), figure: makeFigure({ measure }), time: undefined };
	const why = reason && { reason, difference: undefined };
	return { measure, values: [stated, stated], gap: { low: stated, high: stated, difference: 1, ratio: 2, why } };
}

const agreements = [[makeClaim(), makeClaim({ source: "beta" })]];
const speaking = [makeSource(), makeSource({ id: "beta" })];

/** Everything that could be said at once, in the order in which it should be. */
const contradiction = difference("contradiction");
const unlike = figures("unlike");
const grown = figures("grown", "change-over-time");
const changed = difference("change-over-time");
const scope = difference("other-scope");
const emphasis = difference("emphasis");

function pick(sources: Partial<HeadlineSources>) {
	return pickHeadline({ topic: makeTopic(), speaking, agreements, figures: [], differences: [], ...sources });
}

test("a contradiction comes before everything", () => {
	const headline = pick({ differences: [scope, changed, contradiction], figures: [grown, unlike] });
	expect(headline).toEqual({ kind: "contradiction", difference: contradiction });
});

test("figures that differ come before what changed over time", () => {
	const headline = pick({ differences: [scope, changed], figures: [grown, unlike] });
	expect(headline).toEqual({ kind: "figures-differ", figures: unlike, gap: unlike.gap });
});

test("figures that differ for another reason than time do so too", () => {
	const defined = figures("defined", "other-definition");
	expect(pick({ figures: [defined] })).toMatchObject({ kind: "figures-differ", figures: defined });
});

test("figures that changed over time come before what else did", () => {
	const headline = pick({ differences: [scope, changed], figures: [grown] });
	expect(headline).toEqual({ kind: "changed-over-time", figures: grown, gap: grown.gap });
});

test("what changed over time comes before other differences", () => {
	expect(pick({ differences: [scope, changed] })).toEqual({ kind: "changed-over-time", difference: changed });
});

test("of other differences what is weighed otherwise is told before what is of another scope, else the first", () => {
	expect(pick({ differences: [scope, emphasis] })).toEqual({ kind: "differences", difference: emphasis });
	const other = difference("other-scope");
	expect(pick({ differences: [scope, other] })).toEqual({ kind: "differences", difference: scope });
});

test("a source that contradicts itself is no contradiction of sources, and comes after what lies between two", () => {
	const within: TopicDifference = { ...contradiction, claims: [makeClaim(), makeClaim()] };
	expect(pick({ differences: [within, scope] })).toEqual({ kind: "differences", difference: scope });
	expect(pick({ differences: [within] })).toEqual({ kind: "differences", difference: within });
});

test("a difference with what is said on another topic heads nothing", () => {
	const elsewhere: TopicDifference = { ...scope, claims: [makeClaim(), makeClaim({ topics: ["election"] })] };
	const [source] = speaking;
	expect(pick({ speaking: speaking.slice(0, 1), differences: [elsewhere] })).toEqual({ kind: "lone-source", source });
});

test.each(["evaluation", "promise"] as const)("an %s of another time is not said to have changed", (kind) => {
	const judged: TopicDifference = { ...changed, claims: [makeClaim({ kind }), makeClaim({ source: "beta" })] };
	expect(pick({ differences: [judged] })).toEqual({ kind: "differences", difference: judged });
});

test("figures that agree are no headline", () => {
	expect(pick({ figures: [{ ...unlike, gap: undefined }], agreements: [] })).toEqual({ kind: "none" });
});

test("a difference within the one source that speaks comes before its being alone", () => {
	const [source] = speaking;
	expect(pick({ speaking: speaking.slice(0, 1), differences: [emphasis] }).kind).toBe("differences");
	expect(pick({ speaking: speaking.slice(0, 1), agreements: [] })).toEqual({ kind: "lone-source", source });
});

test("where nothing differs, what all agree on is told", () => {
	expect(pick({})).toEqual({ kind: "all-agree", agreements });
});

test("where several speak of different things, or nobody does, there is no headline", () => {
	expect(pick({ agreements: [] })).toEqual({ kind: "none" });
	expect(pick({ agreements: [], speaking: [] })).toEqual({ kind: "none" });
});
