/** A file inside a zip archive, as its directory lists it. */
export interface ZipEntry {
	path: string;
	/** Bytes when unpacked, as the directory claims. */
	size: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end record and the longest comment behind it. */
const LONGEST_END = 22 + 0xffff;

export function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** The directory of an archive (PKWARE APPNOTE 4.3.12); `undefined` where the archive has none, as when it is cut off. */
export function listZip(bytes: Uint8Array): ZipEntry[] | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	if (end === undefined) return undefined;
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	const entries: ZipEntry[] = [];
	for (let index = 0; index < count; index++) {
		if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY)
			return undefined;
		const nameLength = view.getUint16(at + 28, true);
		const name = bytes.subarray(at + 46, at + 46 + nameLength);
		entries.push({
			path: new TextDecoder().decode(name).replaceAll("\\", "/"),
			size: view.getUint32(at + 24, true),
		});
		at +=
			46 +
			nameLength +
			view.getUint16(at + 30, true) +
			view.getUint16(at + 32, true);
	}
	return entries;
}

function findEnd(view: DataView): number | undefined {
	const last = view.byteLength - 22;
	const first = Math.max(0, view.byteLength - LONGEST_END);
	for (let at = last; at >= first; at--)
		if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
	return undefined;
}
