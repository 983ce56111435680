/** Permissions as Firefox keeps them; a kind that is left out is none. */
export interface FirefoxPermissions {
	readonly permissions?: readonly string[];
	readonly origins?: readonly string[];
}

/** An extension as Firefox itself handles it. */
export interface FirefoxAddon {
	/** The address of one of its pages, which is another on each machine. */
	address(file: string): Promise<string>;
	/** Gives or takes permissions, as the browser's settings do. */
	setPermission(change: "add" | "remove", permissions: FirefoxPermissions): Promise<void>;
	/** Ends its background, as happens to one that idles. */
	stopBackground(): Promise<void>;
	/** Loads it anew from its folder. */
	reload(): Promise<void>;
	/** Waits for the prompt for permissions and answers it. Throws where none comes. */
	answerPrompt(answer: "allow" | "refuse"): Promise<void>;
}

/** Presses a button of the prompt that is up. */
const ANSWER_PROMPT = `
	for (let i = 0; i < 200; i++) {
		const prompt = PopupNotifications.isPanelOpen && PopupNotifications.panel.querySelector("popupnotification");
		if (prompt) {
			(arguments[0] === "allow" ? prompt.button : prompt.secondaryButton).click();
			return;
		}
		await new Promise((done) => setTimeout(done, 50));
	}
	throw new Error("No prompt has come.");`;

/** Handles an extension by scripts that `inChrome` runs in the browser's own context. */
export function firefoxAddon(
	inChrome: <T>(body: string, ...args: readonly unknown[]) => Promise<T>,
	id: string,
): FirefoxAddon {
	return {
		address: (file) =>
			inChrome(
				"return ['moz-extension:/', WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname, arguments[1]].join('/')",
				id,
				file,
			),
		setPermission: (change, { permissions = [], origins = [] }) =>
			inChrome(
				`const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
				const { extension } = WebExtensionPolicy.getByID(arguments[0]);
				await ExtensionPermissions[arguments[1]](arguments[0], arguments[2], extension);`,
				id,
				change,
				{ permissions, origins },
			),
		stopBackground: () =>
			inChrome("await WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground()", id),
		reload: () =>
			inChrome(
				`const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
				await (await AddonManager.getAddonByID(arguments[0])).reload();`,
				id,
			),
		answerPrompt: (answer) => inChrome(ANSWER_PROMPT, answer),
	};
}
