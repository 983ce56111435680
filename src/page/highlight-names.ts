import { HINT_STYLES, type ScannerPreferences } from "../core/settings/scanner-preferences.ts";
import { randomName } from "./random-name.ts";

/** The names that our highlights bear in the page's registry. The page can read them, so they tell nothing. */
export interface HighlightNames {
	/** Hints on whose topic sources do not differ. */
	readonly plain: string;
	/** Hints on whose topic sources differ. */
	readonly differing: string;
	/** The hint that the open card belongs to. */
	readonly current: string;
}

/** Random names, new for each page load: nothing on the page can know them beforehand, or clash with them. */
export function randomHighlightNames(): HighlightNames {
	return { plain: randomName(), differing: randomName(), current: randomName() };
}

/** The name in one of the styles that a reader can choose: each has its own, so that changing needs no new style sheet. */
export function nameInStyle(name: string, style: ScannerPreferences["style"]): string {
	return `${name}${HINT_STYLES.indexOf(style)}`;
}
