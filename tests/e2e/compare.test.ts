import { describe, expect, test } from "vitest";
import { poll } from "../../src/dev/drive/poll.ts";
import { BROWSERS, withBrowser } from "./with-browser.ts";

describe.each(BROWSERS)("the comparison page in %s", (kind) => {
	const rig = withBrowser(kind);

	/** Opens a view by its address, as a card or a shared link does. */
	async function open(fragment: string): Promise<void> {
		const page = await rig.driver.runInExtension<string>("return browser.runtime.getURL('compare.html')");
		await rig.driver.open(page + fragment);
	}

	/** Waits until a script in the page gives something other than undefined. */
	function until<T>(body: string): Promise<T | undefined> {
		return poll(async () => (await rig.driver.run<T | null>(`return (${body}) ?? null`)) ?? undefined, 5_000);
	}

	test("opens a cell in place, leads to the topic, and comes back to the place that was left", async () => {
		await open("#/");
		expect(await until("document.querySelectorAll('.matrix tr[data-topic]').length || undefined")).toBe(64);
		await rig.driver.run("document.querySelector('#cell-rule-of-law-by-eureporter').click()");
		expect(await until("document.querySelectorAll('[data-claim]').length || undefined")).toBeGreaterThan(0);
		await rig.driver.run(`const link = document.querySelector("a[href='#/topic/rule-of-law']");
			link.scrollIntoView({ block: "center" }); link.focus(); link.click();`);
		expect(await until("document.querySelector('.view-topic h1')?.textContent")).toBe("Rule of law");
		expect(await rig.driver.run("return [document.title, document.activeElement.localName, scrollY]")).toEqual([
			"Rule of law – Qainar",
			"h1",
			0,
		]);
		await rig.driver.run("history.back()");
		const place = await until<[string, boolean, string]>(
			`document.querySelector('.view-matrix') && scrollY > 0 && [document.activeElement.getAttribute("href"),
				scrollY > 0, document.querySelector('#cell-rule-of-law-by-eureporter').getAttribute("aria-expanded")]`,
		);
		expect(place).toEqual(["#/topic/rule-of-law", true, "true"]);
		expect(await rig.driver.takeErrors()).toEqual([]);
	});

	test("draws a chart and saves files under the page's own policy, which lets nothing onto the network", async () => {
		await rig.driver.takeRequests();
		await open("#/topic/constitutional-court");
		expect(await until("document.querySelectorAll('.chart svg circle').length || undefined")).toBe(2);
		for (const format of ["csv", "json", "markdown"])
			await rig.driver.run(`document.querySelector("[data-format=${format}]").click()`);
		const saved = await poll(async () => {
			const names = await rig.driver.downloads();
			return names.length === 3 && names.every((name) => /\.(?:csv|json|md)$/u.test(name)) ? names : undefined;
		}, 10_000);
		expect(saved?.map((name) => name.replace(/\d{4}-\d{2}-\d{2}/u, "day"))).toEqual([
			"qainar-claims-day.csv",
			"qainar-claims-day.json",
			"qainar-claims-day.md",
		]);
		expect(await rig.driver.takeErrors()).toEqual([]);
		expect(await rig.driver.takeRequests()).toEqual([]);
	});

	test("a shared link keeps its filter or its query, and one to nothing says so", async () => {
		await open("#/?stances=negative&groups=constitution-and-law");
		expect(await until("document.querySelectorAll('.matrix tr[data-topic]').length || undefined")).toBe(
			await rig.driver.run(
				"return document.querySelectorAll('.tone-negative').length && document.querySelectorAll('.matrix tr:has(.matrix-cell)').length",
			),
		);
		expect(await rig.driver.run("return document.querySelectorAll('.matrix .tone-positive').length")).toBe(0);
		await open("#/search?q=%D0%90%D0%B7%D0%B8%D0%BC%D0%BE%D0%B2%D0%B0");
		expect(await until("document.querySelector('.found a')?.textContent")).toBe("Elvira Azimova");
		await open("#/claim/no-such-claim");
		expect(await until("document.querySelector('main code')?.textContent")).toBe("no-such-claim");
	});
});
