import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import config from "../../../wxt.config.ts";

const ROOT = join(import.meta.dirname, "../../..");

/** The text under one heading of a document in docs/store. */
function section(file: string, heading: string): string {
	const text = readFileSync(join(ROOT, "docs/store", file), "utf8");
	const [, found = ""] = text.split(`\n## ${heading}\n`);
	return found.split("\n## ")[0]?.trim() ?? "";
}

/** The manifest's parts that a store asks about, for one browser. */
async function manifestOf(browser: string) {
	if (typeof config.manifest !== "function") throw new Error("the manifest is no function of the browser");
	return config.manifest({ browser, command: "build", mode: "production", manifestVersion: 3 });
}

test.each(["en", "ru", "kk"])("the summary in %s is the manifest's, in at most 132 characters", (language) => {
	const { extension } = JSON.parse(readFileSync(join(ROOT, `src/locales/${language}.json`), "utf8"));
	const summary = section(`${language}.md`, "Summary");
	expect(summary).toBe(extension.summary);
	expect(summary.length).toBeGreaterThan(0);
	expect(summary.length).toBeLessThanOrEqual(132);
});

test.each(["en", "ru", "kk"])("the name in %s is the manifest's, and there is a description", async (language) => {
	expect(section(`${language}.md`, "Name")).toBe((await manifestOf("chrome")).name);
	expect(section(`${language}.md`, "Description").length).toBeGreaterThan(250);
});

/** The permissions that one browser's manifest asks for, at install or later. */
async function permissionsOf(browser: string): Promise<string[]> {
	const { permissions, host_permissions, optional_permissions, optional_host_permissions } = await manifestOf(browser);
	return [permissions, host_permissions, optional_permissions, optional_host_permissions].flatMap((list) => list ?? []);
}

test("docs/store/permissions.md says why each permission is asked for, and explains no other", async () => {
	const text = readFileSync(join(ROOT, "docs/store/permissions.md"), "utf8");
	const explained = [...text.matchAll(/^## `(.+?)`/gmu)].map(([, name]) => name);
	const asked = new Set([...(await permissionsOf("chrome")), ...(await permissionsOf("firefox"))]);
	expect(explained.toSorted()).toEqual([...asked].toSorted());
});
