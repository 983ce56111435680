import type { ZodType } from "zod";
import type { Dataset, SourcedClaim } from "./dataset.ts";
import type { Problem } from "./problem.ts";
import { anchorsFileSchema } from "./schema/anchor.ts";
import { claimsFileSchema } from "./schema/claim.ts";
import { differenceSchema } from "./schema/difference.ts";
import { editionSchema } from "./schema/edition.ts";
import { sitesFileSchema } from "./schema/listed-site.ts";
import { lookalikesFileSchema } from "./schema/lookalikes.ts";
import { otherCountriesFileSchema } from "./schema/other-country.ts";
import { retiredIdsSchema } from "./schema/retired-ids.ts";
import { sourceSchema } from "./schema/source.ts";
import { speakerSchema } from "./schema/speaker.ts";
import { topicSchema } from "./schema/topic.ts";

/** An authored file, unread. */
export interface AuthoredFile {
	/** Its path relative to `data/`, with forward slashes. */
	readonly path: string;
	readonly text: string;
}

/** What came of loading: the entries of the right form, and a problem for everything else. */
export interface LoadResult {
	readonly dataset: Dataset;
	readonly problems: readonly Problem[];
}

/** Reads authored files into a dataset. Never throws: a file or entry of the wrong form is a problem and left out. */
export function loadDataset(files: readonly AuthoredFile[]): LoadResult {
	const problems: Problem[] = [];
	const byPath = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));

	function readAll<T>(folder: string, schema: ZodType<T>): { readonly path: string; readonly value: T }[] {
		return byPath
			.filter(({ path }) => path.startsWith(folder))
			.flatMap((file) => {
				const value = readFile(file, schema, problems);
				return value === undefined ? [] : [{ path: file.path, value }];
			});
	}
	function readNamed<T extends { readonly id: string }>(folder: string, schema: ZodType<T>): T[] {
		return readAll(folder, schema).map(({ path, value }) => {
			checkName({ path, field: "id", value: value.id, problems });
			return value;
		});
	}

	const claims = readAll("claims/", claimsFileSchema).flatMap(({ path, value }): SourcedClaim[] => {
		checkName({ path, field: "source", value: value.source, problems });
		return value.claims.map((claim) => ({ ...claim, source: value.source }));
	});
	const dataset: Dataset = {
		sources: readNamed("sources/", sourceSchema),
		speakers: readNamed("speakers/", speakerSchema),
		topics: readNamed("topics/", topicSchema),
		claims,
		differences: readNamed("differences/", differenceSchema),
		anchors: readAll("anchors.json", anchorsFileSchema).flatMap(({ value }) => value.anchors),
		otherCountries: readAll("other-countries.json", otherCountriesFileSchema).flatMap(({ value }) => value.countries),
		lookalikes: readAll("lookalikes.json", lookalikesFileSchema).flatMap(({ value }) =>
			Object.values(value.words).flat(),
		),
		retiredIds: readAll("retired-ids.json", retiredIdsSchema).flatMap(({ value }) => value.claims),
		sites: readAll("sites.json", sitesFileSchema).flatMap(({ value }) => value.sites),
		edition: readAll("edition.json", editionSchema)[0]?.value,
	};
	return { dataset, problems };
}

function readFile<T>(file: AuthoredFile, schema: ZodType<T>, problems: Problem[]): T | undefined {
	let json: unknown;
	try {
		json = JSON.parse(file.text);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		problems.push({ file: file.path, id: null, rule: "json", message, mend: "Correct the JSON at that place." });
		return undefined;
	}
	const result = schema.safeParse(json);
	if (result.success) return result.data;
	for (const { path, message } of result.error.issues) {
		const place = path.join(".") || "the file as a whole";
		problems.push({
			file: file.path,
			id: idAt(json, path),
			rule: "schema",
			message: `${place}: ${message}`,
			mend: "Give the field the form that src/dataset/schema describes.",
		});
	}
	return undefined;
}

/** The id of the innermost entry on the way to an issue, or its host if it is a site, so that the message names it. */
function idAt(json: unknown, path: readonly PropertyKey[]): string | null {
	let id: string | null = null;
	let value: unknown = json;
	for (const key of [undefined, ...path]) {
		if (key !== undefined) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
		if (typeof value !== "object" || value === null) continue;
		if ("id" in value && typeof value.id === "string") id = value.id;
		else if ("host" in value && typeof value.host === "string") id = value.host;
	}
	return id;
}

interface NameCheck {
	readonly path: string;
	readonly field: string;
	readonly value: string;
	readonly problems: Problem[];
}

function checkName({ path, field, value, problems }: NameCheck): void {
	const name = path.replace(/^.*\//u, "").replace(/\.json$/u, "");
	if (name === value) return;
	const message = `${field} is "${value}", but the file is named "${name}"`;
	problems.push({ file: path, id: value, rule: "file-name", message, mend: `Name the file ${value}.json.` });
}
