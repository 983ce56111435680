import type { MutedTopic, RejectedForm, SiteRule } from "./settings.ts";
import { DEFAULT_SETTINGS, type Settings } from "./settings.ts";

/**
 * The settings in the smallest parts that a reader changes: each setting with one value under its name, and each entry
 * of a list under `site <host>`, `mute <topic>` or `reject <topic> <form>`. What is as it came has no unit.
 */
export type SettingsUnits = ReadonlyMap<string, unknown>;

/** The lists, by what the keys of their entries begin with. */
const LISTS: Readonly<Record<string, "sites" | "muted" | "rejected">> = {
	site: "sites",
	mute: "muted",
	reject: "rejected",
};

/** The units of settings, the entries of each list in its order. */
export function unitsOf(settings: Settings): SettingsUnits {
	const { sites, muted, rejected, ...single } = settings;
	const names = Object.keys(single) as (keyof typeof single)[];
	return new Map<string, unknown>([
		...names.filter((name) => single[name] !== DEFAULT_SETTINGS[name]).map((name) => [name, single[name]] as const),
		...Object.entries(sites).map(([host, rule]) => [`site ${host}`, rule] as const),
		...muted.map(({ topic, until }) => [`mute ${topic}`, until] as const),
		...rejected.map(({ topic, form }) => [`reject ${topic} ${form}`, true] as const),
	]);
}

/** The settings that units make, with the entries of lists in the order of the units; the units must be readable. */
export function settingsFrom(units: Iterable<readonly [key: string, value: unknown]>): Settings {
	const single: Record<string, unknown> = { ...DEFAULT_SETTINGS };
	const sites: [string, SiteRule][] = [];
	const muted: MutedTopic[] = [];
	const rejected: RejectedForm[] = [];
	for (const [key, value] of units) {
		const rest = key.slice(key.indexOf(" ") + 1);
		switch (settingOfUnit(key)) {
			case "sites":
				sites.push([rest, value as SiteRule]);
				break;
			case "muted":
				muted.push({ topic: rest, until: value as string });
				break;
			case "rejected": {
				const [topic = "", ...form] = rest.split(" ");
				rejected.push({ topic, form: form.join(" ") });
				break;
			}
			default:
				single[key] = value;
		}
	}
	return { ...(single as unknown as Settings), sites: Object.fromEntries(sites), muted, rejected };
}

/** The setting that a key belongs to; undefined for a key that this build does not know. */
export function settingOfUnit(key: string): keyof Settings | undefined {
	const space = key.indexOf(" ");
	if (space >= 0) return LISTS[key.slice(0, space)];
	const isSingle = Object.hasOwn(DEFAULT_SETTINGS, key) && !Object.values(LISTS).includes(key as "sites");
	return isSingle ? (key as keyof Settings) : undefined;
}
