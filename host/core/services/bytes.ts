/** Between text, bytes and Base64. Apps Script counts bytes from -128 to 127. */

export function bytesOf(text: string, charset = "UTF-8"): Uint8Array {
	if (/^us-ascii$/i.test(charset))
		return Uint8Array.from(text, (char) =>
			char.charCodeAt(0) < 128 ? char.charCodeAt(0) : 63,
		);
	if (/^(utf-?16le)$/i.test(charset)) {
		const units = Uint16Array.from(text, (_, index) => text.charCodeAt(index));
		return new Uint8Array(units.buffer);
	}
	if (/^(iso-8859-1|latin1)$/i.test(charset))
		return Uint8Array.from(text, (char) =>
			char.charCodeAt(0) < 256 ? char.charCodeAt(0) : 63,
		);
	if (!/^utf-?8$/i.test(charset))
		throw new Error(`Unsupported charset: ${charset}`);
	return new TextEncoder().encode(text);
}

export function textOf(bytes: Uint8Array, charset = "UTF-8"): string {
	try {
		return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
	} catch {
		throw new Error(`Unsupported charset: ${charset}`);
	}
}

export function signed(bytes: Uint8Array): number[] {
	return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

export function unsigned(bytes: readonly number[]): Uint8Array {
	return Uint8Array.from(bytes, (byte) => byte & 255);
}

const ALPHABET =
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

export function toBase64(bytes: Uint8Array, webSafe: boolean): string {
	let text = "";
	for (let at = 0; at < bytes.length; at += 3) {
		const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
		const bits = (a << 16) | (b << 8) | c;
		const left = bytes.length - at;
		for (let part = 0; part < 4; part++)
			text +=
				part > left ? "=" : ALPHABET.charAt((bits >> (18 - 6 * part)) & 63);
	}
	return webSafe ? text.replace(/\+/g, "-").replace(/\//g, "_") : text;
}

export function fromBase64(text: string, webSafe: boolean): Uint8Array {
	const plain = webSafe ? text.replace(/-/g, "+").replace(/_/g, "/") : text;
	const digits = plain.replace(/=+$/, "").replace(/\s/g, "");
	const bytes: number[] = [];
	let bits = 0;
	let held = 0;
	for (const char of digits) {
		const value = ALPHABET.indexOf(char);
		if (value < 0) throw new Error("Could not decode string.");
		bits = ((bits << 6) | value) & 0xffffff;
		held += 6;
		if (held >= 8) {
			held -= 8;
			bytes.push((bits >> held) & 255);
		}
	}
	return Uint8Array.from(bytes);
}
