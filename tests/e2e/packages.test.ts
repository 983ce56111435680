import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { extensionFolder } from "../../src/dev/build-extension.ts";
import type { BrowserKind } from "../../src/dev/find-browser.ts";
import { listFiles } from "../../src/dev/list-files.ts";
import { runProgram } from "../../src/dev/run-program.ts";
import { BROWSERS } from "./with-browser.ts";

const ANY_HOST = "*://*/*";
const POLICY =
	"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

/** What both browsers' manifests say of the powers that Qainar takes. Whoever changes one of these changes a promise. */
const SHARED = {
	manifest_version: 3,
	optional_host_permissions: [ANY_HOST],
	content_security_policy: { extension_pages: POLICY },
	commands: {
		"next-hint": "Alt+K",
		"previous-hint": "Alt+Shift+K",
		"open-card": "Alt+J",
		"pin-card": "Alt+Shift+J",
		"close-card": undefined,
	},
	omnibox: { keyword: "kz" },
	// What would ask for more at install, or run on pages without a grant.
	host_permissions: undefined,
	optional_permissions: undefined,
	content_scripts: undefined,
};

const POWERS: Readonly<Record<BrowserKind, object>> = {
	chromium: {
		...SHARED,
		permissions: ["activeTab", "contextMenus", "scripting", "sidePanel", "storage"],
		web_accessible_resources: [{ resources: ["card.html"], matches: [ANY_HOST], use_dynamic_url: true }],
		externally_connectable: { ids: [] },
		minimum_chrome_version: "130",
		storage: { managed_schema: "policy.json" },
		browser_specific_settings: undefined,
	},
	firefox: {
		...SHARED,
		permissions: ["activeTab", "contextMenus", "scripting", "storage"],
		web_accessible_resources: [{ resources: ["card.html"], matches: [ANY_HOST] }],
		externally_connectable: undefined,
		minimum_chrome_version: undefined,
		storage: undefined,
		browser_specific_settings: {
			gecko: {
				id: "qainar@qainar.org",
				strict_min_version: "146.0",
				data_collection_permissions: { required: ["none"] },
			},
			gecko_android: { strict_min_version: "146.0" },
		},
	},
};

/** What only describes the package, and gives it no power. */
const DESCRIPTION = [
	"name",
	"description",
	"version",
	"default_locale",
	"icons",
	"action",
	"background",
	"side_panel",
	"sidebar_action",
	"options_ui",
];

/** The linter's warnings that are known to be harmless, with the reason of each. */
const WAIVERS: readonly { readonly code: string; readonly file: RegExp; readonly reason: string }[] = [
	{
		code: "UNSAFE_VAR_ASSIGNMENT",
		file: /^chunks\/jsxRuntime-/u,
		reason: "Preact's own code for dangerouslySetInnerHTML, which Biome forbids us to use",
	},
	{
		code: "UNSAFE_VAR_ASSIGNMENT",
		file: /^chunks\/draw-figures-/u,
		reason: "the html() of d3-selection, which comes with Observable Plot and which nothing of ours calls",
	},
];

interface Manifest {
	readonly permissions: readonly string[];
	readonly commands: Readonly<Record<string, { readonly suggested_key?: { readonly default: string } }>>;
	readonly [key: string]: unknown;
}

function readManifest(kind: BrowserKind): Manifest {
	return JSON.parse(readFileSync(join(extensionFolder(kind), "manifest.json"), "utf8")) as Manifest;
}

/** A manifest's powers in the form of `POWERS`. */
function powersOf(manifest: Manifest): Record<string, unknown> {
	const others = Object.entries(manifest).filter(([key]) => !DESCRIPTION.includes(key));
	return {
		...Object.fromEntries(others),
		permissions: manifest.permissions.toSorted(),
		commands: Object.fromEntries(
			Object.entries(manifest.commands).map(([name, { suggested_key }]) => [name, suggested_key?.default]),
		),
	};
}

describe.each(BROWSERS)("the package for %s", (kind) => {
	test("takes exactly the powers that are promised", () => {
		expect(powersOf(readManifest(kind))).toEqual(POWERS[kind]);
	});

	test.each([
		["a permission more", { permissions: ["activeTab", "contextMenus", "scripting", "storage", "tabs"] }],
		["a host at install", { host_permissions: ["https://example.org/*"] }],
		["a laxer policy", { content_security_policy: { extension_pages: "script-src 'self'" } }],
		["one more file that pages reach", { web_accessible_resources: [{ resources: ["*"], matches: [ANY_HOST] }] }],
	])("would not pass with %s", (_, change) => {
		expect(powersOf({ ...readManifest(kind), ...change })).not.toEqual(POWERS[kind]);
	});

	test("names no folder of the machine that built it, and reaches for no network", () => {
		const folder = extensionFolder(kind);
		for (const path of listFiles(folder)) {
			const text = readFileSync(join(folder, path), "latin1");
			expect(text.includes(process.cwd()), path).toBe(false);
			if (!path.endsWith(".js")) continue;
			const calls = text.match(/\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/gu);
			expect(calls ?? [], path).toEqual([]);
			// The background may load one file more, which the package holds.
			const loads = text.match(/\bimportScripts\([^)]*\)/gu);
			expect(new Set(loads), path).toEqual(
				new Set(path === "background.js" && kind === "chromium" ? ["importScripts(`/finder.js`)"] : []),
			);
		}
	});
});

test("Mozilla's linter finds nothing in the package for firefox but what is waived", async () => {
	const linter = join(import.meta.dirname, "../../node_modules/addons-linter/bin/addons-linter");
	const { output } = await runProgram(
		process.execPath,
		[linter, "--output", "json", extensionFolder("firefox")],
		false,
	);
	const { errors, warnings, notices } = JSON.parse(output) as Record<string, { code: string; file: string }[]>;
	expect(errors).toEqual([]);
	expect(notices).toEqual([]);
	const isWaived = (warning: { code: string; file: string }) =>
		WAIVERS.some(({ code, file }) => code === warning.code && file.test(warning.file));
	expect((warnings ?? []).filter((warning) => !isWaived(warning))).toEqual([]);
});
