import type { CompiledClaims } from "../core/compare/compiled-claims.ts";
import { createSearch, type Search } from "../core/search/search-dataset.ts";
import { dataset } from "./dataset.ts";

/** The search and its dataset, as the address bar needs them. */
export interface Finder {
	readonly dataset: CompiledClaims;
	readonly search: Search;
}

declare global {
	/** Set by the script `finder.js` where that was loaded. */
	var qainarFinder: (() => Finder) | undefined;
}

/** Leaves the finder to the background, which loads this script only when the keyword is typed. Built when first used. */
export function provideFinder(): void {
	let finder: Finder | undefined;
	globalThis.qainarFinder = () => {
		finder ??= { dataset, search: createSearch(dataset) };
		return finder;
	};
}
