import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticles } from "../../data/read-files.ts";

/** Pages saved from the live web. They are other people's text, so they lie beside the project, not in it. */
const PAGES_FOLDER = join(import.meta.dirname, "../../../shared/pages");

/** A saved page. */
export interface SavedPage {
	readonly name: string;
	readonly html: string;
}

/** Why the tests on saved pages cannot run here, for their title; empty where they can. */
export const missingReason = existsSync(PAGES_FOLDER) ? "" : " (skipped: ../shared/pages is not at hand)";

/** True where the tests on saved pages are to be skipped; never in CI, where their absence is a failure. */
export const skipsSavedPages = missingReason !== "" && process.env["CI"] === undefined;

/** Nothing on a saved page may run or reach the network. */
export const SAVED_PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Every name under which Kazakhstan can be mentioned, in the scripts and languages of the saved pages. */
const KAZAKHSTAN = /kazak|qazaq|kasach|cazaq|казах|қазақ|astana|астан|almaty|алматы|tokaye?v|токаев|nazarbay/iu;

/** A paragraph of an article has at least so many characters, tags included. */
const LONG_PARAGRAPH = 300;

/** Pages whose style hides all their text until their scripts have run, which they do not here. */
const HIDDEN_WITHOUT_SCRIPTS = ["seattletimes-1.html"];

/** All saved pages that can be seen, in a fixed order. */
export function savedPages(): SavedPage[] {
	return readdirSync(PAGES_FOLDER)
		.filter((name) => name.endsWith(".html") && !HIDDEN_WITHOUT_SCRIPTS.includes(name))
		.toSorted()
		.map((name) => ({ name, html: readFileSync(join(PAGES_FOLDER, name), "utf8") }));
}

/** True for pages that mention Kazakhstan anywhere, attributes and scripts included. */
export function mentionsKazakhstan({ html }: SavedPage): boolean {
	return KAZAKHSTAN.test(html);
}

/** So many pages with an article body, spread evenly over all, each with one of the articles put into that body. */
export function pagesWithArticles(count: number): SavedPage[] {
	const articles = [...(readArticles() ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1));
	const bodies = savedPages().filter((page) => !mentionsKazakhstan(page) && bodyPlace(page.html) !== undefined);
	const step = bodies.length / count;
	return Array.from({ length: count }, (_, index) => {
		const { name, html } = bodies[Math.floor(index * step)] as SavedPage;
		const [source, paragraphs] = articles[index % articles.length] as (typeof articles)[number];
		const text = [...paragraphs.values()].map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join("\n");
		const place = bodyPlace(html) as number;
		return { name: `${name} with ${source}`, html: `${html.slice(0, place)}\n${text}\n${html.slice(place)}` };
	});
}

/** A page that states its date, and in whose article body this paragraph stands last; the page itself is of other things. */
export function datedPageWith(paragraph: string): SavedPage {
	const page = savedPages().find(
		(page) =>
			/article:published_time/u.test(page.html) && !mentionsKazakhstan(page) && bodyPlace(page.html) !== undefined,
	);
	if (page === undefined) throw new Error("No saved page has a date and an article body.");
	const place = bodyPlace(page.html) as number;
	return { name: page.name, html: `${page.html.slice(0, place)}<p>${paragraph}</p>${page.html.slice(place)}` };
}

/** The end of a page's longest paragraph, which stands in its article body; undefined where none is long. */
function bodyPlace(html: string): number | undefined {
	// What is no markup of the page is blanked, so that places in it stay what they are.
	const markup = html.replace(/<(script|style|noscript|template)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/giu, (text) =>
		" ".repeat(text.length),
	);
	const paragraphs = [...markup.matchAll(/<p\b[^>]*>((?:(?!<p\b)[\s\S])*?)<\/p>/giu)];
	const longest = paragraphs.reduce<RegExpExecArray | undefined>(
		(best, next) => (next[0].length > (best?.[0].length ?? LONG_PARAGRAPH) ? next : best),
		undefined,
	);
	return longest === undefined ? undefined : longest.index + longest[0].length;
}

function escapeHtml(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
