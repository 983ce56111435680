import { expect, test } from "vitest";
import { type AuthoredFile, loadDataset } from "../../../src/dataset/load-dataset.ts";
import { filesOf, fileWith, makeClaim, makeDataset, makeSource, makeTopic } from "./small-dataset.ts";

const good = filesOf(makeDataset());

/** The good files, with one of them replaced or added. */
function filesWith(file: AuthoredFile): AuthoredFile[] {
	return [...good.filter(({ path }) => path !== file.path), file];
}

test("the files of a good dataset are read into it without problems", () => {
	const { dataset, problems } = loadDataset(good);
	expect(problems).toEqual([]);
	expect(dataset).toEqual(makeDataset());
});

test("the order of the files does not matter", () => {
	expect(loadDataset(good.toReversed())).toEqual(loadDataset(good));
});

test("a file that is not JSON is a problem, and everything else is kept", () => {
	const { dataset, problems } = loadDataset(filesWith({ path: "topics/court.json", text: '{"id": ' }));
	expect(problems).toMatchObject([
		{ file: "topics/court.json", id: null, rule: "json", mend: "Correct the JSON at that place." },
	]);
	expect(dataset).toEqual({ ...makeDataset(), topics: [makeTopic()] });
});

test("a field of the wrong form is a problem that names file, id, place and mend, and everything else is kept", () => {
	const source = { ...makeSource(), readOn: "2026-11-31" };
	const { dataset, problems } = loadDataset(filesWith(fileWith("sources/alpha.json", source)));
	expect(problems).toEqual([
		{
			file: "sources/alpha.json",
			id: "alpha",
			rule: "schema",
			message: "readOn: must be a date that exists",
			mend: "Give the field the form that src/dataset/schema describes.",
		},
	]);
	expect(dataset.sources.map(({ id }) => id)).toEqual(["beta"]);
	expect(dataset.claims).toHaveLength(3);
});

test("a problem within a claims file names the claim", () => {
	const { source: _, ...claim } = makeClaim();
	const value = { source: "alpha", claims: [claim, { ...claim, id: "alpha-2-bad", stance: "glad" }] };
	expect(loadDataset(filesWith(fileWith("claims/alpha.json", value))).problems).toMatchObject([
		{ file: "claims/alpha.json", id: "alpha-2-bad", message: expect.stringContaining("claims.1.stance: ") },
	]);
});

test("a field that no schema knows is a problem", () => {
	const { problems } = loadDataset(filesWith(fileWith("topics/law.json", { ...makeTopic(), lable: "Law" })));
	expect(problems).toMatchObject([{ file: "topics/law.json", id: "law", message: expect.stringContaining("lable") }]);
});

test.each([
	["sources/alpha.json"],
	["speakers/carla-chair.json"],
	["topics/court.json"],
	["claims/alpha.json"],
	["differences/cases-reviewed.json"],
	["anchors.json"],
	["retired-ids.json"],
	["sites.json"],
	["edition.json"],
])("an empty object is refused in %s", (path) => {
	const { problems } = loadDataset(filesWith(fileWith(path, {})));
	expect(problems).not.toEqual([]);
	for (const problem of problems) expect(problem).toMatchObject({ file: path, id: null, rule: "schema" });
});

test.each([
	["a list", []],
	["null", null],
	["a string", "topic"],
])("%s in place of an object is refused", (_, value) => {
	expect(loadDataset(filesWith(fileWith("topics/law.json", value))).problems).toMatchObject([
		{ file: "topics/law.json", id: null, message: expect.stringContaining("the file as a whole") },
	]);
});

test.each([
	["sources/other.json", makeSource({ id: "alpha" }), "alpha"],
	["topics/other.json", makeTopic(), "law"],
	["claims/other.json", { source: "alpha", claims: [] }, "alpha"],
])("a file name that is not its id is a problem: %s", (path, value, id) => {
	const { problems } = loadDataset([fileWith(path, value)]);
	expect(problems).toMatchObject([{ file: path, id, rule: "file-name", mend: `Name the file ${id}.json.` }]);
	expect(problems[0]?.message).toContain('the file is named "other"');
});
