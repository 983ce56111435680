import { crc32, deflateRawSync } from "node:zlib";

/** The first moment that a zip can tell, 1 January 1980 at midnight: the same in every archive, as [time, date]. */
const FIRST_MOMENT = [0, 0x21] as const;

/** Version 2.0 of the format, written on Unix, with names in UTF-8, deflated. */
const FORMAT = { version: 20, unix: 3 << 8, utf8: 0x0800, deflated: 8 } as const;

/** A plain file that everyone may read and its owner may write. */
const PLAIN_FILE = (0o100_644 << 16) >>> 0;

/**
 * Packs files, given by their paths with slashes, into a zip. The bytes depend on paths and contents alone: entries are
 * sorted, and all bear the same time (the format is PKWARE's APPNOTE.TXT). No more than 65,535 files and 4 GB.
 */
export function zipArchive(files: ReadonlyMap<string, Uint8Array>): Buffer {
	const parts: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const path of [...files.keys()].toSorted()) {
		const content = files.get(path) as Uint8Array;
		const name = Buffer.from(path);
		const packed = deflateRawSync(content, { level: 9 });
		const shared = describeEntry({ name, content, packed });
		const local = Buffer.concat([number32(0x04034b50), shared, name, packed]);
		directory.push(
			Buffer.concat([
				number32(0x02014b50),
				number16(FORMAT.unix | FORMAT.version),
				shared,
				// No comment, the first disk, no attributes within; then who may read it, and where it begins.
				Buffer.alloc(6),
				number32(PLAIN_FILE),
				number32(offset),
				name,
			]),
		);
		parts.push(local);
		offset += local.length;
	}
	const central = Buffer.concat(directory);
	const count = number16(files.size);
	const end = [number32(0x06054b50), Buffer.alloc(4), count, count, number32(central.length), number32(offset)];
	return Buffer.concat([...parts, central, ...end, Buffer.alloc(2)]);
}

/** What both places that name an entry say of it. */
function describeEntry(entry: { readonly name: Buffer; readonly content: Uint8Array; readonly packed: Buffer }) {
	const { name, content, packed } = entry;
	return Buffer.concat([
		...[FORMAT.version, FORMAT.utf8, FORMAT.deflated, ...FIRST_MOMENT].map(number16),
		...[crc32(content), packed.length, content.length].map(number32),
		number16(name.length),
		number16(0),
	]);
}

function number16(value: number): Buffer {
	const bytes = Buffer.alloc(2);
	bytes.writeUInt16LE(value);
	return bytes;
}

function number32(value: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value);
	return bytes;
}
