import { expect, test, vi } from "vitest";
import { watchHeight } from "../../../src/ui/watch-height.ts";
import { draw, find } from "./draw.tsx";

test("an element's height is told at once and whenever its content changes, in whole px that hold it", async () => {
	draw(<div class="box" style={{ height: "100.2px" }} />);
	const report = vi.fn<(height: number) => void>();
	watchHeight(find(".box"), report);
	await expect.poll(() => report.mock.lastCall).toEqual([101]);
	find(".box").style.height = "40px";
	await expect.poll(() => report.mock.lastCall).toEqual([40]);
	expect(report).toHaveBeenCalledTimes(2);
});
