import { expect, test } from "vitest";
import { hostPattern, isNamedPattern, patternCovers } from "../../../../src/core/sites/match-pattern.ts";

test.each([
	["example.kz", "*://*.example.kz/*"],
	["127.0.0.1", "*://127.0.0.1/*"],
	["[::1]", "*://[::1]/*"],
	["localhost", "*://localhost/*"],
])("the pattern of a host covers its subdomains where it can have any: %s", (host, pattern) => {
	expect(hostPattern(host)).toBe(pattern);
	expect(patternCovers(pattern, new URL(`https://${host}/a`))).toBe(true);
});

test.each<[pattern: string, address: string, covers: boolean]>([
	["*://*.example.kz/*", "https://example.kz/", true],
	["*://*.example.kz/*", "http://a.b.example.kz/", true],
	["*://*.example.kz/*", "https://notexample.kz/", false],
	["*://example.kz/*", "https://a.example.kz/", false],
	["https://example.kz/*", "http://example.kz/", false],
	["https://example.kz/news/*", "https://example.kz/sport", true],
	["http://localhost:8080/*", "http://localhost/", true],
	["http://[::1]:8080/*", "http://[::1]/", true],
	["<all_urls>", "https://example.kz/", true],
	["<all_urls>", "file:///a.html", false],
	["*://*/*", "ftp://example.kz/", false],
	["file:///*", "file:///a.html", false],
	["nonsense", "https://example.kz/", false],
	["", "https://example.kz/", false],
])("a pattern covers the pages that it should: %s %s", (pattern, address, covers) => {
	expect(patternCovers(pattern, new URL(address))).toBe(covers);
});

test.each<[pattern: string, named: boolean]>([
	["*://*/*", false],
	["https://*/*", false],
	["<all_urls>", false],
	["nonsense", false],
	["*://*.example.kz/*", true],
	["https://www.example.kz/*", true],
])("a pattern names a host or covers everything: %s", (pattern, named) => {
	expect(isNamedPattern(pattern)).toBe(named);
});
