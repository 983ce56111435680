import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { poll } from "../../src/dev/drive/poll.ts";
import { pointAtHint, underlinedTexts, waitForCard, waitForUnderlines } from "../../src/dev/drive/reader.ts";
import { BROWSERS, smallPage, TEST_SITE, withBrowser } from "./with-browser.ts";

/** `npm run soak` runs the long loops, whose figures are in docs/reliability.md; all other runs take short ones. */
const IS_SOAK = import.meta.env.MODE === "soak";

const ROUNDS = IS_SOAK ? { storage: 1_000, kills: 200, flips: 100 } : { storage: 100, kills: 5, flips: 5 };

/** A long loop may take this long, in ms. */
const SOAK_MS = 900_000;

/** How long a change of permission may take to show on the page before the test gives up, in ms. */
const PATIENCE_MS = 10_000;

/** Sends changes of settings as our own pages do. */
const CHANGE = `const change = (change) => browser.runtime.sendMessage({ type: "settings/change", change });`;

describe.each(BROWSERS)("in %s", (kind) => {
	const rig = withBrowser(kind);

	/** Waits until the page has hints, or none; how long that took in ms, or undefined if it does not come. */
	function hintsWithin(areThere: boolean): Promise<number | undefined> {
		const start = performance.now();
		return poll(async () => {
			const { length } = await underlinedTexts(rig.driver);
			return length > 0 === areThere ? performance.now() - start : undefined;
		}, PATIENCE_MS);
	}

	function tell(what: string, times: readonly number[]): void {
		const sorted = times.toSorted((a, b) => a - b);
		const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
		if (IS_SOAK) console.log(`${kind}: ${what}: ${times.length} times, median ${at(0.5)} ms, longest ${at(1)} ms`);
	}

	test(
		`storage that holds anything at all gives settings that can be used and changed, ${ROUNDS.storage} times`,
		async () => {
			const garbage = fc.sample(
				fc.oneof(
					fc.jsonValue(),
					fc.record({
						version: fc.nat({ max: 3 }),
						sites: fc.jsonValue(),
						delay: fc.jsonValue(),
						muted: fc.jsonValue(),
					}),
				),
				ROUNDS.storage,
			);
			const unusable = await rig.driver.runInExtension<unknown[]>(
				`${CHANGE}
				const unusable = [];
				for (const value of arguments[0]) {
					await browser.storage.local.set({ settings: value });
					const settings = await change({ type: "set", values: { delay: 310 } });
					if (settings?.delay !== 310 || !Array.isArray(settings.muted)) unusable.push(value);
				}
				await browser.storage.local.remove("settings");
				return unusable;`,
				garbage,
			);
			expect(unusable).toEqual([]);
			await rig.show(smallPage());
			expect(await waitForUnderlines(rig.driver)).toEqual(["Constitutional Court"]);
		},
		SOAK_MS,
	);

	test(
		`a background that was ended answers all the same, ${ROUNDS.kills} times`,
		async () => {
			const times: number[] = [];
			for (let round = 0; round < ROUNDS.kills; round++) {
				await rig.driver.stopBackground();
				const answer = await rig.driver.runInExtension<{ delay?: number; ms: number }>(
					`${CHANGE}
					const start = performance.now();
					const settings = await change({ type: "set", values: { delay: arguments[0] } });
					return { delay: settings?.delay, ms: performance.now() - start };`,
					round,
				);
				expect(answer.delay).toBe(round);
				times.push(answer.ms);
			}
			tell("answers after the background was ended", times);
			await rig.driver.runInExtension("await browser.storage.local.remove('settings')");
			await rig.driver.stopBackground();
			await rig.show(smallPage());
			await waitForUnderlines(rig.driver);
			await pointAtHint(rig.driver, 0);
			expect(await waitForCard(rig.driver)).toBeDefined();
		},
		SOAK_MS,
	);

	test(
		`a permission that is given and taken shows on the open page, ${ROUNDS.flips} times`,
		async () => {
			await rig.show(smallPage());
			await waitForUnderlines(rig.driver);
			// The page's icon is not there, which the console calls an error.
			await rig.driver.takeErrors();
			const taken: number[] = [];
			const given: number[] = [];
			for (let round = 0; round < ROUNDS.flips; round++) {
				await rig.driver.revoke(TEST_SITE);
				taken.push((await hintsWithin(false)) ?? Number.POSITIVE_INFINITY);
				await rig.driver.grant(TEST_SITE);
				given.push((await hintsWithin(true)) ?? Number.POSITIVE_INFINITY);
			}
			tell("hints gone after a permission was taken", taken);
			tell("hints there after a permission was given", given);
			for (const ms of [...taken, ...given]) expect(ms).toBeLessThan(Number.POSITIVE_INFINITY);
			expect(await rig.driver.takeErrors()).toEqual([]);
		},
		SOAK_MS,
	);

	test("ten changes at once are all kept", async () => {
		const hosts = await rig.driver.runInExtension<string[]>(
			`${CHANGE}
			const site = (_, i) => change({ type: "site", host: "h" + i + ".example", rule: "on" });
			const answers = await Promise.all(Array.from({ length: 10 }, site));
			const settings = answers.toSorted((a, b) => Object.keys(a.sites).length - Object.keys(b.sites).length).at(-1);
			await browser.storage.local.remove("settings");
			return Object.keys(settings.sites).toSorted();`,
		);
		expect(hosts).toEqual(Array.from({ length: 10 }, (_, i) => `h${i}.example`));
	});

	test("removing the extension leaves no underline and no error on an open page", async () => {
		await rig.show(smallPage());
		await waitForUnderlines(rig.driver);
		await rig.driver.takeErrors();
		await rig.driver.uninstall();
		const underline = `
			const first = [...CSS.highlights.keys()][0];
			return first === undefined ? "none" : getComputedStyle(document.querySelector("#first"), "::highlight(" + first + ")").textDecorationLine;`;
		// Firefox ends our script at once and drops its style with it; the name alone stays in the page's registry.
		const gone = await poll(
			async () => ((await rig.driver.run<string>(underline)) === "none" ? true : undefined),
			PATIENCE_MS,
		);
		expect(gone).toBe(true);
		expect(await rig.driver.takeErrors()).toEqual([]);
	});
});
