import { availableParallelism } from "node:os";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findBrowser } from "../src/dev/find-browser.ts";

const chromium = findBrowser("chromium");

export default defineConfig({
	root: `${import.meta.dirname}/..`,
	oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
	test: {
		// Vitest's own choice, one fewer than there are cores, leaves most of a small machine idle.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		projects: [
			{
				extends: true,
				test: {
					name: "unit",
					environment: "node",
					include: ["tests/unit/**/*.test.ts"],
					exclude: ["tests/unit/platform/**"],
					// Properties run over many inputs, and a busy machine must not fail them.
					testTimeout: 60_000,
					// They are pure: what a worker has loaded serves all its files, which takes a third of the time.
					isolate: false,
				},
			},
			{
				extends: true,
				test: {
					name: "platform",
					environment: "node",
					// These put a browser of their own in place of the real one, so each file loads its modules anew.
					include: ["tests/unit/platform/**/*.test.ts"],
				},
			},
			{
				extends: true,
				test: {
					name: "browser",
					include: ["tests/browser/**/*.test.{ts,tsx}"],
					// One page at a time: of two in one browser, the one behind gets its pointer and its frames late.
					fileParallelism: false,
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
					// A browser is started in a hook, which a busy machine takes long for.
					hookTimeout: 120_000,
					// Two browsers at a time, which mostly wait, and nothing else beside them: more would make a page look slow.
					maxWorkers: 2,
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
