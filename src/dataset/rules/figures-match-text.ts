import { fileOf } from "../dataset.ts";
import { numbersInText } from "./numbers-in-text.ts";
import type { Rule } from "./rule.ts";

/** Every number in a claim's text, dates aside, is one of its figures, and every figure stands in the text. */
export const figuresMatchText: Rule = {
	id: "figures-match-text",
	*check({ claims }) {
		for (const claim of claims) {
			const file = fileOf.claim(claim);
			const stated = numbersInText(claim.text);
			const given = claim.figures.flatMap(({ value, upper }) => (upper === undefined ? [value] : [value, upper]));
			for (const { value, isPlainWord } of stated) {
				if (isPlainWord || given.includes(value)) continue;
				yield {
					file,
					id: claim.id,
					message: `the text says ${value}, but no figure does`,
					mend: "Add the figure, or leave the number out of the text.",
				};
			}
			for (const value of given) {
				if (stated.some((number) => number.value === value)) continue;
				yield {
					file,
					id: claim.id,
					message: `a figure is ${value}, but the text does not say so`,
					mend: "Say the number in the text, in digits or in words, or take the figure out.",
				};
			}
		}
	},
};
