/** Without a mark, tried in this order; the first that reads every byte wins. Windows-1252 reads anything. */
const CANDIDATES = ["utf-8", "big5", "gb18030", "windows-1252"];

/** How many bytes are looked at to see whether every second one is 0, as Latin text in UTF-16 has it. */
const SAMPLE = 1000;

/**
 * The text of a file of unknown encoding: by its byte order mark, else UTF-16 by its zero bytes, else the first encoding
 * that needs no replacement character: UTF-8, Big5 (what Excel in Taiwan writes), GB 18030.
 */
export function decodeText(bytes: Uint8Array): string {
	const known = markedEncoding(bytes) ?? utf16ByZeros(bytes);
	for (const encoding of known ? [known] : CANDIDATES) {
		const text = tryDecode(bytes, encoding);
		if (text !== undefined) return text;
	}
	return new TextDecoder(known).decode(bytes);
}

function markedEncoding([first, second, third]: Uint8Array) {
	if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
	if (first === 0xff && second === 0xfe) return "utf-16le";
	if (first === 0xfe && second === 0xff) return "utf-16be";
	return undefined;
}

function utf16ByZeros(bytes: Uint8Array): string | undefined {
	const sample = bytes.subarray(0, SAMPLE);
	const zeros = [0, 0];
	sample.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	// A single comma or line end in Chinese text leaves one zero; text in another encoding has none at all.
	if (odd > 0 && even === 0) return "utf-16le";
	if (even > 0 && odd === 0) return "utf-16be";
	return undefined;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
