import type { ListedSite } from "../core/sites/listed-site.ts";
import type { Anchor } from "./schema/anchor.ts";
import type { Claim } from "./schema/claim.ts";
import type { Difference } from "./schema/difference.ts";
import type { Edition } from "./schema/edition.ts";
import type { OtherCountry } from "./schema/other-country.ts";
import type { Source } from "./schema/source.ts";
import type { Speaker } from "./schema/speaker.ts";
import type { Topic } from "./schema/topic.ts";

/** A claim with the source whose file it stands in. */
export interface SourcedClaim extends Claim {
	readonly source: string;
}

/** Everything that is authored under `data/`, as read and found to be of the right form. */
export interface Dataset {
	readonly sources: readonly Source[];
	readonly speakers: readonly Speaker[];
	readonly topics: readonly Topic[];
	readonly claims: readonly SourcedClaim[];
	readonly differences: readonly Difference[];
	readonly anchors: readonly Anchor[];
	readonly otherCountries: readonly OtherCountry[];
	/** Ordinary words that are a typing error away from a word of an alias. */
	readonly lookalikes: readonly string[];
	/** Ids of withdrawn claims. */
	readonly retiredIds: readonly string[];
	/** The news sites that can be switched on together. */
	readonly sites: readonly ListedSite[];
	/** When it changed last in substance; undefined where the file that says so is missing or of the wrong form. */
	readonly edition: Edition | undefined;
}

/** The file that an entry of the dataset is authored in, relative to `data/`. */
export const fileOf = {
	source: (source: Source) => `sources/${source.id}.json`,
	speaker: (speaker: Speaker) => `speakers/${speaker.id}.json`,
	topic: (topic: Topic) => `topics/${topic.id}.json`,
	claim: (claim: SourcedClaim) => `claims/${claim.source}.json`,
	difference: (difference: Difference) => `differences/${difference.id}.json`,
	anchors: "anchors.json",
	retiredIds: "retired-ids.json",
	sites: "sites.json",
	edition: "edition.json",
} as const;
