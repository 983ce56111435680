import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findBrowser } from "../src/dev/find-browser.ts";

const chromium = findBrowser("chromium");

export default defineConfig({
	root: `${import.meta.dirname}/..`,
	oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: "unit",
					environment: "node",
					include: ["tests/unit/**/*.test.ts"],
					// Properties run over many inputs, and a busy machine must not fail them.
					testTimeout: 60_000,
				},
			},
			{
				extends: true,
				test: {
					name: "browser",
					include: ["tests/browser/**/*.test.{ts,tsx}"],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								...(chromium && { executablePath: chromium.path }),
								args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
							},
						}),
						instances: [{ browser: "chromium" }],
					},
				},
			},
			{
				extends: true,
				test: {
					name: "e2e",
					environment: "node",
					include: ["tests/e2e/**/*.test.ts"],
					testTimeout: 60_000,
					hookTimeout: 60_000,
					// One browser at a time: two would take each other's time and make a page look slow.
					fileParallelism: false,
				},
			},
		],
	},
});
