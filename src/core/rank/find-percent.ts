import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokenize.ts";

/** A percent sign or word with its number. */
export interface PercentSign extends Span {
	/** The places of the first and behind the last word of the number with its sign. */
	readonly words: Span;
}

/** Finds the percent sign or word of the number at the words `at` to `next`: 77%, 77 per cent, yüzde 77, %77. */
export function findPercent(
	tokens: readonly Token[],
	{ start: at, end: next }: Span,
	text: string,
): PercentSign | undefined {
	const { start } = tokens[at] as Token;
	const { end } = tokens[next - 1] as Token;
	const words = { start: at, end: next };
	const sign = /^[\s\u00a0\u202f]?[%٪]/u.exec(text.slice(end, end + 2));
	if (sign !== null) return { start, end: end + sign[0].length, words };
	if (text.charAt(start - 1) === "%") return { start: start - 1, end, words };

	const [following = "", second = ""] = [tokens[next]?.folded, tokens[next + 1]?.folded];
	const length = /^(?:percent|процент|проц$|паиыз|prozent)/u.test(following)
		? 1
		: /^(?:per|pour) cent$/u.test(`${following} ${second}`)
			? 2
			: 0;
	if (length > 0)
		return { start, end: (tokens[next + length - 1] as Token).end, words: { start: at, end: next + length } };
	if (tokens[at - 1]?.folded === "yuzde")
		return { start: (tokens[at - 1] as Token).start, end, words: { start: at - 1, end: next } };
	return /процентн|prozentig/u.test(tokens[at]?.folded ?? "") ? { start, end, words } : undefined;
}
