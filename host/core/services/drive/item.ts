import { copySheet } from "../../workbook/copy-sheet";
import { Blob } from "../blob";
import { bytesOf } from "../bytes";
import { newSpreadsheet, spreadsheetById } from "../library";
import { MEMBERS } from "../platform/members";
import { platform, runOf, service } from "../platform/service";
import type { Run } from "../run-context";
import { User } from "../user";
import { FileIterator, FolderIterator } from "./iterator";
import {
	add,
	type DriveItem,
	driveOf,
	FOLDER_TYPE,
	isTrashed,
	itemsIn,
	ROOT,
	SHEET_TYPE,
} from "./model";
import { matching } from "./search";
import { sharingActs } from "./sharing";

type GasFile = GoogleAppsScript.Drive.File;
type GasFolder = GoogleAppsScript.Drive.Folder;

const items = new WeakMap<object, DriveItem>();

export function itemOf(item: object): DriveItem {
	const found = items.get(item);
	if (!found) throw new Error("This is no item of Drive.");
	return found;
}

export class File extends platform<GasFile>("File") {
	constructor(run: Run, item: DriveItem) {
		super(run);
		items.set(this, item);
	}

	override getMimeType(): string {
		return itemOf(this).type;
	}
	override getSize(): number {
		return itemOf(this).bytes.length;
	}
	override getBlob(): GoogleAppsScript.Base.Blob {
		const { bytes, type, name } = itemOf(this);
		return new Blob(runOf(this), { bytes, type, name });
	}
	override getAs(type: string): GoogleAppsScript.Base.Blob {
		return this.getBlob().getAs(type);
	}
	override setContent(content: string): GasFile {
		return put(this, { bytes: bytesOf(content) });
	}
	/** Copies of spreadsheets are spreadsheets that can be opened. */
	override makeCopy(...args: unknown[]): GasFile {
		const run = runOf(this);
		const item = itemOf(this);
		const name = args.find((arg) => typeof arg === "string");
		const folder = args.find((arg) => typeof arg === "object" && arg !== null);
		const copy = {
			name: name ?? `Copy of ${item.name}`,
			parent: folder ? itemOf(folder).id : item.parent,
		};
		if (item.type !== SHEET_TYPE) {
			const { id: _, sharing: __, ...rest } = item;
			return new File(run, add(run, driveOf(run), { ...rest, ...copy }));
		}
		const source = spreadsheetById(run, item.id);
		const book = newSpreadsheet(run, copy.name, source);
		for (const sheet of source.sheets)
			copySheet(sheet, book, book.sheets.length, sheet.name);
		const made = driveOf(run).get(book.id) as DriveItem;
		made.parent = copy.parent;
		return new File(run, made);
	}
}

export class Folder extends platform<GasFolder>("Folder") {
	constructor(run: Run, item: DriveItem) {
		super(run);
		items.set(this, item);
	}

	override createFile(...args: unknown[]): GasFile {
		return newFile(runOf(this), itemOf(this).id, args);
	}
	override createFolder(name: string): GasFolder {
		return newFolder(runOf(this), itemOf(this).id, name);
	}
	override getFiles(): GoogleAppsScript.Drive.FileIterator {
		return filesIn(runOf(this), itemOf(this).id);
	}
	override getFilesByName(name: string): GoogleAppsScript.Drive.FileIterator {
		return filesIn(runOf(this), itemOf(this).id, (one) => one.name === name);
	}
	override getFilesByType(type: string): GoogleAppsScript.Drive.FileIterator {
		return filesIn(runOf(this), itemOf(this).id, (one) => one.type === type);
	}
	override searchFiles(query: string): GoogleAppsScript.Drive.FileIterator {
		return filesIn(runOf(this), itemOf(this).id, matching(query));
	}
	override searchFolders(query: string): GoogleAppsScript.Drive.FolderIterator {
		return foldersIn(runOf(this), itemOf(this).id, matching(query));
	}
	override getFolders(): GoogleAppsScript.Drive.FolderIterator {
		return foldersIn(runOf(this), itemOf(this).id);
	}
	override getFoldersByName(
		name: string,
	): GoogleAppsScript.Drive.FolderIterator {
		return foldersIn(runOf(this), itemOf(this).id, (one) => one.name === name);
	}
}

export function newFolder(run: Run, parent: string, name: string): Folder {
	return new Folder(
		run,
		add(run, driveOf(run), { name, parent, type: FOLDER_TYPE }),
	);
}

/** @param args a blob, or a name, its content and perhaps a type */
export function newFile(
	run: Run,
	parent: string,
	args: readonly unknown[],
): File {
	const [first, content, type = "text/plain"] = args;
	const blob =
		typeof first === "string"
			? null
			: (first as GoogleAppsScript.Base.BlobSource).getBlob();
	const item = blob
		? {
				name: blob.getName() ?? "Untitled",
				type: blob.getContentType() ?? "application/octet-stream",
				bytes: Uint8Array.from(blob.getBytes(), (byte) => byte & 255),
			}
		: {
				name: String(first),
				type: String(type),
				bytes: bytesOf(String(content)),
			};
	return new File(run, add(run, driveOf(run), { ...item, parent }));
}

export function filesIn(
	run: Run,
	folder: string | null,
	fits?: (item: DriveItem) => boolean,
): FileIterator {
	const found = itemsIn(run, folder, "file", fits);
	return new FileIterator(
		run,
		found.map((item) => new File(run, item)),
	);
}

export function foldersIn(
	run: Run,
	folder: string | null,
	fits?: (item: DriveItem) => boolean,
): FolderIterator {
	const found = itemsIn(run, folder, "folder", fits);
	return new FolderIterator(
		run,
		found.map((item) => new Folder(run, item)),
	);
}

function put<T extends object>(item: T, patch: Partial<DriveItem>): T {
	Object.assign(itemOf(item), patch, { updated: runOf(item).workbook.now() });
	return item;
}

/** Members that files and folders have alike. */
const SHARED: Record<string, (item: object, value: never) => unknown> = {
	getId: (item) => itemOf(item).id,
	getName: (item) => itemOf(item).name,
	getDescription: (item) => itemOf(item).description,
	getDateCreated: (item) => itemOf(item).created,
	getLastUpdated: (item) => itemOf(item).updated,
	getOwner: (item) => new User(runOf(item), runOf(item).workbook.people.owner),
	getParents: (item) => {
		const { parent } = itemOf(item);
		const folder = parent === null ? null : driveOf(runOf(item)).get(parent);
		return new FolderIterator(
			runOf(item),
			folder ? [new Folder(runOf(item), folder)] : [],
		);
	},
	getUrl: (item) => {
		const { id, kind } = itemOf(item);
		return kind === "folder"
			? `https://drive.google.com/drive/folders/${id}`
			: `https://drive.google.com/file/d/${id}/view`;
	},
	isStarred: (item) => itemOf(item).starred,
	isTrashed: (item) => isTrashed(runOf(item), itemOf(item)),
	moveTo: (item, folder: object) => put(item, { parent: itemOf(folder).id }),
	setDescription: (item, description: string) => put(item, { description }),
	setName: (item, name: string) => {
		const book = runOf(item).surroundings.library.get(itemOf(item).id);
		if (book) book.name = name;
		return put(item, { name });
	},
	setStarred: (item, starred: boolean) => put(item, { starred }),
	setTrashed: (item, trashed: boolean) => {
		if (itemOf(item).id === ROOT) throw new Error("Access denied: DriveApp.");
		return put(item, { trashed });
	},
};

for (const [Class, name] of [
	[File, "File"],
	[Folder, "Folder"],
] as const)
	for (const [member, act] of Object.entries({
		...SHARED,
		...sharingActs(itemOf),
	}))
		if (MEMBERS[name]?.[member])
			Object.defineProperty(Class.prototype, member, {
				configurable: true,
				value(this: object, ...args: never[]) {
					return (act as (item: object, ...args: never[]) => unknown)(
						this,
						...args,
					);
				},
			});

service(File, "File", { live: true });
service(Folder, "Folder", { live: true });
