import type { WorkbookData } from "../core/workbook/data";
import { readCsv } from "./csv";
import { FileProblem, type Sentence } from "./problem";
import { isZip } from "./zip";

export { FileProblem, type FileProblemCode, type Sentence } from "./problem";
export { type FileFormat, type SavedFile, saveFile } from "./save";

export interface ReadFile {
	data: WorkbookData;
	/** What the file holds and the workbook cannot; empty when everything was kept. */
	lost: Sentence[];
}

export interface ReadOptions {
	/** Of the new workbook; decides how dates of a csv are read. Both write formulas with `,` and `.`, as an xlsx does. */
	locale?: "en_US" | "zh_TW";
	/** IANA name. */
	timeZone?: string;
}

const MAX_BYTES = 50_000_000;

/**
 * A workbook from the bytes of an `.xlsx` or `.csv` file (`.tsv` and `.txt` too); the bytes decide, then the name.
 * Runs in a browser worker; the reader of xlsx is loaded when the first one comes.
 * @throws {FileProblem} with a plain sentence for every file that cannot be opened
 */
export async function readFile(
	name: string,
	bytes: Uint8Array,
	{ locale = "en_US", timeZone = "Asia/Taipei" }: ReadOptions = {},
): Promise<ReadFile> {
	if (bytes.length === 0) throw new FileProblem("empty");
	if (bytes.length > MAX_BYTES) throw new FileProblem("too-large");
	const title = name.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "") || name;
	const workbook = { name: title, locale, timeZone };

	if (isCompoundFile(bytes))
		throw new FileProblem(
			holdsEncryptedPackage(bytes) ? "encrypted" : "old-excel",
		);
	if (isZip(bytes)) {
		const { readXlsx } = await import("./xlsx/read");
		const { lost, ...content } = await readXlsx(bytes);
		return { data: { ...workbook, ...content }, lost };
	}
	if (/\.xls[xm]$/i.test(name)) throw new FileProblem("damaged");
	if (!/\.(csv|tsv|txt)$/i.test(name)) throw new FileProblem("wrong-type");
	return {
		data: { ...workbook, sheets: [readCsv(title, bytes, locale)] },
		lost: [],
	};
}

/** Excel before 2007 wrote compound files; today it wraps a workbook with a password in one. */
function isCompoundFile(bytes: Uint8Array): boolean {
	return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

/** The name of the stream stands in the file's directory, in UTF-16. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
	return new TextDecoder("latin1")
		.decode(bytes)
		.includes([..."EncryptedPackage"].join("\0"));
}
