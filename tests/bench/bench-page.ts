import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { build, type Rollup } from "vite";
import { requireBrowser } from "../../src/dev/find-browser.ts";
import { servePages } from "../../src/dev/serve-pages.ts";
import { SAVED_PAGE_POLICY, type SavedPage } from "../e2e/saved-pages.ts";
import type { BenchRun } from "./page-script.ts";

/** What the ways of the page script are given, as JSON. */
export type InputJson = string;

/** Runs ways of `page-script.ts` on pages in Chromium. */
export interface BenchPage {
	/** Opens a page anew and runs one way on it, in a world that has run nothing yet. */
	run(page: SavedPage, way: string, input: InputJson): Promise<BenchRun>;
	/** The name and version of the browser. */
	readonly browser: string;
	close(): Promise<void>;
}

/** Starts Chromium and a server of pages. */
export async function openBenchPage(): Promise<BenchPage> {
	const script = await bundle();
	let html = "";
	const server = await servePages({ lookup: (path) => (path === "/" ? html : undefined), policy: SAVED_PAGE_POLICY });
	const browser = await puppeteer.launch({
		executablePath: (await requireBrowser(["chromium"])).path,
		pipe: true,
		args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
	});
	const tab = await browser.newPage();
	const client = await tab.createCDPSession();

	async function evaluate<T>(expression: string, contextId: number): Promise<T> {
		const { result, exceptionDetails } = await client.send("Runtime.evaluate", {
			expression,
			contextId,
			awaitPromise: true,
			returnByValue: true,
		});
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value as T;
	}

	return {
		browser: await browser.version(),
		async run(page, way, input) {
			({ html } = page);
			await tab.goto(`${server.origin}/`, { waitUntil: "load" });
			const { frameTree } = await client.send("Page.getFrameTree");
			// A world of its own, as a page script has.
			const { executionContextId } = await client.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
			await evaluate(script, executionContextId);
			await evaluate(`globalThis.benchInput = JSON.parse(${JSON.stringify(input)}); 0`, executionContextId);
			return evaluate<BenchRun>(`qainarBench(${JSON.stringify(way)})`, executionContextId);
		},
		async close() {
			await browser.close();
			server.close();
		},
	};
}

async function bundle(): Promise<string> {
	const output = (await build({
		root: join(import.meta.dirname, "../.."),
		configFile: false,
		logLevel: "error",
		build: {
			write: false,
			minify: true,
			target: "esnext",
			lib: { entry: join(import.meta.dirname, "page-script.ts"), formats: ["iife"], name: "bench" },
		},
	})) as Rollup.RollupOutput[];
	return (output[0] as Rollup.RollupOutput).output[0].code;
}
