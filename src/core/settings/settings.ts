import { DEFAULT_PREFERENCES, type ScannerPreferences } from "./scanner-preferences.ts";

/** Where Qainar works when the reader has said nothing about a site: on listed news sites, everywhere, on a click. */
export const WAYS = ["listed", "all", "click"] as const;

/** The colours of our own pages: the browser's choice, light, dark. */
export const THEMES = ["system", "light", "dark"] as const;

/** The language of our own pages: the browser's, or one of ours. */
export const LANGUAGE_CHOICES = ["system", "en", "ru", "kk"] as const;

/** What the reader has said about one site. */
export type SiteRule = "on" | "off";

/** A topic that gets no hints. */
export interface MutedTopic {
	readonly topic: string;
	/** "forever", or the version of the dataset that it is muted for: another version brings it back. */
	readonly until: string;
}

/** A surface form that the reader has rejected as a name of a topic. */
export interface RejectedForm {
	readonly topic: string;
	readonly form: string;
}

/** Everything that the reader can decide. What is missing in storage is as `DEFAULT_SETTINGS` has it. */
export interface Settings {
	readonly way: (typeof WAYS)[number];
	/** Rules for hosts, subdomains included, by host without `www.`. They win over the way of working. */
	readonly sites: Readonly<Record<string, SiteRule>>;
	/** True while Qainar does nothing on any page. */
	readonly paused: boolean;
	readonly density: ScannerPreferences["density"];
	readonly hintStyle: ScannerPreferences["style"];
	/** How long the pointer rests on a hint before its card shows, in ms: 0 to `MAX_DELAY`. */
	readonly delay: number;
	readonly modifier: ScannerPreferences["modifier"];
	readonly side: ScannerPreferences["side"];
	readonly theme: (typeof THEMES)[number];
	readonly language: (typeof LANGUAGE_CHOICES)[number];
	readonly muted: readonly MutedTopic[];
	readonly rejected: readonly RejectedForm[];
}

/** What holds for a reader who has changed nothing: nothing runs on a page before they have asked for it. */
export const DEFAULT_SETTINGS: Settings = {
	way: "click",
	sites: {},
	paused: false,
	density: DEFAULT_PREFERENCES.density,
	hintStyle: DEFAULT_PREFERENCES.style,
	delay: DEFAULT_PREFERENCES.delay,
	modifier: DEFAULT_PREFERENCES.modifier,
	side: DEFAULT_PREFERENCES.side,
	theme: "system",
	language: "system",
	muted: [],
	rejected: [],
};
