import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readHistory } from "../../../data/read-history.ts";

const ROOT = mkdtempSync(join(tmpdir(), "qainar-history-"));
const PROJECT = join(ROOT, "project");

/** Runs git in a folder, with an author and a day of its own. */
function git(folder: string, args: readonly string[], date = "2026-11-24T12:00:00Z"): void {
	const author = { GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@a.example", GIT_AUTHOR_DATE: date };
	const committer = { GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@a.example", GIT_COMMITTER_DATE: date };
	const env = {
		...process.env,
		...author,
		...committer,
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_CONFIG_SYSTEM: "/dev/null",
	};
	execFileSync("git", args, { cwd: folder, env, stdio: "ignore" });
}

/** Commits a file of the project. */
function commit(path: string, text: string, date: string): void {
	writeFileSync(join(PROJECT, path), text);
	git(PROJECT, ["add", "."]);
	git(PROJECT, ["commit", "-m", "a"], date);
}

beforeAll(() => {
	mkdirSync(join(PROJECT, "data/compiled"), { recursive: true });
	git(PROJECT, ["init", "-b", "main"]);
	// Late in the evening west of Greenwich it is the next day there.
	commit("data/compiled/claims.json", '{"version": "one", "claims": []}', "2026-11-20T23:30:00-03:00");
	commit("data/other.txt", "nothing of the dataset", "2026-11-22T12:00:00Z");
	const second = '{"version": "two", "changedOn": "2026-11-01", "claims": [{"id": "a"}]}';
	commit("data/compiled/claims.json", second, "2026-11-23T12:00:00Z");
});

afterAll(() => rmSync(ROOT, { recursive: true }));

test("every committed version is read, oldest first, with its own day or else its commit's in UTC", () => {
	expect(readHistory(join(PROJECT, "data"))).toEqual([
		{ version: "one", changedOn: "2026-11-21", content: { claims: [] } },
		{ version: "two", changedOn: "2026-11-01", content: { claims: [{ id: "a" }] } },
	]);
});

test("a shallow clone has no history as a whole", () => {
	git(ROOT, ["clone", "--depth", "1", `file://${PROJECT}`, "shallow"]);
	expect(readHistory(join(ROOT, "shallow/data"))).toBeUndefined();
});

test("files without git have none, and neither have those of a project that has never committed them", () => {
	const other = join(ROOT, "other/data");
	mkdirSync(join(other, "compiled"), { recursive: true });
	writeFileSync(join(other, "compiled/claims.json"), '{"version": "one"}');
	expect(readHistory(other)).toBeUndefined();
	git(other, ["init", "-b", "main"]);
	git(other, ["commit", "--allow-empty", "-m", "a"]);
	git(other, ["add", "."]);
	expect(readHistory(other)).toBeUndefined();
});
