import type { CompiledClaims } from "../../core/compare/compiled-claims.ts";
import type { SettingsChange } from "../../core/settings/apply-change.ts";
import type { Settings } from "../../core/settings/settings.ts";
import type { SettingsPolicy } from "../../core/settings/settings-policy.ts";
import type { Speech } from "../translate.ts";

/** The keyboard commands of the manifest, in the order that they are shown in. */
export const SHORTCUT_NAMES = ["next-hint", "previous-hint", "open-card", "pin-card", "close-card"] as const;

/** The name of a keyboard command. */
export type ShortcutName = (typeof SHORTCUT_NAMES)[number];

/** A keyboard command as the browser has it. */
export interface Shortcut {
	readonly name: ShortcutName;
	/** Its keys, or empty where it has none. */
	readonly keys: string;
}

/** What a file of settings says: the settings, or why none of it is taken. */
export type ImportReading =
	| { readonly settings: Settings }
	| { readonly problem: "foreign" | "newer" }
	| { readonly problem: "faults"; readonly fields: readonly string[] };

/** What was set aside because it could not be read. */
export interface Aside {
	/** The settings that it is about; "all" where it is not known which. */
	readonly names: readonly (keyof Settings | "all")[];
	/** True where a newer build had written some of it. */
	readonly isNewer: boolean;
	/** Hands it to the reader as a file. */
	save(): void;
	discard(): Promise<unknown>;
}

/** What became of a site's switch: "invalid" where it is no site, "refused" where permission was, "fixed" by a policy. */
export type SiteOutcome = "done" | "invalid" | "refused" | "fixed";

/** What every part of the options page is drawn from. */
export interface OptionsProps {
	readonly speech: Speech;
	readonly settings: Settings;
	/** What the reader's organisation says; it is in the settings already. */
	readonly policy: SettingsPolicy;
	/** What was set aside because it could not be read; undefined where nothing was. */
	readonly aside: Aside | undefined;
	/** Labels of topics are taken from it. */
	readonly dataset: CompiledClaims;
	readonly shortcuts: readonly Shortcut[];
	/** The host permissions that the browser holds for us. */
	readonly granted: readonly string[];
	/** How many news sites are listed. */
	readonly listed: number;
	change(change: SettingsChange): Promise<unknown>;
	/** Asks for what a way of working needs, and keeps it; false where the reader refuses. */
	chooseWay(way: Settings["way"]): Promise<boolean>;
	/** Switches a site by its address or host. */
	addSite(address: string, on: boolean): Promise<SiteOutcome>;
	giveBack(pattern: string): Promise<void>;
	openShortcuts(): void;
	/** Hands the settings to the reader as a file. */
	exportFile(): void;
	readFile(text: string): ImportReading;
}
