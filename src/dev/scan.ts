import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { styleText } from "node:util";
import type { CompiledTerms } from "../core/match/compiled-terms.ts";
import { matchPage, type PageMatch } from "../core/match/match-page.ts";
import { scoreMatch } from "../core/match/score-match.ts";
import { createTermIndex } from "../core/match/term-index.ts";
import { createWordFinder } from "../core/match/word-finder.ts";
import { answerLine } from "./answer-line.ts";
import { CommandError, runCommand } from "./command-error.ts";
import { readLines } from "./read-lines.ts";
import { whyOf } from "./why-of.ts";

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

/**
 * Answers each line of standard input that is not empty with a line: its hints, or what is wrong with it. A bad line ends
 * nothing and is no failure of the command, since it has its answer; how many there were is told beside the answers.
 */
async function scanLines(scan: (text: string) => readonly PageMatch[]): Promise<void> {
	// Whoever reads the answers may have enough of them.
	process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
	let number = 0;
	let bad = 0;
	for await (const text of readLines(process.stdin.setEncoding("utf8"))) {
		number++;
		if (text.trim() === "") continue;
		const answer = answerLine({ text, number }, scan);
		if ("error" in answer) bad++;
		// A reader slower than we are is waited for, so that answers do not heap up.
		if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, "drain");
	}
	if (bad > 0) console.error(`Lines that could not be read: ${bad}. Each has its error among the answers.`);
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

function readText(file: string): string {
	try {
		return readFileSync(file, "utf8");
	} catch {
		throw new CommandError(`The file ${file} cannot be read.`);
	}
}
