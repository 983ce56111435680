/**
 * The lines of a stream of text, without what ends them: a line feed, or a carriage return and a line feed. No other
 * character ends a line, as in JSON Lines; a byte order mark at the start is left out. Time grows with the text alone.
 */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
	let parts: string[] = [];
	let isFirst = true;
	for await (const chunk of chunks) {
		const [end = "", ...lines] = (isFirst ? chunk.replace(/^\ufeff/u, "") : chunk).split("\n");
		isFirst = false;
		parts.push(end);
		for (const next of lines) {
			yield withoutReturn(parts.join(""));
			parts = [next];
		}
	}
	const last = parts.join("");
	if (last !== "") yield withoutReturn(last);
}

function withoutReturn(line: string): string {
	return line.endsWith("\r") ? line.slice(0, -1) : line;
}
