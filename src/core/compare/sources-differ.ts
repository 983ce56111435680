import type { TopicComparison } from "./compare-topic.ts";
import type { Headline } from "./pick-headline.ts";

/** What a headline says where sources differ, or what they tell has changed. */
const DIFFERING: ReadonlySet<Headline["kind"]> = new Set([
	"contradiction",
	"figures-differ",
	"changed-over-time",
	"differences",
]);

/** True where what is worth knowing first about a topic is that what its sources say differs; never of one source. */
export function sourcesDiffer({ headline, isLoneSource }: Pick<TopicComparison, "headline" | "isLoneSource">): boolean {
	return !isLoneSource && DIFFERING.has(headline.kind);
}
