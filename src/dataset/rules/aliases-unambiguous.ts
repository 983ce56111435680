import { tokenize } from "../../core/text/tokenize.ts";
import { type Dataset, fileOf } from "../dataset.ts";
import { type Alias, aliasLanguages, type Forms, type Topic } from "../schema/topic.ts";
import type { Finding, Rule } from "./rule.ts";

/** The fewest letters and digits of an alias that is not marked as exact. */
export const MIN_ALIAS_LETTERS = 3;

/**
 * A surface form names one topic and is listed once a language, is long enough to mean something, and is not exempted.
 * Forms are compared as the matcher compares them: without case, diacritics, hyphens and apostrophes.
 */
export const aliasesUnambiguous: Rule = {
	id: "aliases-unambiguous",
	*check(dataset) {
		yield* checkTopicsApart(dataset.topics);
		for (const topic of dataset.topics) yield* checkForms(topic);
		yield* checkExemptions(dataset);
	},
};

function* checkTopicsApart(topics: readonly Topic[]): Iterable<Finding> {
	const topicOf = new Map<string, string>();
	for (const topic of topics) {
		for (const form of new Set(formsOf(topic.aliases).map(({ folded }) => folded))) {
			const other = topicOf.get(form);
			if (other === undefined) topicOf.set(form, topic.id);
			else {
				const message = `the alias "${form}" names topic "${other}" too`;
				yield { file: fileOf.topic(topic), id: topic.id, message, mend: "Leave it to the narrower of the two." };
			}
		}
	}
}

function* checkForms(topic: Topic): Iterable<Finding> {
	const file = fileOf.topic(topic);
	const { id } = topic;
	const seen = new Set<string>();
	for (const { text, folded, language, isExact } of formsOf(topic.aliases)) {
		if (seen.has(`${language} ${folded}`)) {
			const message = `the alias "${text}" stands twice in ${language}, as the matcher reads it`;
			yield { file, id, message, mend: "Leave out one; the matcher knows case, diacritics and hyphens." };
		}
		seen.add(`${language} ${folded}`);
		if (isExact || folded.replaceAll(" ", "").length >= MIN_ALIAS_LETTERS) continue;
		const message = `the alias "${text}" has fewer than ${MIN_ALIAS_LETTERS} letters`;
		yield { file, id, message, mend: 'Leave it out, or mark it as "exact" if it cannot mean anything else.' };
	}
}

/** An exempted phrase is exempt wherever it stands, so it must not be a form of any topic or anchor. */
function* checkExemptions({ topics, anchors }: Dataset): Iterable<Finding> {
	const ownerOf = new Map<string, string>();
	for (const anchor of anchors) {
		for (const { folded } of formsOf(anchor.forms)) ownerOf.set(folded, `anchor "${anchor.id}"`);
	}
	for (const topic of topics) {
		for (const { folded } of formsOf(topic.aliases)) ownerOf.set(folded, `topic "${topic.id}"`);
	}
	const entries = [
		...topics.map((topic) => ({ file: fileOf.topic(topic), ...topic })),
		...anchors.map((anchor) => ({ file: fileOf.anchors, ...anchor })),
	];
	for (const { file, id, exemptions } of entries) {
		for (const { text } of exemptions) {
			const owner = ownerOf.get(fold(text));
			if (owner === undefined) continue;
			const message = `the exemption "${text}" is itself a form of ${owner}`;
			yield { file, id, message, mend: "Lengthen the exemption to a phrase that is not meant, or take the form out." };
		}
	}
}

interface Form {
	readonly text: string;
	readonly folded: string;
	readonly language: string;
	readonly isExact: boolean;
}

function formsOf(forms: Forms): Form[] {
	return aliasLanguages.flatMap((language) => (forms[language] ?? []).map((alias) => formOf(alias, language)));
}

function formOf(alias: Alias, language: string): Form {
	const { text, exact } = typeof alias === "string" ? { text: alias, exact: false } : alias;
	return { text, folded: fold(text), language, isExact: exact === true };
}

function fold(text: string): string {
	return tokenize(text)
		.map(({ folded }) => folded)
		.join(" ");
}
