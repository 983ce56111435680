import { describe, expect, test } from "vitest";
import { createSearch } from "../../../../src/core/search/search-dataset.ts";
import { dataset } from "../../../../src/platform/dataset.ts";
import en from "../../../fixtures/search/en.json";
import heldOut from "../../../fixtures/search/held-out.json";
import kk from "../../../fixtures/search/kk.json";
import ru from "../../../fixtures/search/ru.json";

/** A query with the topics any of which answers it. */
interface LabelledQuery {
	readonly query: string;
	readonly topics: readonly string[];
	/** In what way it is written: plain, with an error, in another script ... */
	readonly how: string;
}

const search = createSearch(dataset);

/** The place of the first right topic among those found, from 1; Infinity where there is none. */
function placeOf({ query, topics }: LabelledQuery): number {
	const at = search(query).topics.findIndex(({ topic }) => topics.includes(topic.id));
	return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

/** The share of queries whose right topic is among the first so many. */
function success(queries: readonly LabelledQuery[], within: number): number {
	return queries.filter((query) => placeOf(query) <= within).length / queries.length;
}

/**
 * The first three sets were written before the search, which met 98, 94 and 98 % of them at first place when it was run
 * first, and were used to mend it. The last was written after that and stands for what readers will type: it met 95 %
 * at first place and 98 % among three when it was run first.
 */
describe.each<[name: string, queries: readonly LabelledQuery[], first: number, three: number]>([
	["in English", en, 0.98, 1],
	["in Russian", ru, 0.98, 1],
	["in Kazakh", kk, 0.97, 1],
	["held out", heldOut, 0.95, 0.98],
])("of the queries %s", (_, queries, first, three) => {
	test(`${first * 100} % find their topic at first place and ${three * 100} % among three`, () => {
		const missed = queries.filter((query) => placeOf(query) > 3).map(({ query }) => query);
		expect(success(queries, 1), `missed: ${missed.join(", ")}`).toBeGreaterThanOrEqual(first);
		expect(success(queries, 3), `missed: ${missed.join(", ")}`).toBeGreaterThanOrEqual(three);
	});

	test("every expected topic is in the dataset, and no query is there twice", () => {
		const ids = new Set(dataset.topics.map(({ id }) => id));
		expect(queries.flatMap(({ topics }) => topics).filter((id) => !ids.has(id))).toEqual([]);
		expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
	});
});
