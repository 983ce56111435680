import type { Span } from "../text/span.ts";

/** What only addresses of pages and mailboxes have in one stretch without a space. */
const ADDRESS = /@|:\/\/|\/\S*\.|\.\S*\/|(?:^|[^a-z\u00c0-\uffff])www\./i;

/** How far around a span an address is looked for, in characters. */
const ADDRESS_REACH = 100;

/** True where a span is part of an address: it was not written to be read. */
export function isInAddress(text: string, { start, end }: Span): boolean {
	const before = /\S*$/u.exec(text.slice(Math.max(0, start - ADDRESS_REACH), start))?.[0] ?? "";
	const after = /^\S*/u.exec(text.slice(end, end + ADDRESS_REACH))?.[0] ?? "";
	return (before !== "" || after !== "") && ADDRESS.test(`${before} ${after}`.replace(" ", "x"));
}
