import { defineConfig } from "wxt";
import { compileDataset } from "./data/compile-dataset.ts";
import { keepManifestMessages } from "./src/dev/manifest-messages.ts";

/** The hosts the reader may grant, one by one; none is asked for at install. */
const ANY_HOST = "*://*/*";

export default defineConfig({
	manifestVersion: 3,
	imports: false,
	publicDir: "src/public",
	modules: ["@wxt-dev/webextension-polyfill", "@wxt-dev/i18n/module"],
	i18n: { localesDir: "src/locales" },
	hooks: {
		// A malformed authored file must fail every build, whichever command started it.
		"build:before": () => compileDataset(),
		"build:publicAssets": (_, assets) => {
			for (const asset of assets)
				if ("contents" in asset && asset.relativeDest.endsWith("messages.json"))
					asset.contents = keepManifestMessages(asset.contents);
		},
	},
	vite: () => ({
		oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
		// The preload polyfill would fetch(); extension pages load their few chunks without it.
		build: { modulePreload: { polyfill: false } },
	}),
	manifest: ({ browser }) => ({
		name: "Qainar",
		description: "__MSG_extension_summary__",
		default_locale: "en",
		permissions: ["activeTab", "contextMenus", "scripting", "storage"],
		optional_host_permissions: [ANY_HOST],
		content_security_policy: {
			extension_pages:
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
		},
		web_accessible_resources: [
			browser === "firefox"
				? { resources: ["card.html"], matches: [ANY_HOST] }
				: { resources: ["card.html"], matches: [ANY_HOST], use_dynamic_url: true },
		],
		omnibox: { keyword: "kz" },
		commands: {
			"next-hint": { suggested_key: { default: "Alt+K" }, description: "__MSG_command_nextHint__" },
			"previous-hint": { suggested_key: { default: "Alt+Shift+K" }, description: "__MSG_command_previousHint__" },
			"open-card": { suggested_key: { default: "Alt+J" }, description: "__MSG_command_openCard__" },
			"pin-card": { suggested_key: { default: "Alt+Shift+J" }, description: "__MSG_command_pinCard__" },
			"close-card": { description: "__MSG_command_closeCard__" },
		},
		...(browser === "firefox"
			? {
					browser_specific_settings: {
						gecko: {
							id: "qainar@qainar.org",
							strict_min_version: "146.0",
							data_collection_permissions: { required: ["none"] },
						},
						gecko_android: { strict_min_version: "146.0" },
					},
				}
			: {
					minimum_chrome_version: "130",
					storage: { managed_schema: "policy.json" },
					externally_connectable: { ids: [] },
				}),
	}),
});
