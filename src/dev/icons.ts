import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { runCommand } from "./command-error.ts";
import { requireBrowser } from "./find-browser.ts";
import { ICON_SIZES } from "./icon/icon-sizes.ts";

const FOLDER = join(import.meta.dirname, "icon");
const OUTPUT = join(import.meta.dirname, "../public/icon");

await runCommand(async () => {
	const svg = readFileSync(join(FOLDER, "icon.svg"), "utf8");
	const { path } = await requireBrowser(["chromium"]);
	const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
	const browser = await chromium.launch({ executablePath: path, args });
	try {
		mkdirSync(OUTPUT, { recursive: true });
		const page = await browser.newPage();
		for (const size of ICON_SIZES) {
			await page.setViewportSize({ width: size, height: size });
			await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
			const file = join(OUTPUT, `${size}.png`);
			await page.screenshot({ path: file, omitBackground: true });
		}
	} finally {
		await browser.close();
	}
	// Browsers draw edges a little differently, so that the drawing is what is compared, and not the pictures.
	const drawing = createHash("sha256").update(svg).digest("hex");
	writeFileSync(join(FOLDER, "drawn.json"), `${JSON.stringify({ drawing }, null, "\t")}\n`);
});
