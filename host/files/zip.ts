/** A file inside a zip archive, as its directory lists it. */
export interface ZipEntry {
	path: string;
	/** Bytes when unpacked, as the directory claims. */
	size: number;
	/** Bytes as stored, how they are packed, and where the entry's own header begins. */
	packed: number;
	method: number;
	at: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const HEADER = 0x04034b50;
/** The end record and the longest comment behind it. */
const LONGEST_END = 22 + 0xffff;
const STORED = 0;
const DEFLATED = 8;

export function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** The directory of an archive (PKWARE APPNOTE 4.3.12); `undefined` where the archive has none, as when it is cut off. */
export function listZip(bytes: Uint8Array): ZipEntry[] | undefined {
	const view = viewOf(bytes);
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
			path: new TextDecoder()
				.decode(name)
				.replaceAll("\\", "/")
				.replace(/^\//, ""),
			size: view.getUint32(at + 24, true),
			packed: view.getUint32(at + 20, true),
			method: view.getUint16(at + 10, true),
			at: view.getUint32(at + 42, true),
		});
		at +=
			46 +
			nameLength +
			view.getUint16(at + 30, true) +
			view.getUint16(at + 32, true);
	}
	return entries;
}

/** @throws {Error} when the entry is cut off, damaged or packed in a way other than deflate */
export async function unpack(
	bytes: Uint8Array,
	{ at, packed, method, size }: ZipEntry,
): Promise<Uint8Array> {
	const view = viewOf(bytes);
	if (at + 30 > view.byteLength || view.getUint32(at, true) !== HEADER)
		throw new Error("The archive has no such entry.");
	const start =
		at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	const content = bytes.subarray(start, start + packed);
	if (method === STORED) return content;
	if (method !== DEFLATED) throw new Error("The archive is packed unusually.");
	const unpacked = await through(
		new DecompressionStream("deflate-raw"),
		content,
		size,
	);
	if (unpacked.length !== size) throw new Error("The archive is damaged.");
	return unpacked;
}

/** An archive of text files, each deflated (APPNOTE 4.3.7, 4.3.12, 4.3.16). Its times are the format's first day. */
export async function writeZip(
	files: readonly { path: string; text: string }[],
): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	const directory: Uint8Array[] = [];
	let at = 0;
	for (const { path, text } of files) {
		const plain = new TextEncoder().encode(text);
		const packed = await through(new CompressionStream("deflate-raw"), plain);
		const name = new TextEncoder().encode(path);
		const facts = [
			...[20, 0x0800, DEFLATED, 0, 0x21].map((value) => [value, 2]),
			...[crc32(plain), packed.length, plain.length].map((value) => [value, 4]),
			[name.length, 2],
			[0, 2],
		];
		const header = record([[HEADER, 4], ...facts]);
		parts.push(header, name, packed);
		directory.push(
			record([
				[ENTRY, 4],
				[20, 2],
				...facts,
				...[0, 0, 0].map((value) => [value, 2]),
				[0, 4],
				[at, 4],
			]),
			name,
		);
		at += header.length + name.length + packed.length;
	}
	const size = directory.reduce((sum, part) => sum + part.length, 0);
	const end = record([
		[END_OF_DIRECTORY, 4],
		...[0, 0, files.length, files.length].map((value) => [value, 2]),
		[size, 4],
		[at, 4],
		[0, 2],
	]);
	return joined([...parts, ...directory, end]);
}

/** Little-endian fields, each with its number of bytes. */
function record(fields: number[][]): Uint8Array {
	const bytes = new Uint8Array(
		fields.reduce((sum, [, width = 0]) => sum + width, 0),
	);
	const view = viewOf(bytes);
	let at = 0;
	for (const [value = 0, width = 0] of fields) {
		if (width === 2) view.setUint16(at, value, true);
		else view.setUint32(at, value, true);
		at += width;
	}
	return bytes;
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(view: DataView): number | undefined {
	const last = view.byteLength - 22;
	const first = Math.max(0, view.byteLength - LONGEST_END);
	for (let at = last; at >= first; at--)
		if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
	return undefined;
}

/** @param most what comes out may not be longer: an archive that lies about its sizes must not fill the memory */
async function through(
	stream: { readable: ReadableStream; writable: WritableStream },
	bytes: Uint8Array,
	most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
	const writer = stream.writable.getWriter();
	// What goes wrong here is reported by the reading side too.
	writer.write(bytes).catch(() => {});
	writer.close().catch(() => {});
	const parts: Uint8Array[] = [];
	const reader = stream.readable.getReader();
	let length = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return joined(parts);
		length += value.length;
		if (length > most) {
			await reader.cancel();
			throw new Error("The archive holds more than it says.");
		}
		parts.push(value);
	}
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(
		parts.reduce((sum, part) => sum + part.length, 0),
	);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit++)
		rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
	return rest;
});

function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes)
		crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
}
