import type { Token } from "../text/tokenize.ts";

/** Folded words that a number behind them is a label of. */
const LABELS =
	/^(?:articles?|art|sections?|paragraphs?|clauses?|points?|pages?|no|nr|figures?|tables?|chapters?|стать\p{L}{1,2}|пункт\p{L}{0,3}|глав[аые]|страниц\p{L}|artikel|absatz|paragrafs?|maddesi?|бап|баптың)$/u;

/** Whether the number is a label, part of a name or of a code: Article 54, 54-бап, No. 5, C5+1, 2021/2544. */
export function isLabel(tokens: readonly Token[], at: number, text: string): boolean {
	const { start, end } = tokens[at] as Token;
	if (/[№#§+/]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) || /^[/+]\d/u.test(text.slice(end, end + 2)))
		return true;
	if (LABELS.test(tokens[at - 1]?.folded ?? "")) return true;
	const isCode = /^\p{Lu}[\p{L}\d]*-$/u.test(text.slice((tokens[at - 1] as Token | undefined)?.start ?? start, start));
	return isCode || /^(?:бап|баб|тармақ|тармағ|madde)/u.test(tokens[at + 1]?.folded ?? "");
}

/** Whether the number is somebody's age: aged 44, a 44-year-old, в возрасте 44 лет, 44 жаста. */
export function isAge(
	tokens: readonly Token[],
	{ first, next }: { readonly first: number; readonly next: number },
): boolean {
	if (/^(?:aged?|возрасте)$/u.test(tokens[first - 1]?.folded ?? "")) return true;
	if (/^age/u.test(tokens[first - 2]?.folded ?? "") && tokens[first - 1]?.folded === "de") return true;
	const after = tokens[next]?.folded ?? "";
	if (/^(?:жас(?:та|тағы|ар|ында)?|yasinda(?:ki)?)$/u.test(after)) return true;
	return /^(?:years?|jahre)$/u.test(after) && /^(?:olds?|alt|alte[nrs]?)$/u.test(tokens[next + 1]?.folded ?? "");
}
