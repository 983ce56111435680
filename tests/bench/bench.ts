import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { runCommand } from "../../src/dev/command-error.ts";
import { skipsSavedPages } from "../e2e/saved-pages.ts";
import type { BenchPart, Figure } from "./bench-part.ts";
import { extensionParts } from "./extension-parts.ts";
import { scanParts } from "./scan-parts.ts";

await runCommand(async () => {
	const { values } = parseArgs({
		options: {
			json: { type: "boolean", default: false },
			pages: { type: "string", default: "40" },
			repeats: { type: "string", default: "3" },
			only: { type: "string" },
		},
	});
	if (skipsSavedPages) {
		console.log("The bench needs ../shared/pages, which is not at hand.");
		return;
	}
	const amount = { pages: Number(values.pages), repeats: Number(values.repeats) };
	const parts = [...scanParts(amount), ...extensionParts(amount)].filter(
		({ part }) => values.only === undefined || part.includes(values.only),
	);
	const machine = { processor: cpus()[0]?.model ?? "unknown", cores: cpus().length };
	if (!values.json)
		console.log(`${machine.processor}, ${machine.cores} cores\n\n| part | on | way | figures |\n|---|---|---|---|`);
	const measured = [];
	for (const { part, on, measure } of parts) {
		console.error(`${part}: ${on} …`);
		const rows = await measure();
		measured.push({ part, on, rows });
		if (values.json) continue;
		for (const { way, figures } of rows)
			console.log(`| ${part} | ${on} | ${way} | ${figures.map(textOf).join("; ")} |`);
	}
	if (values.json)
		console.log(
			JSON.stringify({ ...machine, parts: measured satisfies readonly Omit<BenchPart, "measure">[] }, undefined, "\t"),
		);
});

function textOf({ what, value, unit, limit }: Figure): string {
	const digits = unit === "x" || (unit === "" && !Number.isInteger(value)) ? 2 : unit === "ms" ? 1 : 0;
	const most = limit === undefined ? "" : ` (limit ${limit})`;
	return `${what} ${value.toFixed(digits)}${unit === "" ? "" : ` ${unit}`}${most}`;
}
