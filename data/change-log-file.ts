import { reportChanges } from "../src/dataset/changes/report-changes.ts";
import type { GeneratedFile } from "./generated-files.ts";
import { readHistory, readVersion } from "./read-history.ts";

/**
 * The change log of the dataset: its committed versions, and the one compiled now where that is another. Returns undefined
 * where the history is not at hand.
 */
export function changeLogFile(claims: string): GeneratedFile | undefined {
	const history = readHistory();
	if (history === undefined) return undefined;
	const now = readVersion(claims, "");
	const committed = history.filter(({ version }, index) => version !== history[index - 1]?.version);
	const versions = committed.at(-1)?.version === now.version ? committed.with(-1, now) : [...committed, now];
	return { path: "CHANGELOG.md", text: reportChanges(versions) };
}
