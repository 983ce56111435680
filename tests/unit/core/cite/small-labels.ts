import type { CitationContext } from "../../../../src/core/cite/citation-labels.ts";

/** Labels in plain English, and a day. */
export const context: CitationContext = {
	labels: {
		written: ({ earliest, latest }) =>
			earliest === latest ? earliest : `undated; ${earliest} to ${latest ?? "any later day"}`,
		paragraph: (number) => `paragraph ${number}`,
		accessed: (day) => `accessed ${day}`,
		ourWords: "In Qainar’s words",
		sourceWords: "In the article’s words",
		speaker: ({ speaker, attribution }) => `${speaker.name} (${speaker.stake}), ${attribution}`,
		silent: "Says nothing on this topic",
		topic: ({ label }) => label.en,
	},
	accessedOn: "2026-03-02",
};
