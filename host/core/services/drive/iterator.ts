import { platform, service } from "../platform/service";
import type { Run } from "../run-context";
import type { File, Folder } from "./item";

const rests = new WeakMap<object, object[]>();

function next<T>(iterator: object): T {
	const item = rests.get(iterator)?.shift();
	if (!item)
		throw new Error(
			"Cannot retrieve the next object: iterator has reached the end.",
		);
	return item as T;
}

function hasNext(iterator: object): boolean {
	return (rests.get(iterator) ?? []).length > 0;
}

export class FileIterator extends platform<GoogleAppsScript.Drive.FileIterator>(
	"FileIterator",
) {
	constructor(run: Run, files: readonly File[]) {
		super(run);
		rests.set(this, [...files]);
	}
	override hasNext(): boolean {
		return hasNext(this);
	}
	override next(): GoogleAppsScript.Drive.File {
		return next(this);
	}
}

export class FolderIterator extends platform<GoogleAppsScript.Drive.FolderIterator>(
	"FolderIterator",
) {
	constructor(run: Run, folders: readonly Folder[]) {
		super(run);
		rests.set(this, [...folders]);
	}
	override hasNext(): boolean {
		return hasNext(this);
	}
	override next(): GoogleAppsScript.Drive.Folder {
		return next(this);
	}
}

service(FileIterator, "FileIterator", { live: true });
service(FolderIterator, "FolderIterator", { live: true });
