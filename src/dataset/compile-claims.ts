import type {
	CompiledClaims,
	CompiledDifference,
	CompiledSource,
	CompiledTopic,
} from "../core/compare/compiled-claims.ts";
import type { Dataset } from "./dataset.ts";
import { resolveSpeaker } from "./resolve-speaker.ts";
import type { Difference } from "./schema/difference.ts";
import type { Source } from "./schema/source.ts";
import type { Alias, Topic } from "./schema/topic.ts";

/** What the extension's pages carry, but for its version and its date. */
export type ClaimsContent = Omit<CompiledClaims, "version" | "changedOn">;

/** Compiles the dataset for the extension's pages: sources oldest first, everything else in a fixed order. */
export function compileClaims(dataset: Dataset): ClaimsContent {
	const sources = dataset.sources.toSorted(byKey(({ date, id }) => `${date.earliest} ${id}`));
	const rank = new Map(sources.map(({ id }, index) => [id, index]));
	const claims = dataset.claims.toSorted(
		(a, b) => (rank.get(a.source) ?? 0) - (rank.get(b.source) ?? 0) || a.paragraph - b.paragraph,
	);
	return {
		sources: sources.map(compileSource),
		topics: dataset.topics.toSorted(byKey(({ id }) => id)).map(compileTopic),
		claims: claims.map((claim) => ({
			...claim,
			speaker: resolveSpeaker(claim, dataset),
			related: claim.related ?? [],
			agrees: claim.agrees ?? [],
			conflicts: claim.conflicts ?? [],
		})),
		differences: dataset.differences.toSorted(byKey(({ id }) => id)).map(compileDifference),
	};
}

function compileSource({ $schema: _, paragraphs: __, boilerplate: ___, ...source }: Source): CompiledSource {
	return source;
}

function compileTopic({ id, label, description, group, broader, aliases }: Topic): CompiledTopic {
	const forms = Object.values(aliases).flat() as Alias[];
	const texts = forms.map((alias) => (typeof alias === "string" ? alias : alias.text));
	return { id, label, description, group, broader, aliases: [...new Set(texts)] };
}

function compileDifference({ $schema: _, ...difference }: Difference): CompiledDifference {
	return difference;
}

function byKey<T>(key: (value: T) => string): (a: T, b: T) => number {
	return (a, b) => (key(a) < key(b) ? -1 : 1);
}
