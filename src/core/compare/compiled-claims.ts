/** What a speaker has at stake; see data/GUIDELINES.md. */
export type Stake = "independent" | "government" | "party" | "unknown";

/** A text in the three languages of the interface. */
export interface Localized {
	readonly en: string;
	readonly ru: string;
	readonly kk: string;
}

/** A source as the extension's pages read it. */
export interface CompiledSource {
	readonly id: string;
	readonly publisher: string;
	readonly title: string;
	readonly author: string | null;
	readonly authorRole: string | null;
	readonly stake: Stake;
	readonly stakeNote: string;
	readonly address: string | null;
	readonly date: {
		readonly earliest: string;
		readonly latest: string | null;
		readonly precision: "day" | "range" | "after";
		readonly evidence: string;
	};
	readonly saysOfItself: string | null;
	readonly readOn: string;
}

/** A topic as the extension's pages read it. */
export interface CompiledTopic {
	readonly id: string;
	readonly label: Localized;
	readonly description: Localized;
	readonly group: string;
	readonly broader: string | null;
	/** Every surface form, for searching. */
	readonly aliases: readonly string[];
}

/** Who makes a claim. */
export interface CompiledSpeaker {
	readonly id: string;
	readonly name: string;
	readonly role: string | null;
	readonly stake: Stake;
	readonly stakeNote: string;
}

/** A number that a claim states; src/dataset/schema/figure.ts describes the fields. */
export interface CompiledFigure {
	readonly measure: string;
	readonly value: number;
	readonly upper?: number | undefined;
	readonly bound: "exact" | "about" | "above" | "below";
	readonly unit: string;
	readonly counted: string;
	readonly asOf?: string | undefined;
	readonly period?: { readonly from: string; readonly to: string } | undefined;
}

/** A claim with its speaker resolved; src/dataset/schema/claim.ts describes the fields. */
export interface CompiledClaim {
	readonly id: string;
	readonly source: string;
	readonly paragraph: number;
	readonly topics: readonly string[];
	readonly text: string;
	readonly quote: string | null;
	readonly kind: "fact" | "figure" | "evaluation" | "promise" | "caution" | "background";
	readonly speaker: CompiledSpeaker;
	readonly attribution: "asserts" | "quotes" | "reports";
	readonly stance: "positive" | "negative" | "mixed" | "neutral";
	readonly figures: readonly CompiledFigure[];
	readonly asOf?: string | undefined;
	readonly related: readonly string[];
	readonly agrees: readonly string[];
	readonly conflicts: readonly string[];
}

/** Why two claims differ; src/dataset/schema/difference.ts describes the reasons. */
export interface CompiledDifference {
	readonly id: string;
	/** The ids of the two claims. */
	readonly claims: readonly [string, string];
	readonly reason: "change-over-time" | "other-scope" | "other-definition" | "contradiction" | "emphasis";
	/** One neutral sentence. */
	readonly explanation: string;
}

/** What the extension's pages carry: sources oldest first, topics and differences by id, claims by source and paragraph. */
export interface CompiledClaims {
	/** The first 12 hexadecimal digits of the SHA-256 of the compiled content. */
	readonly version: string;
	/** The day of the last change in what the dataset says that a source says: YYYY-MM-DD. */
	readonly changedOn: string;
	readonly sources: readonly CompiledSource[];
	readonly topics: readonly CompiledTopic[];
	readonly claims: readonly CompiledClaim[];
	readonly differences: readonly CompiledDifference[];
}
