/** A small Drive: folders and files in memory, for scripts that keep their data there. */
import type { Run } from "../run-context";

export interface DriveItem {
	readonly id: string;
	readonly kind: "file" | "folder";
	name: string;
	/** Id of the folder it lies in; null for the root. */
	parent: string | null;
	type: string;
	bytes: Uint8Array;
	description: string | null;
	starred: boolean;
	trashed: boolean;
	readonly sharing: Sharing;
	readonly created: Date;
	updated: Date;
}

export interface Sharing {
	/** Role by e-mail address; the owner is not among them. */
	people: Map<string, "editor" | "viewer" | "commenter">;
	/** Names of the `DriveApp.Access` and the `DriveApp.Permission` of everybody else. */
	access: string;
	permission: string;
	byEditors: boolean;
}

export const ROOT = "root";
export const FOLDER_TYPE = "application/vnd.google-apps.folder";
export const SHEET_TYPE = "application/vnd.google-apps.spreadsheet";
export const FORM_TYPE = "application/vnd.google-apps.form";
const SCRIPT_TYPE = "application/vnd.google-apps.script";
/** Id that ScriptApp gives for the script. */
export const SCRIPT_ID = "local-script";

export type Drive = Map<string, DriveItem>;

/** The person's Drive, with the root, the script and every spreadsheet in it. */
export function driveOf(run: Run): Drive {
	const { drive, workbook, library, addOnName } = run.surroundings;
	const known = (id: string, name: string, type: string) => {
		if (!drive.has(id)) add(run, drive, { id, name, type });
	};
	if (!drive.has(ROOT))
		add(run, drive, {
			id: ROOT,
			name: "My Drive",
			type: FOLDER_TYPE,
			parent: null,
		});
	known(SCRIPT_ID, addOnName, SCRIPT_TYPE);
	for (const book of [workbook, ...library.values()])
		known(book.id, book.name, SHEET_TYPE);
	return drive;
}

/** Puts an item into Drive, into the root unless a parent is given. */
export function add(
	run: Run,
	drive: Drive,
	item: Partial<DriveItem> & Pick<DriveItem, "name" | "type">,
): DriveItem {
	const now = run.workbook.now();
	const made: DriveItem = {
		id: `drive-${drive.size + 1}`,
		kind: item.type === FOLDER_TYPE ? "folder" : "file",
		parent: ROOT,
		bytes: new Uint8Array(),
		description: null,
		starred: false,
		trashed: false,
		sharing: {
			people: new Map(),
			access: "PRIVATE",
			permission: "NONE",
			byEditors: true,
		},
		created: now,
		updated: now,
		...item,
	};
	drive.set(made.id, made);
	return made;
}

export function itemById(
	run: Run,
	id: string,
	kind: DriveItem["kind"],
): DriveItem {
	const item = driveOf(run).get(id);
	if (item?.kind !== kind)
		throw new Error(
			`No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.`,
		);
	return item;
}

/** What lies in a folder, or anywhere, and is not in the trash. */
export function itemsIn(
	run: Run,
	folder: string | null,
	kind: DriveItem["kind"],
	fits: (item: DriveItem) => boolean = () => true,
): DriveItem[] {
	return [...driveOf(run).values()].filter(
		(item) =>
			item.kind === kind &&
			item.id !== ROOT &&
			!isTrashed(run, item) &&
			(folder === null || item.parent === folder) &&
			fits(item),
	);
}

/** With a folder everything in it is in the trash. */
export function isTrashed(run: Run, item: DriveItem): boolean {
	if (item.trashed) return true;
	const parent =
		item.parent === null ? undefined : driveOf(run).get(item.parent);
	return parent ? isTrashed(run, parent) : false;
}
