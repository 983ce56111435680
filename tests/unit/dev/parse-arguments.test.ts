import { expect, test } from "vitest";
import { CommandError } from "../../../src/dev/command-error.ts";
import { parseStartArguments, type StartArguments } from "../../../src/dev/parse-arguments.ts";

const NOTHING: StartArguments = { headless: false, page: undefined, shots: undefined, port: 0, browser: undefined };

test.each<[words: string[], wanted: Partial<StartArguments>]>([
	[[], {}],
	[["--headless"], { headless: true }],
	[["--page", "saved/news.html"], { page: "saved/news.html" }],
	[["--page=news.html"], { page: "news.html" }],
	[["--shots", "out"], { shots: "out" }],
	[["--port", "0"], { port: 0 }],
	[["--port=8080"], { port: 8080 }],
	[["--port", "65535"], { port: 65_535 }],
	[["--browser", "chromium"], { browser: "chromium" }],
	[["--browser", "firefox"], { browser: "firefox" }],
	[["--port", "1", "--headless", "--shots=out"], { headless: true, shots: "out", port: 1 }],
])("words that are known are read: %j", (words, wanted) => {
	expect(parseStartArguments(words)).toEqual({ ...NOTHING, ...wanted });
});

test.each<[words: string[], named: string]>([
	[["--port", "65536"], "65536"],
	[["--port", "100000"], "100000"],
	[["--port=-1"], "-1"],
	[["--port", "1.5"], "1.5"],
	[["--port", "http"], "http"],
	[["--port="], "--port"],
	[["--port"], "--port"],
	[["--browser", "safari"], "safari"],
	[["--browser="], "--browser"],
	[["--headless=yes"], "--headless"],
	[["--window"], "--window"],
	[["news.html"], "news.html"],
])("words that are wrong are refused with a sentence that names them: %j", (words, named) => {
	expect(() => parseStartArguments(words)).toThrow(CommandError);
	expect(() => parseStartArguments(words)).toThrow(named);
});

test("the words are not changed", () => {
	const words = Object.freeze(["--headless", "--port", "80"]);
	expect(parseStartArguments(words).port).toBe(80);
});
