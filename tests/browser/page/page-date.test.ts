import { expect, onTestFinished, test } from "vitest";
import { readPageDate } from "../../../src/page/page-date.ts";
import { setPage } from "./rig.ts";

const META = '<meta property="article:published_time" content="2021-01-01T23:30:00+06:00">';
const LINKED = '<script type="application/ld+json">{"@graph": [{"datePublished" : "2022-02-02"}]}</script>';
const TIME = '<time datetime="2023-03-03 10:00">March</time>';

/** Puts this into the page's head until the test has ended. */
function setHead(html: string): void {
	const template = document.createElement("template");
	template.innerHTML = html;
	const added = [...template.content.children];
	document.head.append(...added);
	onTestFinished(() => {
		for (const element of added) element.remove();
	});
}

test.each([
	["metadata before all else", META + LINKED, TIME, "2021-01-01"],
	["linked data before a time in the text", LINKED, TIME, "2022-02-02"],
	["a time in the text", "", TIME, "2023-03-03"],
	["nothing", "", "<p>2023-03-03</p>", null],
	["metadata that is none, then linked data", META.replace("2021-01-01T", "yesterday "), LINKED, "2022-02-02"],
	["a day that is not in the calendar, then a time", META.replace("2021-01-01", "2021-02-30"), TIME, "2023-03-03"],
	["broken linked data", LINKED.replace("]}", ""), "", "2022-02-02"],
	["times without a day", "", '<time datetime="10:00"></time><time datetime="PT2H"></time>', null],
	["a time that is too precise to be a day", "", '<time datetime="2023-03-031"></time>', null],
	[
		"the article's own time before another",
		"",
		`<time datetime="2024-04-04"></time><main>${TIME}</main>`,
		"2023-03-03",
	],
])("the page's date is the first valid one that it states: %s", (_, head, body, day) => {
	setPage(body);
	setHead(head);
	expect(readPageDate()).toBe(day);
});

test("a page of nothing but times is not read to its end", () => {
	setPage(`${'<time datetime="now"></time>'.repeat(1_000)}${TIME}`);
	expect(readPageDate()).toBeNull();
});
