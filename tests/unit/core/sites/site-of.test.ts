import { expect, test } from "vitest";
import { siteOf } from "../../../../src/core/sites/site-of.ts";

test.each<[address: string, host: string, pattern: string]>([
	["https://example.com/news?id=1#top", "example.com", "*://*.example.com/*"],
	["http://example.com/", "example.com", "*://*.example.com/*"],
	["https://www.example.com/", "example.com", "*://*.example.com/*"],
	["https://news.example.com/", "news.example.com", "*://*.news.example.com/*"],
	["https://www.news.example.com/", "news.example.com", "*://*.news.example.com/*"],
	["https://wwwexample.com/", "wwwexample.com", "*://*.wwwexample.com/*"],
	["https://EXAMPLE.com:8443/", "example.com", "*://*.example.com/*"],
	["https://www/", "www", "*://www/*"],
	["https://www./", "www.", "*://*.www./*"],
	["https://қазақ.example/", "xn--80aau21bd.example", "*://*.xn--80aau21bd.example/*"],
	["https://www.gov.kz/", "www.gov.kz", "*://*.www.gov.kz/*"],
	["https://www.gov.uk/news", "www.gov.uk", "*://*.www.gov.uk/*"],
	["https://www.gouv.fr/", "www.gouv.fr", "*://*.www.gouv.fr/*"],
	["https://www.com/", "www.com", "*://*.www.com/*"],
	["https://www.akorda.gov.kz/", "akorda.gov.kz", "*://*.akorda.gov.kz/*"],
	["https://www.news.co.uk/", "news.co.uk", "*://*.news.co.uk/*"],
	["https://www.or.at.example/", "or.at.example", "*://*.or.at.example/*"],
	["https://www.inform.kz/", "inform.kz", "*://*.inform.kz/*"],
	["http://localhost:3000/", "localhost", "*://localhost/*"],
	["http://127.0.0.1:8080/", "127.0.0.1", "*://127.0.0.1/*"],
	["http://[::1]/", "[::1]", "*://[::1]/*"],
	["http://1.2.3.4.example/", "1.2.3.4.example", "*://*.1.2.3.4.example/*"],
])("a page of the web belongs to a site: %s", (address, host, pattern) => {
	expect(siteOf(new URL(address))).toEqual({ host, pattern });
});

test.each(["com", "org.kz", "gov.kz", "co.uk", "edu.kz", "com.tr"])(
	"www. before a name that others share stays, so that the switch never asks for all of them: %s",
	(shared) => {
		expect(siteOf(new URL(`https://www.${shared}/`))?.pattern).toBe(`*://*.www.${shared}/*`);
	},
);

test.each([
	"about:blank",
	"chrome://settings/",
	"chrome-extension://abcdefghijklmnop/popup.html",
	"moz-extension://0123/popup.html",
	"file:///home/reader/page.html",
	"data:text/html,hello",
	"blob:https://example.com/0123",
	"view-source:https://example.com/",
	"ftp://example.com/",
])("no extension may run elsewhere: %s", (address) => {
	expect(siteOf(new URL(address))).toBeUndefined();
});
