import { expect, test } from "vitest";
import { CLAIM_COLUMNS } from "../../../../src/core/export/claim-columns.ts";
import type { ClaimsDocument } from "../../../../src/core/export/claims-document.ts";
import { exportClaims } from "../../../../src/core/export/export-claims.ts";
import { makeClaim, makeFigure, smallClaims } from "../compare/small-claims.ts";
import { realClaims } from "../rank/real-claims.ts";
import { parseCsv } from "./parse-csv.ts";

test("the dataset as CSV comes back cell by cell", () => {
	const { text, type, name } = exportClaims({ claims: realClaims.claims, dataset: realClaims, format: "csv" });
	expect(type).toBe("text/csv;charset=utf-8");
	expect(name).toBe(`qainar-claims-${realClaims.changedOn}.csv`);
	const [head = [], ...rows] = parseCsv(text.slice(1));
	expect(head).toEqual(CLAIM_COLUMNS);
	expect(rows).toHaveLength(realClaims.claims.length);
	rows.forEach((row, index) => {
		const cells = Object.fromEntries(head.map((column, at) => [column, row[at]]));
		const claim = realClaims.claims[index];
		expect(cells).toMatchObject({
			id: claim?.id,
			paragraph: String(claim?.paragraph),
			claim: claim?.text,
			quote: claim?.quote ?? "",
			topics: claim?.topics.join("; "),
			speaker: claim?.speaker.name,
			stake: claim?.speaker.stake,
			tone: claim?.stance,
		});
	});
});

test("a figure is written with its bound, its unit and what it counts", () => {
	const figures = [makeFigure({ bound: "about", value: 20, upper: 30 }), makeFigure({ bound: "above", value: 50 })];
	const { text } = exportClaims({ claims: [makeClaim({ figures })], dataset: smallClaims, format: "csv" });
	expect(parseCsv(text.slice(1))[1]?.at(-1)).toBe("about 20–30 cases (cases reviewed); over 50 cases (cases reviewed)");
});

test("JSON holds the claims with the sources and topics that they refer to, and no others", () => {
	const claims = smallClaims.claims.filter(({ source }) => source === "delta");
	const { text, type } = exportClaims({ claims, dataset: smallClaims, format: "json" });
	expect(type).toBe("application/json");
	const document = JSON.parse(text) as ClaimsDocument;
	expect(document).toMatchObject({
		format: "qainar-claims",
		formatVersion: 1,
		dataset: { version: smallClaims.version },
	});
	expect(document.claims).toEqual(claims);
	expect(document.sources.map(({ id }) => id)).toEqual(["delta"]);
	expect(document.topics.map(({ id }) => id)).toEqual(["election"]);
	expect(Object.keys(document.topics[0] ?? {})).not.toContain("aliases");
});

test("a Markdown table has one row a claim, each with every column", () => {
	const claims = [makeClaim({ text: "A | B\nC" }), makeClaim({ quote: "*" })];
	const { text, name } = exportClaims({ claims, dataset: smallClaims, format: "markdown" });
	expect(name).toMatch(/\.md$/u);
	const lines = text.trimEnd().split("\n");
	expect(lines).toHaveLength(4);
	for (const line of lines) expect(line.split(/(?<!\\)\|/u)).toHaveLength(CLAIM_COLUMNS.length + 2);
	expect(lines[2]).toContain(String.raw`A \| B C`);
});

test("a claim of a source that the dataset has not is left out of a table", () => {
	const claims = [makeClaim({ source: "omega" })];
	expect(parseCsv(exportClaims({ claims, dataset: smallClaims, format: "csv" }).text.slice(1))).toHaveLength(1);
});
