import fc from "fast-check";
import { expect, test } from "vitest";
import { compareStatedFigures } from "../../../../src/core/rank/compare-stated-figures.ts";
import { claimsOn } from "./real-claims.ts";

function compare(topic: string, sentence: string): string[] {
	return compareStatedFigures({ sentence, claims: claimsOn(topic) }).map(
		({ span, relation, figure, difference }) =>
			`${sentence.slice(span.start, span.end)} ${relation} ${figure.measure} ${figure.value} ${difference}`,
	);
}

const REVIEWED = "constitutional-court-cases-reviewed";

test.each<[topic: string, sentence: string, ...comparisons: string[]]>([
	[
		"constitutional-court",
		"The court has reviewed 23 cases.",
		`23 same ${REVIEWED} 23 0`,
		`23 lower ${REVIEWED} 70 -47`,
	],
	["constitutional-court", "Суд рассмотрел 100 дел.", `100 higher ${REVIEWED} 23 77`, `100 higher ${REVIEWED} 70 30`],
	["constitutional-court", "Сот 65 істі қарады.", `65 higher ${REVIEWED} 23 42`, `65 about-the-same ${REVIEWED} 70 -5`],
	[
		"constitutional-court",
		"In its first 12 months the court received 6,000 appeals.",
		"6,000 higher constitutional-court-appeals-received 4000 2000",
	],
	["referendum-2022", "77.18 percent of voters backed it.", "77.18 percent within-range referendum-support 77 0.18"],
	["referendum-2022", "Plus de 77 % des électeurs l’ont soutenu.", "77 % same referendum-support 77 0"],
	["referendum-2022", "Реформу поддержали 60% избирателей.", "60% lower referendum-support 77 -17"],
	[
		"party-threshold",
		"Порог для партий снижен с 7 до 5 процентов.",
		"7 same party-threshold-before 7 0",
		"5 процентов same party-threshold-after 5 0",
	],
	["eu-trade", "Более половины внешней торговли приходится на ЕС.", "половины same eu-share-of-foreign-trade 50 0"],
	[
		"eu-trade",
		"The EU takes 48% of investment and over 60% of trade.",
		"48% same eu-share-of-investment 48 0",
		"60% within-range eu-share-of-foreign-trade 50 10",
	],
	["rule-of-law", "59-е место в индексе верховенства закона.", "59 lower rule-of-law-index-rank 65 -6"],
	[
		"presidential-term-limit",
		"Президент избирается на семилетний срок.",
		"семилетний same presidential-term-length 7 0",
	],
	["russian-migrants", "Some 98,000 Russians arrived.", "98,000 within-range russians-arrived 10000 88000"],
	["russian-migrants", "Some 400,000 Russians arrived.", "400,000 higher russians-arrived 10000 390000"],
])("on %s a sentence’s figure stands beside the claims’: %s", (topic, sentence, ...comparisons) => {
	expect(compare(topic, sentence)).toEqual(comparisons);
});

test.each<[topic: string, sentence: string]>([
	["referendum-2022", "Turnout was 68.06 percent of eligible voters."],
	["referendum-2022", "18.66 percent voted against the reform."],
	["referendum-2022", "In 2022 a referendum was held under Article 77."],
	["constitutional-court", "The court has 11 judges and 100 staff."],
	["constitutional-court", "Its chair, aged 23, reviewed Article 70."],
	["constitutional-court", "The court heard 23 witnesses."],
	["party-threshold", "The threshold is 6 percent."],
	["eu-trade", "Inflation in trade reached 9 percent."],
	["presidential-term-limit", "A seven-year-old wrote to the president."],
	["epca", "The summit lasted 2 days."],
])("on %s a number of something else is left alone: %s", (topic, sentence) => {
	expect(compare(topic, sentence)).toEqual([]);
});

test("kilometres are set beside miles in miles", () => {
	const [comparison] = compareStatedFigures({
		sentence: "The border with Russia is 7,644 km long.",
		claims: claimsOn("russia-border"),
	});
	expect(comparison).toMatchObject({ isConverted: true, stated: { value: 4750 }, relation: "lower", difference: -250 });
});

test("a figure comes with its time and its difference as a share", () => {
	const [comparison] = compareStatedFigures({
		sentence: "It reviewed 46 cases.",
		claims: claimsOn("constitutional-court"),
	});
	expect(comparison).toMatchObject({ time: "2023-08", difference: 23, share: 1 });
});

test("any string at all gives spans inside it", () => {
	const claims = claimsOn("constitutional-court");
	const words = fc.constantFrom(
		"23",
		"cases",
		"reviewed",
		"%",
		"5",
		"June",
		"–",
		",",
		"сот",
		"істі",
		"\ud83d",
		"million",
	);
	const sentences = fc.oneof(
		fc.string({ unit: "binary" }),
		fc.array(words).map((list) => list.join(" ")),
	);
	fc.assert(
		fc.property(sentences, (sentence) => {
			for (const { span } of compareStatedFigures({ sentence, claims })) {
				expect(span.start).toBeGreaterThanOrEqual(0);
				expect(span.end).toBeGreaterThan(span.start);
				expect(span.end).toBeLessThanOrEqual(sentence.length);
			}
		}),
	);
});
