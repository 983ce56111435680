import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildExtension } from "./build-extension.ts";
import { CommandError, runCommand } from "./command-error.ts";
import type { BrowserDriver } from "./drive/browser-driver.ts";
import { launchBrowser } from "./drive/launch-browser.ts";
import { pointAtHint, reportedHints, waitForCard, waitForUnderlines } from "./drive/reader.ts";
import { requireBrowser } from "./find-browser.ts";
import { parseStartArguments, type StartArguments } from "./parse-arguments.ts";
import { servePages } from "./serve-pages.ts";

const DEMO_PAGE = join(import.meta.dirname, "demo/news.html");

/** A card fades in; a picture that is taken at once shows it pale. In ms. */
const FADE_MS = 300;

await runCommand(() => start(parseStartArguments(process.argv.slice(2))));

async function start(wanted: StartArguments): Promise<void> {
	const html = readPage(wanted.page);
	const browser = await requireBrowser(wanted.browser ? [wanted.browser] : ["chromium", "firefox"]);
	tell(`Building the extension for ${browser.path} …`);
	const extension = await buildExtension(browser.kind);
	const server = await servePages({ lookup: (path) => (path === "/" ? html : undefined), port: wanted.port });
	try {
		tell(`Serving the page on ${server.origin} and opening it …`);
		const driver = await launchBrowser(browser, { extension, headless: wanted.headless });
		try {
			await driver.grant("*://127.0.0.1/*");
			await driver.open(`${server.origin}/`);
			if (wanted.headless) await showMainJob(driver, `${server.origin}/`, wanted);
			else await readAlong(driver);
		} finally {
			await driver.close();
		}
	} finally {
		server.close();
	}
}

/** The main job without a window: the page's hints, and the card of the first. */
async function showMainJob(driver: BrowserDriver, address: string, { page, shots }: StartArguments): Promise<void> {
	const texts = await waitForUnderlines(driver);
	if (texts.length === 0) throw new CommandError("No hint was found on the page.");
	const hints = await reportedHints(driver);
	tell(`${hints.length} hints; opening the card of the first …`);
	if (shots !== undefined) await takeShot(driver, shots, "page.png");
	await pointAtHint(driver, 0);
	const card = await waitForCard(driver);
	if (card === undefined) throw new CommandError("The card of the first hint did not open.");
	await new Promise((done) => setTimeout(done, FADE_MS));
	if (shots !== undefined) await takeShot(driver, shots, "card.png");
	process.stdout.write(`${JSON.stringify({ page: page ?? address, hints, card }, null, "\t")}\n`);
	if (card.sources.length !== 5) throw new CommandError(`The card names ${card.sources.length} sources instead of 5.`);
}

/** The main job with a window: the reader reads until it is closed. */
async function readAlong(driver: BrowserDriver): Promise<void> {
	tell("Rest the pointer on an underlined term, or press Alt+K. Close the browser or press Ctrl+C to end.");
	await driver.closed();
}

async function takeShot(driver: BrowserDriver, folder: string, name: string): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const file = resolve(folder, name);
	await driver.screenshot(file);
	tell(`Wrote ${file}`);
}

function readPage(file: string | undefined): string {
	try {
		return readFileSync(file ?? DEMO_PAGE, "utf8");
	} catch {
		throw new CommandError(`The page ${file} cannot be read.`);
	}
}

/** Progress goes to standard error: standard output holds the result alone. */
function tell(message: string): void {
	console.error(message);
}
