import { expect, test } from "vitest";
import { paragraphCovered } from "../../../../src/dataset/rules/paragraph-covered.ts";
import { datasetWithClaim, makeDataset, makeSource } from "../small-dataset.ts";

const beta = makeDataset().sources[1] as ReturnType<typeof makeSource>;

test("a good dataset passes", () => {
	expect([...paragraphCovered.check(makeDataset())]).toEqual([]);
});

test("a paragraph that no claim cites and that is not boilerplate is found", () => {
	const dataset = makeDataset({ sources: [makeSource({ boilerplate: [] }), beta] });
	expect([...paragraphCovered.check(dataset)]).toMatchObject([
		{
			file: "sources/alpha.json",
			id: "alpha",
			message: "paragraph 1 is neither cited by a claim nor listed as boilerplate",
		},
	]);
});

test("the last paragraph counts too", () => {
	const dataset = makeDataset({ sources: [makeSource({ paragraphs: 3 }), beta] });
	expect([...paragraphCovered.check(dataset)]).toMatchObject([{ message: expect.stringContaining("paragraph 3") }]);
});

test("the last paragraph may be boilerplate", () => {
	const boilerplate = [1, 3].map((paragraph) => ({ paragraph, reason: "Title." }));
	const dataset = makeDataset({ sources: [makeSource({ paragraphs: 3, boilerplate }), beta] });
	expect([...paragraphCovered.check(dataset)]).toEqual([]);
});

test("a claim of another source does not cover a paragraph", () => {
	const dataset = makeDataset({ sources: [makeSource({ boilerplate: [] }), { ...beta, paragraphs: 2 }] });
	expect([...paragraphCovered.check(dataset)]).toMatchObject([{ id: "alpha" }, { id: "beta" }]);
});

test("a paragraph that is both cited and boilerplate is found", () => {
	expect([...paragraphCovered.check(datasetWithClaim({ id: "alpha-1-title", paragraph: 1 }))]).toMatchObject([
		{
			file: "sources/alpha.json",
			id: "alpha",
			message: "paragraph 1 is both cited by a claim and listed as boilerplate",
		},
	]);
});

test("a claim beyond the last paragraph is found", () => {
	expect([...paragraphCovered.check(datasetWithClaim({ id: "alpha-3-beyond", paragraph: 3 }))]).toMatchObject([
		{ file: "claims/alpha.json", id: "alpha-3-beyond", message: "it cites paragraph 3 of 2" },
	]);
});

test("boilerplate beyond the last paragraph is found", () => {
	const boilerplate = [1, 3].map((paragraph) => ({ paragraph, reason: "Title." }));
	const dataset = makeDataset({ sources: [makeSource({ boilerplate }), beta] });
	expect([...paragraphCovered.check(dataset)]).toMatchObject([
		{ file: "sources/alpha.json", id: "alpha", message: "boilerplate lists paragraph 3 of 2" },
	]);
});
