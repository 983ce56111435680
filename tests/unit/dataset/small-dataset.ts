import type { ListedSite } from "../../../src/core/sites/listed-site.ts";
import type { Articles } from "../../../src/dataset/articles.ts";
import type { Dataset, SourcedClaim } from "../../../src/dataset/dataset.ts";
import type { AuthoredFile } from "../../../src/dataset/load-dataset.ts";
import type { Anchor } from "../../../src/dataset/schema/anchor.ts";
import type { Difference } from "../../../src/dataset/schema/difference.ts";
import type { Figure } from "../../../src/dataset/schema/figure.ts";
import type { Source } from "../../../src/dataset/schema/source.ts";
import type { Speaker } from "../../../src/dataset/schema/speaker.ts";
import type { Topic } from "../../../src/dataset/schema/topic.ts";

/** A source that is right in itself, save what is overridden. */
export function makeSource(overrides: Partial<Source> = {}): Source {
	return {
		id: "alpha",
		publisher: "Alpha",
		title: "Inside the court",
		author: "Ada Author",
		authorRole: null,
		stake: "unknown",
		stakeNote: "The article does not say what she has at stake.",
		address: "https://alpha.example/court",
		date: { earliest: "2023-08-28", latest: "2023-08-28", precision: "day", evidence: "It is printed on the article." },
		saysOfItself: null,
		readOn: "2026-11-24",
		paragraphs: 2,
		boilerplate: [{ paragraph: 1, reason: "Title." }],
		...overrides,
	};
}

/** A speaker, save what is overridden. */
export function makeSpeaker(overrides: Partial<Speaker> = {}): Speaker {
	return {
		id: "carla-chair",
		name: "Carla Chair",
		role: "Chair of the court",
		stake: "party",
		stakeNote: "She chairs the court.",
		...overrides,
	};
}

/** A topic without a broader one, save what is overridden. */
export function makeTopic(overrides: Partial<Topic> = {}): Topic {
	return {
		id: "law",
		label: { en: "Law", ru: "Право", kk: "Құқық" },
		description: {
			en: "The rules that courts in Kazakhstan apply.",
			ru: "Правила, которые применяют суды Казахстана.",
			kk: "Қазақстан соттары қолданатын ережелер.",
		},
		group: "constitution-and-law",
		broader: null,
		needsContext: true,
		aliases: { en: ["legal order"], ru: ["правопорядок"], kk: ["құқықтық тәртіп"] },
		exemptions: [],
		...overrides,
	};
}

/** A figure, save what is overridden. */
export function makeFigure(overrides: Partial<Figure> = {}): Figure {
	return {
		measure: "cases-reviewed",
		value: 23,
		bound: "exact",
		unit: "cases",
		counted: "cases that the court reviewed",
		...overrides,
	};
}

/** A claim of the source `alpha` that nothing refers to and that refers to no other claim, save what is overridden. */
export function makeClaim(overrides: Partial<SourcedClaim> = {}): SourcedClaim {
	return {
		source: "alpha",
		id: "alpha-2-court-is-new",
		paragraph: 2,
		topics: ["court"],
		text: "Kazakhstan’s court is new.",
		quote: null,
		kind: "fact",
		speaker: "article",
		attribution: "asserts",
		stance: "neutral",
		figures: [],
		...overrides,
	};
}

/** A difference between the two claims of the small dataset that conflict, save what is overridden. */
export function makeDifference(overrides: Partial<Difference> = {}): Difference {
	return {
		id: "cases-reviewed",
		claims: ["alpha-2-cases-reviewed", "beta-1-cases-reviewed"],
		reason: "change-over-time",
		explanation: "The second article was written later, when more cases had been reviewed.",
		...overrides,
	};
}

/** An anchor, save what is overridden. */
export function makeAnchor(overrides: Partial<Anchor> = {}): Anchor {
	return {
		id: "kazakhstan",
		kind: "country",
		strength: "strong",
		forms: { en: ["Kazakhstan"], ru: ["Казахстан"], kk: ["Қазақстан"] },
		exemptions: [{ text: "Kazakhstan Open", reason: "A tennis tournament." }],
		...overrides,
	};
}

/** A listed site, save what is overridden. */
export function makeSite(overrides: Partial<ListedSite> = {}): ListedSite {
	return {
		host: "alpha.example",
		name: "Alpha",
		region: "world",
		language: "en",
		kind: "portal",
		...overrides,
	};
}

/** Two sources, three claims, two topics, with nothing wrong, save what is overridden. */
export function makeDataset(overrides: Partial<Dataset> = {}): Dataset {
	return {
		sources: [
			makeSource(),
			makeSource({ id: "beta", publisher: "Beta", author: null, paragraphs: 1, boilerplate: [], date: BETA_DATE }),
		],
		speakers: [makeSpeaker()],
		topics: [
			makeTopic({
				id: "court",
				label: { en: "The court", ru: "Суд", kk: "Сот" },
				broader: "law",
				aliases: { en: ["high court", { text: "HC", exact: true }], ru: ["высокий суд"], kk: ["жоғары сот"] },
				exemptions: [{ text: "high court tennis", reason: "A sport." }],
			}),
			makeTopic(),
		],
		claims: [
			makeClaim({
				id: "alpha-2-cases-reviewed",
				text: "Kazakhstan’s court has reviewed 23 cases since January 2023.",
				quote: "has looked into 23 cases",
				kind: "figure",
				figures: [makeFigure()],
				conflicts: ["beta-1-cases-reviewed"],
				related: ["alpha-2-slow-work"],
			}),
			makeClaim({
				id: "alpha-2-slow-work",
				text: "Carla Chair calls the work of Kazakhstan’s court slow.",
				quote: "We work slowly",
				kind: "evaluation",
				speaker: "carla-chair",
				attribution: "quotes",
				stance: "negative",
			}),
			makeClaim({
				id: "beta-1-cases-reviewed",
				source: "beta",
				paragraph: 1,
				topics: ["court", "law"],
				text: "Kazakhstan’s court has reviewed about seventy cases.",
				quote: "about 70 cases",
				kind: "figure",
				figures: [makeFigure({ value: 70, bound: "about" })],
				conflicts: ["alpha-2-cases-reviewed"],
			}),
		],
		differences: [makeDifference()],
		anchors: [makeAnchor()],
		otherCountries: [],
		lookalikes: [],
		retiredIds: ["alpha-2-withdrawn"],
		sites: [makeSite()],
		edition: { changedOn: "2026-11-24", substance: "0123456789ab" },
		...overrides,
	};
}

const BETA_DATE: Source["date"] = {
	earliest: "2025-04-04",
	latest: null,
	precision: "after",
	evidence: "It speaks of a summit of that day.",
};

/** The small dataset with its first claim, a claim with a figure, changed. */
export function datasetWithFirstClaim(overrides: Partial<SourcedClaim>): Dataset {
	const { claims } = makeDataset();
	return makeDataset({ claims: claims.map((claim, index) => (index === 0 ? { ...claim, ...overrides } : claim)) });
}

/** The small dataset with one more claim. */
export function datasetWithClaim(overrides: Partial<SourcedClaim>): Dataset {
	return makeDataset({ claims: [...makeDataset().claims, makeClaim(overrides)] });
}

/** The small dataset with the topic `court` changed. */
export function datasetWithCourt(overrides: Partial<Topic>): Dataset {
	const { topics } = makeDataset();
	return makeDataset({ topics: topics.map((topic) => (topic.id === "court" ? { ...topic, ...overrides } : topic)) });
}

/** The articles that the small dataset rests on. */
export const smallArticles: Articles = new Map([
	[
		"alpha",
		new Map([
			[1, "Inside the court"],
			[2, "The bench, which opened in January 2023, has looked into 23 cases. “We work slowly,” Carla Chair said."],
		]),
	],
	["beta", new Map([[1, "So far the judges have gone through about 70 cases, and there are more of them to come."]])],
]);

/** The files that a dataset is authored in. */
export function filesOf({
	sources,
	speakers,
	topics,
	claims,
	differences,
	anchors,
	retiredIds,
	sites,
	edition,
}: Dataset): AuthoredFile[] {
	const claimFiles = sources.map(({ id }) => {
		const own = claims.filter(({ source }) => source === id).map(({ source: _, ...claim }) => claim);
		return fileWith(`claims/${id}.json`, { source: id, claims: own });
	});
	return [
		...sources.map((source) => fileWith(`sources/${source.id}.json`, source)),
		...speakers.map((speaker) => fileWith(`speakers/${speaker.id}.json`, speaker)),
		...topics.map((topic) => fileWith(`topics/${topic.id}.json`, topic)),
		...differences.map((difference) => fileWith(`differences/${difference.id}.json`, difference)),
		...claimFiles,
		fileWith("anchors.json", { anchors }),
		fileWith("retired-ids.json", { claims: retiredIds }),
		fileWith("sites.json", { sites }),
		...(edition === undefined ? [] : [fileWith("edition.json", edition)]),
	];
}

/** A file with a value as its JSON. */
export function fileWith(path: string, value: unknown): AuthoredFile {
	return { path, text: JSON.stringify(value) };
}
