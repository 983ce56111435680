import { expect, test } from "vitest";
import { createSections } from "../../../src/page/sections.ts";
import { find, setPage, textIn } from "./rig.ts";

const PAGE = `<p id="first">a</p>
	<h1 id="one">One <b id="within">b</b></h1><p id="lead">c</p>
	<section><div><h2 id="two">Two</h2></div><div><div><p id="deep">d</p></div></div></section><p id="after">e</p>
	<h6 id="six">Six</h6><p id="last">f</p>`;

test.each([
	["before the first heading there is no section", "#first", null],
	["text after a heading stands under it", "#lead", "one"],
	["text within a heading stands under that heading", "#within", "one"],
	["a heading stands under itself", "#two", "two"],
	["a heading in another branch of the tree counts", "#deep", "two"],
	["a section goes on after the element that holds its heading", "#after", "two"],
	["the smallest heading counts as well", "#last", "six"],
])("%s", (_, selector, heading) => {
	setPage(PAGE);
	expect(createSections()(textIn(find(selector)))?.id ?? null).toBe(heading);
});

test("a page without headings has no sections", () => {
	setPage("<p>a</p>");
	expect(createSections()(find("p"))).toBeNull();
});

test("the answer is that of the nearest heading before, for every place on a page of many headings", () => {
	setPage(Array.from({ length: 37 }, (_, at) => `<h2 id="h${at}">x</h2><p>y</p>`).join(""));
	const sections = createSections();
	const found = [...document.querySelectorAll("p")].map((paragraph) => sections(paragraph)?.id);
	expect(found).toEqual(Array.from({ length: 37 }, (_, at) => `h${at}`));
});
