import { browser } from "wxt/browser";
import { isSiteFixed, type SettingsPolicy } from "../core/settings/settings-policy.ts";
import { siteOf } from "../core/sites/site-of.ts";
import { type OptionsProps, SHORTCUT_NAMES, type SiteOutcome } from "../ui/options/options-props.ts";
import { chooseWay } from "./choose-way.ts";
import { dataset } from "./dataset.ts";
import { giveBackPatterns, grantedPatterns } from "./host-permissions.ts";
import { listedSites } from "./listed-sites.ts";
import type { FromOwnPage } from "./messages/from-own-page.ts";
import { changeSettings } from "./settings/change-settings.ts";
import { loadPolicy } from "./settings/load-policy.ts";
import { loadSettings } from "./settings/load-settings.ts";
import { loadAside } from "./settings/settings-aside.ts";
import { formatSettingsFile, parseSettingsFile } from "./settings/settings-file.ts";
import { readSettings } from "./settings/settings-storage.ts";
import { switchSiteOff, switchSiteOn } from "./switch-site.ts";

/** What the options page is drawn from, as things stand. */
export async function loadOptionsProps(): Promise<Omit<OptionsProps, "speech">> {
	const [settings, policy, aside, granted, commands] = await Promise.all([
		loadSettings(),
		loadPolicy(),
		loadAside(),
		grantedPatterns(),
		browser.commands?.getAll() ?? [],
	]);
	const shortcuts = SHORTCUT_NAMES.map((name) => ({
		name,
		keys: commands.find((command) => command.name === name)?.shortcut ?? "",
	}));
	return {
		settings,
		policy,
		aside: aside && {
			...aside,
			save: () => saveFile("qainar-settings-set-aside.json", aside.text),
			discard: () => browser.runtime.sendMessage({ type: "settings/discard-aside" } satisfies FromOwnPage),
		},
		granted,
		shortcuts,
		dataset,
		listed: listedSites.length,
		change: changeSettings,
		chooseWay,
		addSite: (text, on) => addSite(text, on, policy),
		giveBack: (pattern) => giveBackPatterns([pattern]),
		openShortcuts,
		// The reader's own, without what an organisation says here: the file may go to another machine.
		exportFile: async () => saveFile("qainar-settings.json", formatSettingsFile((await readSettings()).settings)),
		readFile: parseSettingsFile,
	};
}

/** Not async before the permission is asked for: browsers grant only in direct answer to the click. */
function addSite(text: string, on: boolean, policy: SettingsPolicy): Promise<SiteOutcome> {
	const address = URL.parse(/^https?:\/\//iu.test(text.trim()) ? text.trim() : `https://${text.trim()}`);
	const site = address === null || text.trim() === "" ? undefined : siteOf(address);
	if (site === undefined) return Promise.resolve("invalid");
	if (isSiteFixed(policy, site.host)) return Promise.resolve("fixed");
	if (!on) return switchSiteOff(site).then(() => "done");
	return switchSiteOn(site).then((isGranted) => (isGranted ? "done" : "refused"));
}

function openShortcuts(): void {
	const { commands } = browser as unknown as { commands?: { openShortcutSettings?: () => Promise<void> } };
	// Firefox has a call for it, Chromium a page that an extension may open.
	if (commands?.openShortcutSettings) commands.openShortcutSettings();
	else browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}

function saveFile(name: string, text: string): void {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}
