import { describe, expect, test } from "vitest";
import { underlinedTexts, waitForUnderlines } from "../../src/dev/drive/reader.ts";
import { mentionsKazakhstan, missingReason, SAVED_PAGE_POLICY, savedPages, skipsSavedPages } from "./saved-pages.ts";
import { smallPage, withBrowser } from "./with-browser.ts";

describe.skipIf(skipsSavedPages)(`on saved pages that do not mention Kazakhstan${missingReason}`, () => {
	const rig = withBrowser("chromium", { policy: SAVED_PAGE_POLICY });
	const pages = skipsSavedPages ? [] : savedPages().filter((page) => !mentionsKazakhstan(page));

	test("there are such pages, and a page that does mention it gets hints the same way", async () => {
		expect(pages.length).toBeGreaterThan(100);
		await rig.show(smallPage());
		expect(await waitForUnderlines(rig.driver)).toHaveLength(1);
	});

	test.each(pages)("$name: no hint", async ({ html }) => {
		// A paragraph of ours at the end, too far from the page's text to be evidence, tells when all of it has been read.
		await rig.show(`${html}<p>${"Nothing to see. ".repeat(100)}</p><p>Kassym-Jomart Tokayev</p>`);
		const texts = await waitForUnderlines(rig.driver);
		expect(texts).toEqual(["Kassym-Jomart Tokayev"]);
		expect(await underlinedTexts(rig.driver)).toEqual(texts);
	});
});
