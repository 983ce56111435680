import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "wxt";
import type { CompiledClaims } from "../../src/core/compare/compiled-claims.ts";
import { growClaims } from "./grow-claims.ts";

const ROOT = join(import.meta.dirname, "../..");
const CLAIMS = "data/compiled/claims.json";

/** Builds the extension for Chromium with so many times as many topics and claims; its folder. */
export async function buildGrownExtension(times: number): Promise<string> {
	const dataset = JSON.parse(readFileSync(join(ROOT, CLAIMS), "utf8")) as CompiledClaims;
	const grown = JSON.stringify(growClaims(dataset, times));
	const outDir = `.output/claims-x${times}`;
	const load = (id: string) => (id.split("?")[0]?.endsWith(CLAIMS) ? grown : undefined);
	await build({
		root: ROOT,
		outDir,
		browser: "chrome",
		vite: () => ({ logLevel: "error", plugins: [{ name: "grown-claims", enforce: "pre", load }] }),
	});
	return join(ROOT, outDir, "chrome-mv3");
}
