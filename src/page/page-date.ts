/** So many blocks of linked data, and times, are looked at: a page may hold thousands. */
const MAX_LOOKS = 20;

/** A block of linked data is read up to this many characters. */
const MAX_LINKED_DATA = 100_000;

/**
 * The day that the page states as its date, as YYYY-MM-DD in the page's own time zone, or null: from its metadata, its
 * linked data, or a time in its text, the first valid one in this order.
 */
export function readPageDate(): string | null {
	for (const candidate of statedDates()) {
		const day = dayOf(candidate);
		if (day !== null) return day;
	}
	return null;
}

function* statedDates(): Generator<string, void, undefined> {
	for (const meta of some('meta[property="article:published_time"]')) yield meta.getAttribute("content") ?? "";
	for (const script of some('script[type="application/ld+json"]'))
		yield /"datePublished"\s*:\s*"([^"]{10,40})"/u.exec((script.textContent ?? "").slice(0, MAX_LINKED_DATA))?.[1] ??
			"";
	// A time in the article is its own; one elsewhere may be that of today or of another article.
	for (const time of some(":is(article, main) time[datetime]")) yield time.getAttribute("datetime") ?? "";
	for (const time of some("time[datetime]")) yield time.getAttribute("datetime") ?? "";
}

function some(selector: string): Element[] {
	return [...document.querySelectorAll(selector)].slice(0, MAX_LOOKS);
}

/** The day that a machine-readable date starts with, or null where there is none in the calendar. */
function dayOf(text: string): string | null {
	const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/u.exec(text)?.[1];
	if (day === undefined) return null;
	const time = Date.parse(`${day}T00:00:00Z`);
	return Number.isNaN(time) || !new Date(time).toISOString().startsWith(day) ? null : day;
}
