import type { ComponentChild } from "preact";
import type { Span } from "../core/text/span.ts";

/** What a marked text is drawn from. */
export interface MarkedTextProps {
	readonly text: string;
	/** The spans to mark: in order, apart, within the text. */
	readonly marks: readonly Span[];
}

/** A text with spans of it marked. */
export function MarkedText({ text, marks }: MarkedTextProps) {
	const parts: ComponentChild[] = [];
	let last = 0;
	for (const { start, end } of marks) {
		parts.push(text.slice(last, start), <mark key={start}>{text.slice(start, end)}</mark>);
		last = end;
	}
	return (
		<>
			{parts}
			{text.slice(last)}
		</>
	);
}
