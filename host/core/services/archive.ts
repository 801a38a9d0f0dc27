/** Blobs packed and unpacked, for Utilities. */
import { gunzipSync, gzipSync, unzipSync, zipSync } from "fflate";
import { Blob, typeOfName } from "./blob";
import { unsigned } from "./bytes";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Base.Blob;

/** Packs hold the same bytes whenever they are made: the earliest time that the format knows. */
const MADE = { mtime: "1980-01-01T00:00:00" };

export function gzip(run: Run, blob: Gas, name: string): Blob {
	const bytes = gzipSync(unsigned(blob.getBytes()), { mtime: 0 });
	return new Blob(run, { bytes, type: "application/x-gzip", name });
}

/** @throws where the bytes are no gzip */
export function ungzip(run: Run, blob: Gas): Blob {
	const name = blob.getName()?.replace(/\.gz$/i, "") ?? null;
	const bytes = opened(() => gunzipSync(unsigned(blob.getBytes())));
	return new Blob(run, { bytes, type: typeOfName(name), name });
}

/** @throws where two blobs have one name, or one has none, as the archive could not hold both */
export function zip(run: Run, blobs: readonly Gas[], name: string): Blob {
	const files: Record<string, Uint8Array> = {};
	for (const blob of blobs) {
		const entry = blob.getName();
		if (!entry) throw new Error("Blob object must have non-null name.");
		if (Object.hasOwn(files, entry))
			throw new Error(`Invalid argument: duplicate entry: ${entry}`);
		files[entry] = unsigned(blob.getBytes());
	}
	const bytes = zipSync(files, MADE);
	return new Blob(run, { bytes, type: "application/zip", name });
}

/** The files of an archive, without its folders. */
export function unzip(run: Run, blob: Gas): Blob[] {
	const files = opened(() => unzipSync(unsigned(blob.getBytes())));
	return Object.entries(files)
		.filter(([name]) => !name.endsWith("/"))
		.map(
			([name, bytes]) => new Blob(run, { bytes, type: typeOfName(name), name }),
		);
}

function opened<T>(open: () => T): T {
	try {
		return open();
	} catch {
		throw new Error("Invalid argument");
	}
}
