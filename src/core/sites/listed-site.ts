/** Where a listed site is at home: the part of the world that it belongs to or writes about first. */
export const SITE_REGIONS = [
	"kazakhstan",
	"central-asia",
	"eastern-europe",
	"europe",
	"asia",
	"americas",
	"world",
] as const;

/** What a listed site is. */
export const SITE_KINDS = [
	"agency",
	"broadcaster",
	"institution",
	"magazine",
	"newspaper",
	"organisation",
	"portal",
] as const;

/** A news site that a reader may switch on together with the others of the list; data/GUIDELINES.md has the rules. */
export interface ListedSite {
	/** Its host as the switch shows it; the site is the host with its subdomains. */
	readonly host: string;
	/** What it calls itself, in Latin letters. */
	readonly name: string;
	readonly region: (typeof SITE_REGIONS)[number];
	/** The code of the language that most of it is in, of those that terms are found in. */
	readonly language: string;
	readonly kind: (typeof SITE_KINDS)[number];
}
