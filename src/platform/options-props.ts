import { browser } from "wxt/browser";
import { siteOf } from "../core/sites/site-of.ts";
import { type OptionsProps, SHORTCUT_NAMES } from "../ui/options/options-props.ts";
import { chooseWay } from "./choose-way.ts";
import { dataset } from "./dataset.ts";
import { giveBackPatterns, grantedPatterns } from "./host-permissions.ts";
import { listedSites } from "./listed-sites.ts";
import { changeSettings } from "./settings/change-settings.ts";
import { loadSettings } from "./settings/load-settings.ts";
import { formatSettingsFile, parseSettingsFile } from "./settings/settings-file.ts";
import { switchSiteOff, switchSiteOn } from "./switch-site.ts";

/** What the options page is drawn from, as things stand. */
export async function loadOptionsProps(): Promise<Omit<OptionsProps, "speech">> {
	const [settings, granted, commands] = await Promise.all([
		loadSettings(),
		grantedPatterns(),
		browser.commands?.getAll() ?? [],
	]);
	const shortcuts = SHORTCUT_NAMES.map((name) => ({
		name,
		keys: commands.find((command) => command.name === name)?.shortcut ?? "",
	}));
	return {
		settings,
		granted,
		shortcuts,
		dataset,
		listed: listedSites.length,
		change: changeSettings,
		chooseWay,
		addSite,
		giveBack: (pattern) => giveBackPatterns([pattern]),
		openShortcuts,
		exportFile: () => saveFile("qainar-settings.json", formatSettingsFile(settings)),
		readFile: parseSettingsFile,
	};
}

/** Not async before the permission is asked for: browsers grant only in direct answer to the click. */
function addSite(text: string, on: boolean): Promise<"done" | "invalid" | "refused"> {
	const address = URL.parse(/^https?:\/\//iu.test(text.trim()) ? text.trim() : `https://${text.trim()}`);
	const site = address === null || text.trim() === "" ? undefined : siteOf(address);
	if (site === undefined) return Promise.resolve("invalid");
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
