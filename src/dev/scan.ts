import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { styleText } from "node:util";
import type { CompiledTerms } from "../core/match/compiled-terms.ts";
import { matchPage, type PageMatch } from "../core/match/match-page.ts";
import { scoreMatch } from "../core/match/score-match.ts";
import { createTermIndex } from "../core/match/term-index.ts";
import { createWordFinder } from "../core/match/word-finder.ts";
import { CommandError, runCommand } from "./command-error.ts";

const TERMS_FILE = join(import.meta.dirname, "../../data/compiled/terms.json");

await runCommand(async () => {
	const [word, ...rest] = process.argv.slice(2);
	if (word === undefined || rest.length > 0) throw new CommandError("Usage: npm run scan -- FILE, or -- --jsonl");
	const terms = JSON.parse(readFileSync(TERMS_FILE, "utf8")) as CompiledTerms;
	const finder = createWordFinder(createTermIndex(terms));
	const scan = (text: string) => matchPage(text, finder);
	if (word === "--jsonl") await scanLines(scan);
	else showFile(word, scan);
});

/** Answers each line of standard input with a line: its hints, or what is wrong with it. */
async function scanLines(scan: (text: string) => readonly PageMatch[]): Promise<void> {
	for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
		if (line.trim() !== "") console.log(JSON.stringify(answerTo(line, scan)));
	}
}

function answerTo(line: string, scan: (text: string) => readonly PageMatch[]): object {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch (error) {
		return { id: null, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
	}
	const { id = null, text } = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
	if (typeof text !== "string") return { id, error: 'each line is an object with "id" and a "text" that is a string' };
	const hints = scan(text).map((match) => ({
		start: match.start,
		end: match.end,
		text: match.text,
		topic: match.topic,
		match: match.kind,
		score: scoreMatch(match),
		why: whyOf(match),
	}));
	return { id, hints };
}

/** Shows a file with its matches underlined, and a line on each. */
function showFile(file: string, scan: (text: string) => readonly PageMatch[]): void {
	const text = readText(file);
	const matches = scan(text);
	let shown = "";
	let at = 0;
	for (const { start, end } of matches) {
		shown += text.slice(at, start) + styleText(["underline", "cyan"], text.slice(start, end));
		at = end;
	}
	console.log(shown + text.slice(at));
	for (const match of matches)
		console.log(`${styleText("cyan", match.text)}  ${match.topic}  ${scoreMatch(match)}  ${whyOf(match)}`);
}

/** Why a match was accepted: what form it is, and what says that the text is about Kazakhstan. */
function whyOf({ kind, needsContext, verdict }: PageMatch): string {
	const context = verdict.evidence.join(", ") || "none";
	return `${kind}; context ${needsContext ? "needed" : "not needed"}, found: ${context}`;
}

function readText(file: string): string {
	try {
		return readFileSync(file, "utf8");
	} catch {
		throw new CommandError(`The file ${file} cannot be read.`);
	}
}
