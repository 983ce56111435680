import { expect, test, vi } from "vitest";
import { cdp, page, userEvent, server } from "vitest/browser";

test("probe", async () => {
	document.body.innerHTML = "<p id=a style='margin:50px'>Hello world</p><input id=i>";
	const log: string[] = [];
	for (const t of ["pointermove", "pointerdown", "click", "keydown", "scroll"])
		document.addEventListener(t, (e) => log.push(`${t} ${e.isTrusted} ${(e as PointerEvent).pointerType} ${(e as PointerEvent).clientX},${(e as PointerEvent).clientY} ${(e.target as Element).localName}`), true);
	await userEvent.hover(document.querySelector("#a")!, { position: { x: 10, y: 5 } } as never);
	await userEvent.keyboard("{Escape}");
	await userEvent.keyboard("{Alt>}k{/Alt}");
	const frame = window.frameElement;
	console.log(innerWidth, innerHeight, JSON.stringify(frame?.getBoundingClientRect()), window.parent === window, location.href, document.compatMode);
	const c = cdp();
	const r = (frame as Element).getBoundingClientRect();
	const s = r.width / innerWidth;
	const at = (x: number, y: number) => ({ x: r.left + x * s, y: r.top + y * s });
	await c.send("Input.dispatchMouseEvent", { type: "mouseMoved", ...at(80, 60) } as never);
	await c.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at(80, 60)] } as never);
	await c.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] } as never);
	await vi.waitFor(() => expect(log.some((l) => l.startsWith("click"))).toBe(true)).catch(() => {});
	console.log(log.join("\n"));
	console.log(JSON.stringify(document.head.innerHTML.slice(0, 300)), document.body.innerHTML);
	console.log(typeof import.meta.glob, matchMedia("(prefers-reduced-motion: reduce)").matches, document.hasFocus());
});
