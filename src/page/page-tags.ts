/** Elements whose text is no prose of the page: not shown, not text, or not the page's own words. */
const UNREAD_TAGS: ReadonlySet<string> = new Set(
	"script style noscript template head title textarea input select option datalist button svg math canvas iframe object embed video audio map nav menu code pre kbd samp".split(
		" ",
	),
);

/** Elements that run within a line: their text is joined with the text around them. */
const INLINE_TAGS: ReadonlySet<string> = new Set(
	"a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb ruby s slot small span strike strong sub sup time tt u var wbr".split(
		" ",
	),
);

/** True for elements whose text is not read. */
export function isUnread(element: Element): boolean {
	return UNREAD_TAGS.has(element.localName);
}

/** True for elements that run within a line, custom elements included: the browser shows those inline by default. */
export function isInline(element: Element): boolean {
	return INLINE_TAGS.has(element.localName) || element.localName.includes("-");
}

const UNREAD_SELECTOR = [...UNREAD_TAGS].join(",");

/** True for a node on the page whose text is read: it stands in no element whose text is not. */
export function isReadable(node: Node): boolean {
	const element = node instanceof Element ? node : node.parentElement;
	return element?.isConnected === true && element.closest(UNREAD_SELECTOR) === null;
}
