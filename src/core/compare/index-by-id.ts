import type { CompiledClaim, CompiledClaims, CompiledSource, CompiledTopic } from "./compiled-claims.ts";

/** A dataset's parts by their ids, in its order. */
export interface DatasetIndex {
	readonly sources: ReadonlyMap<string, CompiledSource>;
	readonly topics: ReadonlyMap<string, CompiledTopic>;
	readonly claims: ReadonlyMap<string, CompiledClaim>;
}

/** Indexes a dataset by id. */
export function indexById({ sources, topics, claims }: CompiledClaims): DatasetIndex {
	return { sources: byId(sources), topics: byId(topics), claims: byId(claims) };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
	return new Map(items.map((item) => [item.id, item]));
}
