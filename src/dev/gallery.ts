import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright";
import { createServer, type ViteDevServer } from "vite";
import { CommandError, runCommand } from "./command-error.ts";
import { requireBrowser } from "./find-browser.ts";

const ROOT = join(import.meta.dirname, "../..");

/** The ways that every state is pictured in: what goes into its address, and what the browser is asked to be. */
const WAYS: Readonly<Record<string, { readonly query: string; readonly forcedColors?: "active" }>> = {
	"light-en": { query: "theme=light&lang=en" },
	"light-ru": { query: "theme=light&lang=ru" },
	"light-kk": { query: "theme=light&lang=kk" },
	"dark-en": { query: "theme=dark&lang=en" },
	"dark-ru": { query: "theme=dark&lang=ru" },
	"dark-kk": { query: "theme=dark&lang=kk" },
	"text-200": { query: "lang=ru&text=200" },
	rtl: { query: "dir=rtl" },
	"forced-colors": { query: "", forcedColors: "active" },
};

/** The height in px that a state is first laid out in; the picture is as high as the state. */
const FIRST_HEIGHT = 480;

await runCommand(async () => {
	const { shots, only = "" } = readWords();
	const server = await createServer({
		root: ROOT,
		configFile: false,
		logLevel: "warn",
		oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
		server: { host: "127.0.0.1" },
	});
	await server.listen();
	const address = `${server.resolvedUrls?.local[0]}tests/gallery/`;
	if (shots === undefined) {
		console.log(`The gallery is on ${address}`);
		return;
	}
	try {
		await takeShots(address, { folder: resolve(shots), only });
	} finally {
		await close(server);
	}
});

function readWords(): { readonly shots?: string | undefined; readonly only?: string | undefined } {
	try {
		return parseArgs({ options: { shots: { type: "string" }, only: { type: "string" } } }).values;
	} catch (error) {
		throw new CommandError(`${(error as Error).message} Usage: npm run gallery -- [--shots FOLDER [--only NAME]]`);
	}
}

/** Writes a picture of every state whose name begins so, in every way: FOLDER/state.way.png. */
async function takeShots(address: string, { folder, only }: { folder: string; only: string }): Promise<void> {
	const { path } = await requireBrowser(["chromium"]);
	const browser = await chromium.launch({
		executablePath: path,
		args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
	});
	try {
		mkdirSync(folder, { recursive: true });
		const page = await browser.newPage();
		await page.goto(address);
		const states = (await readStates(page)).filter(({ name }) => name.startsWith(only));
		for (const [way, { query, forcedColors = "none" }] of Object.entries(WAYS)) {
			await page.emulateMedia({ forcedColors });
			for (const { name, width } of states) {
				await page.setViewportSize({ width, height: FIRST_HEIGHT });
				await page.goto(`${address}?state=${name}&${query}`);
				await page.locator("html[data-ready]").waitFor({ state: "attached" });
				// As high as the state is, so that what sticks to an edge stands where it belongs.
				const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
				await page.setViewportSize({ width, height });
				await page.screenshot({ path: join(folder, `${name}.${way}.png`) });
			}
		}
		console.log(`Wrote ${states.length * Object.keys(WAYS).length} pictures to ${folder}`);
	} finally {
		await browser.close();
	}
}

function readStates(page: Page): Promise<{ readonly name: string; readonly width: number }[]> {
	return page.locator("[data-state]").evaluateAll((rows) =>
		rows.map((row) => ({
			name: String(row.getAttribute("data-state")),
			width: Number(row.getAttribute("data-width")),
		})),
	);
}

/** Closing waits for the browser's connection, which is gone; its errors say so. */
async function close(server: ViteDevServer): Promise<void> {
	await server.close().catch(() => undefined);
}
