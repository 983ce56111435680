import { expect, test } from "vitest";
import { draw, expectAccessible, texts, violationsIn } from "./draw.tsx";

test("what is drawn stands in the page with the styles of the extension's pages", () => {
	draw(<p class="description">A text.</p>);
	expect(texts("p")).toEqual(["A text."]);
	expect(getComputedStyle(document.body).width).toBe("400px");
});

test("what was drawn by the test before is gone", () => {
	expect(texts("body > p")).toEqual([]);
});

test("a text that is too pale is found in the colour scheme that it is too pale in", async () => {
	draw(<p style={{ color: "light-dark(#000, #333)" }}>Too dark for the dark scheme.</p>);
	expect(await violationsIn("light")).toEqual([]);
	expect(await violationsIn("dark")).toEqual([expect.stringContaining("color-contrast")]);
	await expect(expectAccessible()).rejects.toThrow();
});

test("a control without a name is found in both colour schemes", async () => {
	draw(<button type="button" />);
	for (const scheme of ["light", "dark"] as const)
		expect(await violationsIn(scheme)).toEqual([expect.stringContaining("button-name")]);
});
