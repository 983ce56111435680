import { hostChain } from "../sites/host-chain.ts";
import type { DatedUnits } from "./dated-units.ts";
import type { Settings } from "./settings.ts";

/** The settings that have one value each and that an organisation can set for its readers. */
export const POLICY_NAMES = ["way", "density", "theme", "language"] as const;

/** What an organisation sets; what is missing it leaves alone. */
export type PolicyValues = Partial<Pick<Settings, (typeof POLICY_NAMES)[number] | "sites">>;

/** What an organisation that rolls Qainar out says of its readers' settings. */
export interface SettingsPolicy {
	/** What holds whatever the reader has chosen. A rule for a site holds for its subdomains too, against all others. */
	readonly fixed: PolicyValues;
	/** What holds until the reader chooses something else. */
	readonly defaults: PolicyValues;
}

/** What holds where no organisation has a say. */
export const NO_POLICY: SettingsPolicy = { fixed: {}, defaults: {} };

/** The settings that hold for a reader: their own, under what their organisation says. */
export function applyPolicy(
	{ settings, units }: { readonly settings: Settings; readonly units: DatedUnits },
	{ fixed, defaults }: SettingsPolicy,
): Settings {
	const isChosen = (key: string) => units.has(key);
	const single = POLICY_NAMES.flatMap((name) => {
		const value = fixed[name] ?? (isChosen(name) ? undefined : defaults[name]);
		return value === undefined ? [] : [[name, value] as const];
	});
	const open = [
		...Object.entries(defaults.sites ?? {}).filter(([host]) => !isChosen(`site ${host}`)),
		...Object.entries(settings.sites),
	].filter(([host]) => !isSiteFixed({ fixed }, host));
	return {
		...settings,
		...Object.fromEntries(single),
		sites: Object.fromEntries([...open, ...Object.entries(fixed.sites ?? {})]),
	};
}

/** True where the organisation decides whether Qainar works on a host, and not the reader. */
export function isSiteFixed({ fixed }: Pick<SettingsPolicy, "fixed">, host: string): boolean {
	return hostChain(host).some((name) => Object.hasOwn(fixed.sites ?? {}, name));
}

/** The settings after a change, with what the organisation has fixed as the reader had it before. */
export function keepFixed({ before, after, fixed }: PolicyChange): Settings {
	const names = POLICY_NAMES.filter((name) => fixed[name] !== undefined);
	const own = (settings: Settings, isFixed: boolean) =>
		Object.entries(settings.sites).filter(([host]) => isSiteFixed({ fixed }, host) === isFixed);
	return {
		...after,
		...Object.fromEntries(names.map((name) => [name, before[name]])),
		sites: Object.fromEntries([...own(before, true), ...own(after, false)]),
	};
}

/** A change of a reader's own settings, under a policy. */
export interface PolicyChange extends Pick<SettingsPolicy, "fixed"> {
	readonly before: Settings;
	readonly after: Settings;
}
