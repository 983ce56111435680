import { useEffect, useRef } from "preact/hooks";
import type { CompiledClaims } from "../core/compare/compiled-claims.ts";
import { createSearch, type Search } from "../core/search/search-dataset.ts";

/** A query that no dataset answers, so that the search for near words, the dearest, is ready before it is wanted. */
const WARM_UP = "qqqqqqqq";

/** The search over a dataset. It is built when the page has nothing else to do, and at the latest for the first query. */
export function useSearch(dataset: CompiledClaims): Search {
	const built = useRef<{ readonly of: CompiledClaims; readonly search: Search }>(undefined);
	function search(query: string) {
		if (built.current?.of !== dataset) built.current = { of: dataset, search: createSearch(dataset) };
		return built.current.search(query);
	}
	useEffect(() => {
		const handle = requestIdleCallback(() => search(WARM_UP), { timeout: 500 });
		return () => cancelIdleCallback(handle);
	}, [dataset]);
	return search;
}
