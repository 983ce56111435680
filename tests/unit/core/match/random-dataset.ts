import fc from "fast-check";
import type { Dataset } from "../../../../src/dataset/dataset.ts";
import type { Alias } from "../../../../src/dataset/schema/topic.ts";
import { makeAnchor, makeDataset, makeTopic } from "../../dataset/small-dataset.ts";

/** What a form can be in a dataset. */
const ROLES = ["topic", "no-context topic", "foreign topic", "strong", "weak", "exemption", "country"] as const;

/** Words that are no form of each other and far from each other, so that no text can be two forms in the same way. */
export const RANDOM_WORDS = ["alpha", "bravo", "charlie", "constitution", "5", "ks", "Rs"] as const;

/** A dataset of a dozen random English forms in every role; no two forms have the same words. */
export const randomDataset: fc.Arbitrary<Dataset> = fc
	.uniqueArray(
		fc.record({
			words: fc.array(fc.constantFrom(...RANDOM_WORDS), { minLength: 1, maxLength: 4 }),
			gap: fc.constantFrom(" ", " ", "-", ". ", "% "),
			role: fc.constantFrom(...ROLES),
			exact: fc.boolean(),
		}),
		{ selector: ({ words }) => words.join(" "), minLength: 1, maxLength: 14 },
	)
	.map((forms) => {
		const of = (role: (typeof ROLES)[number]): Alias[] =>
			forms
				.filter((form) => form.role === role)
				.map(({ words, gap, exact }) => (exact ? { text: words.join(gap), exact } : words.join(gap)));
		const named = (role: (typeof ROLES)[number]) => ({ en: of(role), ru: [], kk: [] });
		const exemptions = of("exemption").map((alias) => ({
			text: typeof alias === "string" ? alias : alias.text,
			reason: "A test.",
		}));
		return makeDataset({
			topics: [
				makeTopic({ id: "one", aliases: named("topic"), exemptions }),
				makeTopic({ id: "two", needsContext: false, aliases: named("no-context topic") }),
				makeTopic({ id: "three", group: "foreign-relations", aliases: named("foreign topic") }),
			],
			anchors: [
				makeAnchor({ id: "strong", forms: named("strong"), exemptions: [] }),
				makeAnchor({ id: "weak", strength: "weak", forms: named("weak"), exemptions: [] }),
			],
			otherCountries: [{ id: "country", forms: named("country") }],
			lookalikes: ["bravoo"],
		});
	});

/** A text of the words of random datasets, as they are, in other forms and with typing errors, and of other words. */
export const randomText: fc.Arbitrary<string> = fc
	.array(
		fc.tuple(
			fc.oneof(
				{ weight: 4, arbitrary: fc.constantFrom(...RANDOM_WORDS, "Alpha", "BRAVO", "Charlíe", "rs", "the", "de") },
				fc.constantFrom("alphas", "charlies", "constitutions", "ky", "alhpa", "brvo", "bravoo", "constituiton", "x"),
			),
			fc.constantFrom(" ", " ", " ", "-", "’ ", "\u00a0", ". ", ", ", " ("),
		),
		{ maxLength: 25 },
	)
	.map((parts) => parts.flat().join(""));
