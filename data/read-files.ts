import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { type Articles, parseArticle } from "../src/dataset/articles.ts";
import type { AuthoredFile } from "../src/dataset/load-dataset.ts";

/** Folders under `data/` that hold nothing authored. */
const GENERATED = ["compiled", "schema"];

/** The articles that the claims rest on. They are other people's text, so they lie beside the project, not in it. */
const ARTICLES_FOLDER = join(import.meta.dirname, "../../shared/sources");

/** Reads every authored file under a `data` folder, which is this one unless another is named. */
export function readAuthoredFiles(folder: string = import.meta.dirname): AuthoredFile[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.map((path) => path.split(sep).join("/"))
		.filter((path) => path.endsWith(".json") && !GENERATED.some((name) => path.startsWith(`${name}/`)))
		.map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}

/** Reads the articles, or returns undefined where they are not at hand. */
export function readArticles(): Articles | undefined {
	if (!existsSync(ARTICLES_FOLDER)) return undefined;
	const files = readdirSync(ARTICLES_FOLDER).filter((name) => name.endsWith(".txt"));
	return new Map(
		files.map((name) => [name.replace(/\.txt$/u, ""), parseArticle(readFileSync(join(ARTICLES_FOLDER, name), "utf8"))]),
	);
}

/** Reads the ids of the claims that were compiled last; none where nothing was, or nothing that can be read. */
export function readCompiledIds(): string[] {
	try {
		const { claims } = JSON.parse(readFileSync(join(import.meta.dirname, "compiled/claims.json"), "utf8"));
		return claims.map(({ id }: { readonly id: string }) => id);
	} catch {
		return [];
	}
}
