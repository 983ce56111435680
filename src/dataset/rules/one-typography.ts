import { ownTexts } from "./own-texts.ts";
import type { Rule } from "./rule.ts";

/** What a keyboard gives in place of a typographic character, and what to write. */
const STAND_INS: readonly { readonly pattern: RegExp; readonly name: string; readonly mend: string }[] = [
	{ pattern: /"/u, name: "a straight quotation mark", mend: "Write “ and ” (« and » in Russian and Kazakh)." },
	{ pattern: /['`´]/u, name: "a straight apostrophe", mend: "Write ’." },
	{ pattern: /--/u, name: "a double hyphen", mend: "Write a comma, a colon or –." },
	{ pattern: /\.\.\./u, name: "three full stops", mend: "Write …, or better the whole." },
];

/** Texts of ours use typographic marks throughout, so that cards look alike whoever wrote them. */
export const oneTypography: Rule = {
	id: "one-typography",
	*check(dataset) {
		for (const { file, id, field, language, text } of ownTexts(dataset)) {
			const place = field === "label" || field === "description" ? `${field}.${language}` : field;
			for (const { pattern, name, mend } of STAND_INS) {
				if (pattern.test(text)) yield { file, id, message: `${place} has ${name}`, mend };
			}
		}
	},
};
