import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareAddress } from "../core/compare/compare-address.ts";
import { buildExtension } from "./build-extension.ts";
import { CommandError, runCommand } from "./command-error.ts";
import { type ChromiumDriver, launchChromium } from "./drive/chromium-driver.ts";
import { pointAtHint, waitForCard, waitForUnderlines } from "./drive/reader.ts";
import { requireBrowser } from "./find-browser.ts";
import { servePages } from "./serve-pages.ts";

const DEMO_PAGE = join(import.meta.dirname, "demo/news.html");
const FOLDER = join(import.meta.dirname, "../../docs/images");

/** What is pictured: a topic with figures, at the last of its hints that says so. */
const SHOWN = { topic: "constitutional-court", text: "Constitutional Court" };

/** What is pictured of the popup, in px: its own width, where its window may be wider. */
const POPUP_SIZE = { width: 400, height: 500 };

/** Cards fade in, and pages draw in steps; a picture that is taken at once shows half of it. In ms. */
const SETTLE_MS = 600;

await runCommand(async () => {
	const { path } = await requireBrowser(["chromium"]);
	const extension = await buildExtension("chromium");
	const html = readFileSync(DEMO_PAGE, "utf8");
	const server = await servePages({ lookup: (asked) => (asked === "/" ? html : undefined) });
	const driver = await launchChromium({ path, extension, headless: true });
	try {
		mkdirSync(FOLDER, { recursive: true });
		await driver.grant("*://127.0.0.1/*");
		await driver.open(`${server.origin}/`);
		await takeShots(driver);
	} finally {
		await driver.close();
		server.close();
	}
});

/** Writes the pictures of the README: hints on a page, a card, the popup, the comparison page. */
async function takeShots(driver: ChromiumDriver): Promise<void> {
	await driver.resize(900, 640);
	const hint = (await waitForUnderlines(driver)).lastIndexOf(SHOWN.text);
	if (hint === -1) throw new CommandError(`No hint “${SHOWN.text}” was found on the page.`);
	await driver.screenshot(join(FOLDER, "hints.png"));

	const popup = await driver.openPopup();
	await popup.waitForSelector(".page-topics");
	await settle();
	const clip = { x: 0, y: 0, ...POPUP_SIZE };
	await popup.screenshot({ path: join(FOLDER, "popup.png") as `${string}.png`, clip });

	await driver.resize(900, 900);
	await pointAtHint(driver, hint);
	if ((await waitForCard(driver)) === undefined) throw new CommandError("The card did not open.");
	await settle();
	await driver.screenshot(join(FOLDER, "card.png"));

	await driver.resize(1280, 800);
	const address = compareAddress({ kind: "topic", id: SHOWN.topic }) as `compare.html#${string}`;
	const page = await driver.openOwnPage(address);
	await page.waitForSelector("h1");
	await settle();
	await driver.screenshot(join(FOLDER, "compare.png"));
}

function settle(): Promise<void> {
	return new Promise((done) => setTimeout(done, SETTLE_MS));
}
