import { useEffect, useState } from "preact/hooks";
import type { SearchResults } from "../core/search/search-dataset.ts";
import type { Speech } from "./translate.ts";

/** Screen readers are told what was found when the reader has stopped typing for this long, in ms: not at every key. */
const SETTLE_MS = 700;

/** What is said of a search. */
export interface SearchStatusProps {
	/** The query; empty before anything is typed. */
	readonly wanted: string;
	readonly results: Pick<SearchResults, "topics">;
	readonly speech: Speech;
}

/** Says to screen readers how much was found. */
export function SearchStatus({ wanted, results, speech }: SearchStatusProps) {
	const text = describe(wanted, results, speech);
	const [said, setSaid] = useState("");
	useEffect(() => {
		const timer = setTimeout(() => setSaid(text), SETTLE_MS);
		return () => clearTimeout(timer);
	}, [text]);
	return (
		<p role="status" class="unseen">
			{said}
		</p>
	);
}

function describe(wanted: string, { topics }: SearchStatusProps["results"], { t }: Speech): string {
	if (wanted === "") return "";
	if (topics.length === 0) return t("search.nothing", wanted);
	return t("search.found", topics.length);
}
