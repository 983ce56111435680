/** A function from its body, to be sent to a page; `arguments` are what the caller gave. */
export function functionOf(body: string): (...args: unknown[]) => unknown {
	return new Function(`return async function () { ${body} }`)() as (...args: unknown[]) => unknown;
}
