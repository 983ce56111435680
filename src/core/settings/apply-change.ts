import type { MutedTopic, RejectedForm, Settings, SiteRule } from "./settings.ts";

/** The most rules, muted topics and rejected forms that are kept, each; the oldest make room for new ones. */
export const MAX_ENTRIES = 1_000;

/** The settings that have one value each. */
export type SingleSettings = Omit<Settings, "sites" | "muted" | "rejected">;

/** One thing that the reader changes. */
export type SettingsChange =
	/** Gives settings that have one value each a new one. */
	| { readonly type: "set"; readonly values: Partial<SingleSettings> }
	/** Makes, changes or (null) takes back the rule for a host and its subdomains. */
	| { readonly type: "site"; readonly host: string; readonly rule: SiteRule | null }
	/** Mutes a topic; a topic that is muted already gets the new `until`. */
	| ({ readonly type: "mute" } & MutedTopic)
	/** Brings a muted topic back. */
	| { readonly type: "unmute"; readonly topic: string }
	/** Rejects a form as a name of a topic. */
	| ({ readonly type: "reject" } & RejectedForm)
	/** Takes a rejection back. */
	| ({ readonly type: "restore" } & RejectedForm)
	/** Puts everything in place at once: an import, a reset, an undo. */
	| { readonly type: "replace"; readonly settings: Settings };

/** The settings after a change. */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
	switch (change.type) {
		case "set":
			return { ...settings, ...change.values };
		case "site":
			return { ...settings, sites: withRule(settings.sites, change.host, change.rule) };
		case "mute": {
			const { topic, until } = change;
			return { ...settings, muted: newest([...without(settings.muted, { topic }), { topic, until }]) };
		}
		case "unmute":
			return { ...settings, muted: without(settings.muted, { topic: change.topic }) };
		case "reject": {
			const { topic, form } = change;
			return { ...settings, rejected: newest([...without(settings.rejected, { topic, form }), { topic, form }]) };
		}
		case "restore":
			return { ...settings, rejected: without(settings.rejected, { topic: change.topic, form: change.form }) };
		case "replace":
			return change.settings;
	}
}

function withRule(sites: Settings["sites"], host: string, rule: SiteRule | null): Settings["sites"] {
	const others = Object.entries(sites).filter(([name]) => name !== host);
	return Object.fromEntries(rule === null ? others : newest([...others, [host, rule] as const]));
}

/** The entries that differ from a pattern in one of its fields. */
function without<E extends object>(entries: readonly E[], pattern: Partial<E>): readonly E[] {
	const fields = Object.keys(pattern) as (keyof E)[];
	return entries.filter((entry) => fields.some((field) => entry[field] !== pattern[field]));
}

function newest<E>(entries: readonly E[]): readonly E[] {
	return entries.slice(-MAX_ENTRIES);
}
