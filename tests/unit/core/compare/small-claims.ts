import type {
	CompiledClaim,
	CompiledClaims,
	CompiledDifference,
	CompiledFigure,
	CompiledSource,
	CompiledSpeaker,
	CompiledTopic,
} from "../../../../src/core/compare/compiled-claims.ts";

/** A source with a day, an author and an address, save what is overridden. */
export function makeSource(overrides: Partial<CompiledSource> = {}): CompiledSource {
	return {
		id: "alpha",
		publisher: "Alpha Times",
		title: "Inside the court",
		author: "Ada Author",
		authorRole: "legal correspondent",
		stake: "independent",
		stakeNote: "She holds no office.",
		address: "https://alpha.example/court",
		date: dayOf("2021-03-02"),
		saysOfItself: null,
		readOn: "2026-11-24",
		...overrides,
	};
}

/** The date of a source that bears its day. */
function dayOf(day: string): CompiledSource["date"] {
	return { earliest: day, latest: day, precision: "day", evidence: "It is printed on the article." };
}

/** A topic, save what is overridden. */
export function makeTopic(overrides: Partial<CompiledTopic> = {}): CompiledTopic {
	return {
		id: "court",
		label: { en: "Constitutional Court", ru: "Конституционный суд", kk: "Конституциялық сот" },
		description: {
			en: "The court that checks laws.",
			ru: "Суд, который проверяет законы.",
			kk: "Заңдарды тексеретін сот.",
		},
		group: "constitution-and-law",
		broader: null,
		aliases: ["court of the constitution", "верховенство конституции"],
		...overrides,
	};
}

/** A speaker other than the article, save what is overridden. */
export function makeSpeaker(overrides: Partial<CompiledSpeaker> = {}): CompiledSpeaker {
	return {
		id: "carla-chair",
		name: "Carla Chair",
		role: "chair of the court",
		stake: "party",
		stakeNote: "She chairs the court.",
		...overrides,
	};
}

/** A claim of the source `alpha` in the article's own voice, save what is overridden. */
export function makeClaim(overrides: Partial<CompiledClaim> = {}): CompiledClaim {
	return {
		id: "alpha-2-court-is-new",
		source: "alpha",
		paragraph: 2,
		topics: ["court"],
		text: "The bench opened in January.",
		quote: null,
		kind: "fact",
		speaker: {
			id: "article",
			name: "Ada Author",
			role: "legal correspondent",
			stake: "independent",
			stakeNote: "She holds no office.",
		},
		attribution: "asserts",
		stance: "neutral",
		figures: [],
		related: [],
		agrees: [],
		conflicts: [],
		...overrides,
	};
}

/** A figure, save what is overridden. */
export function makeFigure(overrides: Partial<CompiledFigure> = {}): CompiledFigure {
	return { measure: "cases", value: 23, bound: "exact", unit: "cases", counted: "cases reviewed", ...overrides };
}

/** A difference between a claim of Alpha and one of Beta, save what is overridden. */
export function makeDifference(overrides: Partial<CompiledDifference> = {}): CompiledDifference {
	return {
		id: "work-and-appeals",
		claims: ["alpha-3-work-praised", "beta-1-chair-on-appeals"],
		reason: "emphasis",
		explanation: "One looks at the judges, the other at what is sent to them.",
		...overrides,
	};
}

/**
 * Five sources, oldest first. On `court` Alpha makes four claims, Beta one in quotation and Gamma one in report, while
 * Delta and Epsilon are silent; on `election` all five speak.
 */
export const smallClaims: CompiledClaims = {
	version: "0123456789ab",
	changedOn: "2026-11-24",
	sources: [
		makeSource(),
		makeSource({
			id: "beta",
			publisher: "Beta Post",
			author: null,
			authorRole: null,
			stake: "unknown",
			address: "https://beta.example/votes",
			date: { earliest: "2022-09-27", latest: "2022-11-19", precision: "range", evidence: "It looks ahead to a vote." },
		}),
		makeSource({
			id: "gamma",
			publisher: "Gamma Review",
			author: "Gus Gray",
			authorRole: null,
			stake: "government",
			address: null,
			date: { earliest: "2024-03-15", latest: null, precision: "after", evidence: "It reports a speech of that day." },
		}),
		makeSource({ id: "delta", publisher: "Delta Wire", date: dayOf("2024-06-01") }),
		makeSource({ id: "epsilon", publisher: "Epsilon Weekly", date: dayOf("2025-04-04") }),
	],
	topics: [
		makeTopic(),
		makeTopic({
			id: "election",
			label: { en: "Snap election", ru: "Внеочередные выборы", kk: "Кезектен тыс сайлау" },
			description: {
				en: "The vote that came early.",
				ru: "Голосование, которое прошло раньше срока.",
				kk: "Мерзімінен бұрын өткен дауыс беру.",
			},
			aliases: ["early vote", "досрочное голосование"],
		}),
	],
	claims: [
		makeClaim(),
		makeClaim({
			id: "alpha-3-work-praised",
			paragraph: 3,
			text: "The author praises how openly the judges work.",
			quote: "remarkably open",
			kind: "evaluation",
			stance: "positive",
		}),
		makeClaim({
			id: "alpha-4-slow-work",
			paragraph: 4,
			text: "Petitioners wait a year for an answer, which the author calls far too long.",
			kind: "evaluation",
			stance: "negative",
		}),
		makeClaim({ id: "alpha-5-mixed-record", paragraph: 5, text: "The record is uneven.", stance: "mixed" }),
		makeClaim({ id: "alpha-6-vote-announced", paragraph: 6, topics: ["election"], text: "A vote was called early." }),
		makeClaim({
			id: "beta-1-chair-on-appeals",
			source: "beta",
			paragraph: 1,
			text: "Most appeals were refused because they were filled in wrongly.",
			quote: "filled in wrongly",
			speaker: makeSpeaker(),
			attribution: "quotes",
			stance: "negative",
		}),
		makeClaim({ id: "beta-2-turnout", source: "beta", topics: ["election"], text: "Turnout was high." }),
		makeClaim({
			id: "gamma-7-minister-on-judges",
			source: "gamma",
			paragraph: 7,
			topics: ["court", "election"],
			text: "A minister expects the judges to watch over the ballot.",
			speaker: makeSpeaker({ id: "max-minister", name: "Max Minister", role: "minister", stake: "government" }),
			attribution: "reports",
			stance: "positive",
		}),
		makeClaim({ id: "delta-2-observers", source: "delta", topics: ["election"], text: "Observers came from abroad." }),
		makeClaim({ id: "epsilon-2-parties", source: "epsilon", topics: ["election"], text: "Six parties took part." }),
	],
	differences: [],
};
