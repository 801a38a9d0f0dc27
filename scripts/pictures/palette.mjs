/** A picture of text has few colours beside shades at the edges of its letters: with a palette it is a third as large. */
import { deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = 8;
const COLOURS = 256;
/** Bytes of a colour in what a browser's screenshot is: RGB without a palette. */
const RGB = 3;

/**
 * The same picture in its 256 most frequent colours; others become the nearest of them.
 * @param {Buffer} png 8 bits a channel, RGB, not interlaced, as a browser's screenshot is
 * @returns {Buffer}
 */
export function withPalette(png) {
	const width = png.readUInt32BE(SIGNATURE + 8);
	const height = png.readUInt32BE(SIGNATURE + 12);
	const pixels = unfiltered(dataOf(png), width * RGB, height);
	const colourAt = (i) => pixels.readUIntBE(i * RGB, RGB);
	const counts = new Map();
	for (let i = 0; i < width * height; i++)
		counts.set(colourAt(i), (counts.get(colourAt(i)) ?? 0) + 1);
	const palette = [...counts]
		.sort(([, a], [, b]) => b - a)
		.slice(0, COLOURS)
		.map(([colour]) => colour);
	const places = new Map();
	for (const colour of counts.keys())
		places.set(colour, nearest(palette, colour));

	const lines = Buffer.alloc((width + 1) * height);
	for (let i = 0; i < width * height; i++)
		lines[i + 1 + Math.floor(i / width)] = places.get(colourAt(i));
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3], 8);
	const colours = Buffer.from(
		palette.flatMap((colour) => [
			colour >> 16,
			(colour >> 8) & 255,
			colour & 255,
		]),
	);
	return Buffer.concat([
		png.subarray(0, SIGNATURE),
		chunk("IHDR", header),
		chunk("PLTE", colours),
		chunk("IDAT", deflateSync(lines, { level: 9 })),
		chunk("IEND", Buffer.alloc(0)),
	]);
}

/** The filtered lines in a picture's data chunks. */
function dataOf(png) {
	const parts = [];
	for (let at = SIGNATURE; at < png.length; ) {
		const length = png.readUInt32BE(at);
		if (png.toString("latin1", at + 4, at + 8) === "IDAT")
			parts.push(png.subarray(at + 8, at + 8 + length));
		at += 12 + length;
	}
	return inflateSync(Buffer.concat(parts));
}

/** Undoes the filters of PNG (specification, section 9), line by line. */
function unfiltered(data, line, height) {
	const pixels = Buffer.alloc(line * height);
	for (let y = 0; y < height; y++) {
		const filter = data[y * (line + 1)];
		for (let x = 0; x < line; x++) {
			const at = y * line + x;
			const left = x >= RGB ? pixels[at - RGB] : 0;
			const up = y > 0 ? pixels[at - line] : 0;
			const corner = x >= RGB && y > 0 ? pixels[at - line - RGB] : 0;
			pixels[at] = data[at + y + 1] + predicted(filter, left, up, corner);
		}
	}
	return pixels;
}

function predicted(filter, left, up, corner) {
	if (filter === 3) return (left + up) >> 1;
	if (filter !== 4) return [0, left, up][filter];
	const guess = left + up - corner;
	const [a, b, c] = [left, up, corner].map((each) => Math.abs(guess - each));
	if (a <= b && a <= c) return left;
	return b <= c ? up : corner;
}

function nearest(palette, colour) {
	const apart = (other) =>
		[16, 8, 0].reduce(
			(sum, shift) =>
				sum + Math.abs(((other >> shift) & 255) - ((colour >> shift) & 255)),
			0,
		);
	let best = 0;
	for (const [place, other] of palette.entries())
		if (apart(other) < apart(palette[best])) best = place;
	return best;
}

function chunk(name, data) {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
}

/** As PNG has it; `zlib.crc32` is younger than the oldest Node that this runs on. */
function crc32(bytes) {
	let crc = ~0;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++)
			crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return ~crc >>> 0;
}
