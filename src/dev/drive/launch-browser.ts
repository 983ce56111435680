import type { FoundBrowser } from "../find-browser.ts";
import type { BrowserDriver, LaunchRequest } from "./browser-driver.ts";
import { launchChromium } from "./chromium-driver.ts";
import { launchFirefox } from "./firefox-driver.ts";

/** Launches a browser that was found, with the extension in it. */
export function launchBrowser(
	{ kind, path }: FoundBrowser,
	request: Omit<LaunchRequest, "path">,
): Promise<BrowserDriver> {
	const launch = kind === "firefox" ? launchFirefox : launchChromium;
	return launch({ path, ...request });
}
