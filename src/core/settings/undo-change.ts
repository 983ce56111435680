import type { SettingsChange } from "./apply-change.ts";
import type { Settings } from "./settings.ts";

/**
 * The change that takes another one back: what it touched becomes as it was in the settings before it, and what was
 * changed since stays. A replacement is taken back whole.
 */
export function undoChange(change: SettingsChange, before: Settings): SettingsChange {
	switch (change.type) {
		case "set": {
			const names = Object.keys(change.values) as (keyof typeof change.values)[];
			return { type: "set", values: Object.fromEntries(names.map((name) => [name, before[name]])) };
		}
		case "site":
			return { ...change, rule: before.sites[change.host] ?? null };
		case "mute":
		case "unmute": {
			const muted = before.muted.find(({ topic }) => topic === change.topic);
			return muted === undefined ? { type: "unmute", topic: change.topic } : { type: "mute", ...muted };
		}
		case "reject":
		case "restore": {
			const { topic, form } = change;
			const wasRejected = before.rejected.some((entry) => entry.topic === topic && entry.form === form);
			return { type: wasRejected ? "reject" : "restore", topic, form };
		}
		case "replace":
			return { type: "replace", settings: before };
	}
}
