import { gzip, ungzip, unzip, zip } from "./archive";
import { Blob } from "./blob";
import { bytesOf, fromBase64, signed, toBase64, unsigned } from "./bytes";
import { readCsv } from "./csv";
import { type DigestName, digest, hmac } from "./digest";
import { javaDate, readJavaDate } from "./java-date";
import { enumOf, nameOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import { printf } from "./printf";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Utilities.Utilities;

/** Longest time that one call of sleep takes, in ms. */
const LONGEST_SLEEP = 300_000;

export class Utilities extends platform<Gas>("Utilities") {
	constructor(run: Run) {
		super(run);
		for (const name of [
			"Charset",
			"DigestAlgorithm",
			"MacAlgorithm",
			"RsaAlgorithm",
		] as const)
			Object.defineProperty(this, name, { value: enumOf(name) });
	}

	override formatDate(date: unknown, zone: string, pattern: string): string {
		return javaDate(date as Date, zone, pattern);
	}
	override parseDate(text: string, zone: string, pattern: string): Date {
		return readJavaDate(text, zone, pattern);
	}
	override formatString(template: string, ...values: unknown[]): string {
		return printf(template, values);
	}
	override getUuid(): string {
		return crypto.randomUUID();
	}
	override sleep(milliseconds: number): void {
		if (milliseconds < 0 || milliseconds > LONGEST_SLEEP)
			throw new Error(
				`Invalid argument: ${milliseconds}. Should be between 0 and ${LONGEST_SLEEP}.`,
			);
		runOf(this).sleep(milliseconds);
	}
	override parseCsv(csv: string, delimiter?: unknown): string[][] {
		const mark =
			typeof delimiter === "number"
				? String.fromCharCode(delimiter)
				: String(delimiter ?? ",");
		return readCsv(csv, mark);
	}
	override jsonParse(text: string) {
		return JSON.parse(text);
	}
	override jsonStringify(value: unknown): string {
		return JSON.stringify(value);
	}

	override base64Encode(data: unknown, charset?: unknown): string {
		return toBase64(dataOf(data, charset), false);
	}
	override base64EncodeWebSafe(data: unknown, charset?: unknown): string {
		return toBase64(dataOf(data, charset), true);
	}
	override base64Decode(text: string): number[] {
		return signed(fromBase64(text, false));
	}
	override base64DecodeWebSafe(text: string): number[] {
		return signed(fromBase64(text, true));
	}

	override computeDigest(
		algorithm: GoogleAppsScript.Utilities.DigestAlgorithm,
		value: unknown,
		charset?: unknown,
	): number[] {
		const data = dataOf(value, charset);
		return signed(digest(digestNamed(nameOf(algorithm)), data));
	}
	override computeHmacSignature(
		algorithm: GoogleAppsScript.Utilities.MacAlgorithm,
		value: unknown,
		key: unknown,
		charset?: unknown,
	): number[] {
		const name = digestNamed(nameOf(algorithm).replace("HMAC_", ""));
		return signed(hmac(name, dataOf(value, charset), dataOf(key, charset)));
	}
	override computeHmacSha256Signature(
		value: unknown,
		key: unknown,
		charset?: unknown,
	): number[] {
		return signed(
			hmac("SHA_256", dataOf(value, charset), dataOf(key, charset)),
		);
	}

	override gzip(
		blob: GoogleAppsScript.Base.BlobSource,
		name = "archive.gz",
	): GoogleAppsScript.Base.Blob {
		return gzip(runOf(this), blobOf(blob), name);
	}
	override ungzip(
		blob: GoogleAppsScript.Base.BlobSource,
	): GoogleAppsScript.Base.Blob {
		return ungzip(runOf(this), blobOf(blob));
	}
	override zip(
		blobs: GoogleAppsScript.Base.BlobSource[],
		name = "archive.zip",
	): GoogleAppsScript.Base.Blob {
		return zip(runOf(this), blobs.map(blobOf), name);
	}
	override unzip(
		blob: GoogleAppsScript.Base.BlobSource,
	): GoogleAppsScript.Base.Blob[] {
		return unzip(runOf(this), blobOf(blob));
	}

	override newBlob(
		data: unknown,
		type: string | null = null,
		name: string | null = null,
	): GoogleAppsScript.Base.Blob {
		return new Blob(runOf(this), {
			bytes: dataOf(data, null),
			type: type ?? (typeof data === "string" ? "text/plain" : null),
			name,
		});
	}
}

/** Files of Drive give their content as a blob. */
function blobOf(source: GoogleAppsScript.Base.BlobSource) {
	return (source as GoogleAppsScript.Base.Blob).getBlob();
}

function dataOf(data: unknown, charset: unknown): Uint8Array {
	if (Array.isArray(data)) return unsigned(data);
	const name = charset ? nameOf(charset).replace("_", "-") : "UTF-8";
	return bytesOf(String(data), name);
}

function digestNamed(name: string): DigestName {
	if (name === "MD2")
		throw new Error("MD2 is not available in this local Google Sheets.");
	return name as DigestName;
}

service(Utilities, "Utilities", { live: false });
