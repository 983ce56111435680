import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import drawn from "../../../src/dev/icon/drawn.json" with { type: "json" };
import { ICON_SIZES } from "../../../src/dev/icon/icon-sizes.ts";

const ROOT = join(import.meta.dirname, "../../..");

test("the icons were drawn from the drawing as it is now; `npm run icons` draws them anew", () => {
	const svg = readFileSync(join(ROOT, "src/dev/icon/icon.svg"), "utf8");
	expect(drawn.drawing).toBe(createHash("sha256").update(svg).digest("hex"));
});

test.each(ICON_SIZES)("the icon of %d px is a picture of that size", (size) => {
	const png = readFileSync(join(ROOT, `src/public/icon/${size}.png`));
	expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
	// The header of a PNG holds its width and height at bytes 16 and 20.
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});
