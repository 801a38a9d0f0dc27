import { type UnzipFileInfo, unzipSync, zipSync } from "fflate";

/** A file inside a zip archive, as its directory lists it. */
export interface ZipEntry {
	/** With `/` between folders and none before the first. */
	path: string;
	/** As the directory spells it. */
	name: string;
	/** Bytes when unpacked, as the directory claims. */
	size: number;
}

/** What a directory can count; its extension for larger archives could claim billions. */
const MOST_ENTRIES = 0xffff;
/** The first day of the format, so that the same files make the same archive. */
const FIRST_DAY = new Date(1980, 0, 1);

export function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** The directory of an archive; `undefined` where the archive has none, as when it is cut off. */
export function listZip(bytes: Uint8Array): ZipEntry[] | undefined {
	const entries: ZipEntry[] = [];
	const list = ({ name, originalSize }: UnzipFileInfo) => {
		if (entries.length === MOST_ENTRIES)
			throw new Error("The archive lists more than it can hold.");
		const path = name.replaceAll("\\", "/").replace(/^\//, "");
		entries.push({ path, name, size: originalSize });
		return false;
	};
	try {
		unzipSync(bytes, { filter: list });
	} catch {
		return undefined;
	}
	return entries;
}

/**
 * The library writes into as many bytes as the directory claims. An archive that holds more than it says cannot fill the memory: what it
 * holds comes out cut off, and its reader refuses it for that.
 * @throws {Error} when the entry is cut off, holds less than it says or is packed in a way other than deflate
 */
export function unpack(
	bytes: Uint8Array,
	{ name, size }: ZipEntry,
): Uint8Array {
	const isWanted = (entry: UnzipFileInfo) => entry.name === name;
	const unpacked = unzipSync(bytes, { filter: isWanted })[name];
	if (unpacked?.length !== size) throw new Error("The archive is damaged.");
	return unpacked;
}

/** An archive of text files, each deflated. */
export function writeZip(
	files: readonly { path: string; text: string }[],
): Uint8Array {
	const encoder = new TextEncoder();
	return zipSync(
		Object.fromEntries(
			files.map(({ path, text }) => [path, encoder.encode(text)]),
		),
		{ mtime: FIRST_DAY },
	);
}
