import type { PageMatch } from "../core/match/match-page.ts";
import { scoreMatch } from "../core/match/score-match.ts";
import { whyOf } from "./why-of.ts";

/** A hint as `scan --jsonl` writes it; offsets are UTF-16 code units of the line's text. */
interface ScannedHint {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly topic: string;
	readonly match: PageMatch["kind"];
	readonly score: number;
	readonly why: string;
}

/** What `scan --jsonl` writes for a line. */
export type LineAnswer =
	| { readonly id: string | number; readonly hints: readonly ScannedHint[] }
	| {
			/** The line's id where it has one that can be read. */
			readonly id: string | number | null;
			/** Which line of the input it is, from 1. */
			readonly line: number;
			/** What is wrong with it, and what mends it. */
			readonly error: string;
	  };

/** A line of the input of `scan --jsonl`. */
export interface InputLine {
	readonly text: string;
	/** Which line of the input it is, from 1. */
	readonly number: number;
}

/** The answer to a line: the hints of its text, or what is wrong with the line. Never throws. */
export function answerLine({ text, number }: InputLine, scan: (text: string) => readonly PageMatch[]): LineAnswer {
	const refuse = (error: string, id: unknown = null): LineAnswer => ({ id: isId(id) ? id : null, line: number, error });
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return refuse(
			`Line ${number} is not JSON (${error instanceof Error ? error.message : String(error)}). Write one object a line.`,
		);
	}
	if (typeof value !== "object" || value === null || Array.isArray(value))
		return refuse(`Line ${number} is not an object. Write {"id": …, "text": …}.`);
	const { id, text: own, lang } = value as Record<string, unknown>;
	if (id === undefined) return refuse(`Line ${number} has no "id". Give it one, a text or a number.`);
	if (!isId(id)) return refuse(`Line ${number} has an "id" that is ${nameOf(id)}. Make it a text or a number.`);
	if (own === undefined) return refuse(`Line ${number} has no "text". Give it one, "" where there is none.`, id);
	if (typeof own !== "string")
		return refuse(`Line ${number} has a "text" that is ${nameOf(own)}. Put it in quotes as one text.`, id);
	if (lang !== undefined && lang !== null && typeof lang !== "string")
		return refuse(
			`Line ${number} has a "lang" that is ${nameOf(lang)}. Write a code such as "en", or leave it out.`,
			id,
		);
	return { id, hints: scan(own).map(hintOf) };
}

function isId(value: unknown): value is string | number {
	return typeof value === "string" || typeof value === "number";
}

/** What a JSON value is, in words. */
function nameOf(value: unknown): string {
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function hintOf(match: PageMatch): ScannedHint {
	return {
		start: match.start,
		end: match.end,
		text: match.text,
		topic: match.topic,
		match: match.kind,
		score: scoreMatch(match),
		why: whyOf(match),
	};
}
