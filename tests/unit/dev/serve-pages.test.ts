import { expect, onTestFinished, test } from "vitest";
import { CommandError } from "../../../src/dev/command-error.ts";
import { PAGE_POLICY, type PageServer, type ServeRequest, servePages } from "../../../src/dev/serve-pages.ts";

async function serve(lookup: ServeRequest["lookup"], options: Omit<ServeRequest, "lookup"> = {}): Promise<PageServer> {
	const server = await servePages({ lookup, ...options });
	onTestFinished(() => server.close());
	return server;
}

test("a page is served as HTML under the path that it is asked for by", async () => {
	const { origin } = await serve((path) => (path === "/news" ? "<p>Қазақстан" : undefined));
	const response = await fetch(`${origin}/news?id=1#top`);
	expect(response.status).toBe(200);
	expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
	expect(await response.text()).toBe("<p>Қазақстан");
});

test("an empty page is a page", async () => {
	const { origin } = await serve(() => "");
	expect((await fetch(origin)).status).toBe(200);
});

test("what is not there is not found, and has no content", async () => {
	const { origin } = await serve((path) => (path === "/" ? "<p>Home" : undefined));
	const response = await fetch(`${origin}/favicon.ico`);
	expect(response.status).toBe(404);
	expect(await response.text()).toBe("");
});

test.each(["/", "/missing"])("no page may load anything from elsewhere or send a form: %s", async (path) => {
	const { origin } = await serve((asked) => (asked === "/" ? "<p>Home" : undefined));
	expect((await fetch(origin + path)).headers.get("content-security-policy")).toBe(PAGE_POLICY);
	const [fallback = "", form] = PAGE_POLICY.split("; ");
	expect(fallback.split(" ")).toEqual(["default-src", "'self'", "data:", "blob:", "'unsafe-inline'"]);
	expect(form).toBe("form-action 'none'");
});

test("pages bear another policy where one is asked for", async () => {
	const { origin } = await serve(() => "", { policy: "default-src 'none'" });
	expect((await fetch(origin)).headers.get("content-security-policy")).toBe("default-src 'none'");
});

test("every path that was asked for is kept, in order", async () => {
	const { origin, requests } = await serve((path) => (path === "/a" ? "a" : undefined));
	for (const path of ["/a", "/b?x=1", "/a"]) await fetch(origin + path);
	expect(requests).toEqual(["/a", "/b", "/a"]);
});

test("the server's address is one of this machine", async () => {
	const { origin } = await serve(() => "");
	expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
});

// Only Linux has more than one loopback address without setting it up.
test.runIf(process.platform === "linux")("the server is not reached by any other address", async () => {
	const { origin } = await serve(() => "");
	await expect(fetch(origin.replace("127.0.0.1", "127.0.0.2"))).rejects.toThrow();
});

test("a port that is taken gives a sentence that names it and says what to do", async () => {
	const { origin } = await serve(() => "");
	const port = Number(new URL(origin).port);
	const second = servePages({ lookup: () => "", port });
	await expect(second).rejects.toBeInstanceOf(CommandError);
	await expect(second).rejects.toThrow(`Port ${port} is taken.`);
	await expect(second).rejects.toThrow("--port");
});

test("a closed server answers no more and gives its port back", async () => {
	const first = await servePages({ lookup: () => "first" });
	await fetch(first.origin);
	first.close();
	await expect(fetch(first.origin)).rejects.toThrow();
	const second = await serve(() => "second", { port: Number(new URL(first.origin).port) });
	expect(second.origin).toBe(first.origin);
	expect(await (await fetch(second.origin)).text()).toBe("second");
});
