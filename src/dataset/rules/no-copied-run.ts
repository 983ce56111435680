import type { Articles } from "../articles.ts";
import { ownTexts } from "./own-texts.ts";
import type { ArticleRule } from "./rule.ts";
import { wordsOf } from "./words.ts";

/** So many words in a row that also stand in an article are no longer our own. */
export const COPIED_RUN_WORDS = 9;

/**
 * No text of ours repeats `COPIED_RUN_WORDS` words in a row of any article, that of another source included. Labels are
 * left out, since an official name may be that long; so are quotes, which are meant to repeat the article.
 */
export const noCopiedRun: ArticleRule = {
	id: "no-copied-run",
	*check(dataset, articles) {
		const sourceOfRun = collectRuns(articles);
		for (const { file, id, field, text } of ownTexts(dataset)) {
			if (field === "label") continue;
			const run = runsOf(text).find((words) => sourceOfRun.has(words));
			if (run === undefined) continue;
			yield {
				file,
				id,
				message: `the ${field} repeats ${COPIED_RUN_WORDS} words in a row of ${sourceOfRun.get(run)}: "${run}"`,
				mend: "Say it in our own words; a decisive wording goes into the claim's quote.",
			};
		}
	},
};

/** Every run of every article, with the source it stands in. */
function collectRuns(articles: Articles): ReadonlyMap<string, string> {
	const sourceOfRun = new Map<string, string>();
	for (const [source, paragraphs] of articles) {
		// Joined, because a sentence of a badly broken article can go on in the next paragraph.
		for (const run of runsOf([...paragraphs.values()].join(" "))) sourceOfRun.set(run, source);
	}
	return sourceOfRun;
}

function runsOf(text: string): string[] {
	const words = wordsOf(text);
	return words.slice(COPIED_RUN_WORDS - 1).map((_, start) => words.slice(start, start + COPIED_RUN_WORDS).join(" "));
}
