/** Digests as the standards define them (RFC 1321, FIPS 180-4, RFC 2104), computed at once: the browser's own only promise theirs. */

export type DigestName = "MD5" | "SHA_1" | "SHA_256" | "SHA_384" | "SHA_512";

export function digest(name: DigestName, message: Uint8Array): Uint8Array {
	switch (name) {
		case "MD5":
			return md5(message);
		case "SHA_1":
			return sha1(message);
		case "SHA_256":
			return sha256(message);
		case "SHA_384":
			return sha512(message, SHA_384_START).slice(0, 48);
		case "SHA_512":
			return sha512(message, SHA_512_START);
	}
}

export function hmac(
	name: DigestName,
	message: Uint8Array,
	key: Uint8Array,
): Uint8Array {
	const block = name === "SHA_384" || name === "SHA_512" ? 128 : 64;
	const short = key.length > block ? digest(name, key) : key;
	const padded = new Uint8Array(block);
	padded.set(short);
	const mixed = (pad: number) => padded.map((byte) => byte ^ pad);
	const inner = digest(name, joined(mixed(0x36), message));
	return digest(name, joined(mixed(0x5c), inner));
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
	const both = new Uint8Array(a.length + b.length);
	both.set(a);
	both.set(b, a.length);
	return both;
}

/** The message with a 1 bit, zeros and its length in bits, filling whole blocks. */
function padded(message: Uint8Array, block: number, little: boolean): DataView {
	const lengthBytes = block / 8;
	const blocks = Math.ceil((message.length + 1 + lengthBytes) / block);
	const bytes = new Uint8Array(blocks * block);
	bytes.set(message);
	bytes[message.length] = 0x80;
	const view = new DataView(bytes.buffer);
	const bits = BigInt(message.length) * 8n;
	view.setBigUint64(
		bytes.length - 8 - (little ? lengthBytes - 8 : 0),
		bits,
		little,
	);
	return view;
}

const rotate = (x: number, by: number) => (x << by) | (x >>> (32 - by));

const MD5_SHIFTS = [
	[7, 12, 17, 22],
	[5, 9, 14, 20],
	[4, 11, 16, 23],
	[6, 10, 15, 21],
];
const MD5_SINES = Array.from(
	{ length: 64 },
	(_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) | 0,
);

function md5Mix(
	round: number,
	i: number,
	b: number,
	c: number,
	d: number,
): [f: number, word: number] {
	if (round === 0) return [(b & c) | (~b & d), i];
	if (round === 1) return [(d & b) | (~d & c), 5 * i + 1];
	if (round === 2) return [b ^ c ^ d, 3 * i + 5];
	return [c ^ (b | ~d), 7 * i];
}

function md5(message: Uint8Array): Uint8Array {
	const view = padded(message, 64, true);
	let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
	for (let at = 0; at < view.byteLength; at += 64) {
		let [a = 0, b = 0, c = 0, d = 0] = state;
		for (let i = 0; i < 64; i++) {
			const round = i >> 4;
			const [f, g] = md5Mix(round, i, b, c, d);
			const word = view.getInt32(at + (g % 16) * 4, true);
			const sum = (a + f + (MD5_SINES[i] ?? 0) + word) | 0;
			const shift = MD5_SHIFTS[round]?.[i % 4] ?? 0;
			[a, d, c, b] = [d, c, b, (b + rotate(sum, shift)) | 0];
		}
		state = state.map((x, i) => (x + ([a, b, c, d][i] ?? 0)) | 0);
	}
	return words(state, true);
}

function sha1(message: Uint8Array): Uint8Array {
	const view = padded(message, 64, false);
	let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
	for (let at = 0; at < view.byteLength; at += 64) {
		const w: number[] = [];
		for (let i = 0; i < 80; i++)
			w.push(
				i < 16
					? view.getInt32(at + i * 4)
					: rotate(
							(w[i - 3] ?? 0) ^
								(w[i - 8] ?? 0) ^
								(w[i - 14] ?? 0) ^
								(w[i - 16] ?? 0),
							1,
						),
			);
		let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
		for (let i = 0; i < 80; i++) {
			const [f, k] =
				i < 20
					? [(b & c) | (~b & d), 0x5a827999]
					: i < 40
						? [b ^ c ^ d, 0x6ed9eba1]
						: i < 60
							? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
							: [b ^ c ^ d, 0xca62c1d6];
			const sum = (rotate(a, 5) + f + e + k + (w[i] ?? 0)) | 0;
			[e, d, c, b, a] = [d, c, rotate(b, 30), a, sum];
		}
		state = state.map((x, i) => (x + ([a, b, c, d, e][i] ?? 0)) | 0);
	}
	return words(state, false);
}

const PRIMES = firstPrimes(80);

/** The first bits of the fractional part of a prime's root, exactly: SHA-2 takes its constants from there. */
function rootBits(prime: number, root: 2n | 3n, bits: bigint): bigint {
	const scaled = BigInt(prime) << (bits * root);
	let low = 0n;
	let high = 1n << (bits + 5n);
	while (high - low > 1n) {
		const middle = (low + high) / 2n;
		if (middle ** root <= scaled) low = middle;
		else high = middle;
	}
	return low & ((1n << bits) - 1n);
}

function firstPrimes(count: number): number[] {
	const primes: number[] = [];
	for (let n = 2; primes.length < count; n++)
		if (primes.every((prime) => n % prime !== 0)) primes.push(n);
	return primes;
}

const K_32 = PRIMES.slice(0, 64).map((p) => Number(rootBits(p, 3n, 32n)) | 0);
const SHA_256_START = PRIMES.slice(0, 8).map(
	(p) => Number(rootBits(p, 2n, 32n)) | 0,
);

function sha256(message: Uint8Array): Uint8Array {
	const view = padded(message, 64, false);
	const right = (x: number, by: number) => rotate(x, 32 - by);
	let state = SHA_256_START;
	for (let at = 0; at < view.byteLength; at += 64) {
		const w: number[] = [];
		for (let i = 0; i < 64; i++) {
			if (i < 16) {
				w.push(view.getInt32(at + i * 4));
				continue;
			}
			const [x = 0, y = 0] = [w[i - 15], w[i - 2]];
			const s0 = right(x, 7) ^ right(x, 18) ^ (x >>> 3);
			const s1 = right(y, 17) ^ right(y, 19) ^ (y >>> 10);
			w.push(((w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1) | 0);
		}
		let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
		for (let i = 0; i < 64; i++) {
			const s1 = right(e, 6) ^ right(e, 11) ^ right(e, 25);
			const choice = (e & f) ^ (~e & g);
			const one = (h + s1 + choice + (K_32[i] ?? 0) + (w[i] ?? 0)) | 0;
			const s0 = right(a, 2) ^ right(a, 13) ^ right(a, 22);
			const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
			[h, g, f, e, d, c, b, a] = [
				g,
				f,
				e,
				(d + one) | 0,
				c,
				b,
				a,
				(one + two) | 0,
			];
		}
		state = state.map((x, i) => (x + ([a, b, c, d, e, f, g, h][i] ?? 0)) | 0);
	}
	return words(state, false);
}

const MASK = (1n << 64n) - 1n;
const K_64 = PRIMES.map((p) => rootBits(p, 3n, 64n));
const SHA_512_START = PRIMES.slice(0, 8).map((p) => rootBits(p, 2n, 64n));
const SHA_384_START = PRIMES.slice(8, 16).map((p) => rootBits(p, 2n, 64n));

function sha512(message: Uint8Array, start: readonly bigint[]): Uint8Array {
	const view = padded(message, 128, false);
	const right = (x: bigint, by: bigint) =>
		(x >> by) | ((x << (64n - by)) & MASK);
	let state = [...start];
	for (let at = 0; at < view.byteLength; at += 128) {
		const w: bigint[] = [];
		for (let i = 0; i < 80; i++) {
			if (i < 16) {
				w.push(view.getBigUint64(at + i * 8));
				continue;
			}
			const [x = 0n, y = 0n] = [w[i - 15], w[i - 2]];
			const s0 = right(x, 1n) ^ right(x, 8n) ^ (x >> 7n);
			const s1 = right(y, 19n) ^ right(y, 61n) ^ (y >> 6n);
			w.push(((w[i - 16] ?? 0n) + s0 + (w[i - 7] ?? 0n) + s1) & MASK);
		}
		let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] =
			state;
		for (let i = 0; i < 80; i++) {
			const s1 = right(e, 14n) ^ right(e, 18n) ^ right(e, 41n);
			const choice = (e & f) ^ (~e & MASK & g);
			const one = (h + s1 + choice + (K_64[i] ?? 0n) + (w[i] ?? 0n)) & MASK;
			const s0 = right(a, 28n) ^ right(a, 34n) ^ right(a, 39n);
			const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) & MASK;
			[h, g, f, e, d, c, b, a] = [
				g,
				f,
				e,
				(d + one) & MASK,
				c,
				b,
				a,
				(one + two) & MASK,
			];
		}
		state = state.map(
			(x, i) => (x + ([a, b, c, d, e, f, g, h][i] ?? 0n)) & MASK,
		);
	}
	const bytes = new DataView(new ArrayBuffer(64));
	state.forEach((word, i) => {
		bytes.setBigUint64(i * 8, word);
	});
	return new Uint8Array(bytes.buffer);
}

function words(state: readonly number[], little: boolean): Uint8Array {
	const view = new DataView(new ArrayBuffer(state.length * 4));
	state.forEach((word, i) => {
		view.setInt32(i * 4, word, little);
	});
	return new Uint8Array(view.buffer);
}
