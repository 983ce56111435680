import { crc32, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { zipArchive } from "../../../src/dev/zip-archive.ts";

/** Reads an archive through its directory, as a browser does; checks each file's sum, and that nothing is left over. */
function readArchive(bytes: Buffer): [path: string, content: string][] {
	const end = bytes.length - 22;
	expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
	let at = bytes.readUInt32LE(end + 16);
	const entries: [string, string][] = [];
	while (at < end) {
		expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
		const nameLength = bytes.readUInt16LE(at + 28);
		const name = bytes.subarray(at + 46, at + 46 + nameLength);
		const local = bytes.readUInt32LE(at + 42);
		expect(bytes.readUInt32LE(local)).toBe(0x04034b50);
		expect(bytes.subarray(local + 30, local + 30 + nameLength)).toEqual(name);
		const start = local + 30 + nameLength;
		const content = inflateRawSync(bytes.subarray(start, start + bytes.readUInt32LE(at + 20)));
		expect(content.length).toBe(bytes.readUInt32LE(at + 24));
		expect(crc32(content)).toBe(bytes.readUInt32LE(at + 16));
		entries.push([name.toString(), content.toString()]);
		at += 46 + nameLength;
	}
	expect(at).toBe(end);
	expect(bytes.readUInt16LE(end + 10)).toBe(entries.length);
	return entries;
}

const archiveOf = (entries: readonly (readonly [string, string])[]) =>
	zipArchive(new Map(entries.map(([path, content]) => [path, Buffer.from(content)])));

describe("a zip archive", () => {
	test("gives back every file, in the order of the paths", () => {
		const entries = [
			["popup.html", "<!doctype html>"],
			["_locales/kk/messages.json", "Қайнар"],
			["empty", ""],
		] as const;
		expect(readArchive(archiveOf(entries))).toEqual([
			["_locales/kk/messages.json", "Қайнар"],
			["empty", ""],
			["popup.html", "<!doctype html>"],
		]);
	});

	test("has the same bytes whatever order the files come in", () => {
		const path = fc.stringMatching(/^[a-zА-я0-9._/-]{1,30}$/u);
		fc.assert(
			fc.property(fc.uniqueArray(fc.tuple(path, fc.string()), { selector: ([name]) => name }), (entries) => {
				const archive = archiveOf(entries);
				expect(archiveOf(entries.toReversed())).toEqual(archive);
				expect(readArchive(archive)).toHaveLength(entries.length);
			}),
		);
	});

	test("tells no time of its making", () => {
		const archive = archiveOf([["a", "b"]]);
		expect([archive.readUInt16LE(10), archive.readUInt16LE(12)]).toEqual([0, 0x21]);
	});
});
