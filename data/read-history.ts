import { execFileSync } from "node:child_process";
import type { Version } from "../src/dataset/changes/report-changes.ts";

/** Where the compiled claims stand, relative to this folder. */
const CLAIMS = "./compiled/claims.json";

/**
 * Reads every version of the compiled claims that was committed, oldest first. Returns undefined where the history is not
 * at hand as a whole: in a shallow clone, in an archive, without git.
 */
export function readHistory(folder: string = import.meta.dirname): Version[] | undefined {
	try {
		if (git(folder, "rev-parse", "--is-shallow-repository").trim() !== "false") return undefined;
		const commits = git(
			folder,
			...["log", "--first-parent", "--reverse", "--diff-filter=AM"],
			...["--date=format-local:%Y-%m-%d", "--format=%H %ad", "--", CLAIMS],
		);
		if (commits === "") return undefined;
		return commits
			.trim()
			.split("\n")
			.map((line) => {
				const [commit, day = ""] = line.split(" ");
				return readVersion(git(folder, "show", `${commit}:${CLAIMS}`), day);
			});
	} catch {
		return undefined;
	}
}

/** Reads a version from the text of its compiled claims; `day` is its date where it names none. */
export function readVersion(claims: string, day: string): Version {
	const { version, changedOn = day, ...content } = JSON.parse(claims);
	return { version, changedOn, content };
}

function git(folder: string, ...args: readonly string[]): string {
	// Days are those of UTC, so that the log is the same wherever it is made.
	const env = { ...process.env, TZ: "UTC" };
	return execFileSync("git", args, {
		cwd: folder,
		env,
		encoding: "utf8",
		maxBuffer: 1 << 28,
		stdio: ["ignore", "pipe", "ignore"],
	});
}
