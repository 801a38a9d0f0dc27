import { enumOf } from "../platform/enums";
import { platform, runOf, service } from "../platform/service";
import type { Run } from "../run-context";
import { File, Folder, filesIn, foldersIn, newFile, newFolder } from "./item";
import { itemById, ROOT } from "./model";
import { matching } from "./search";

type Gas = GoogleAppsScript.Drive.DriveApp;
type Files = GoogleAppsScript.Drive.FileIterator;
type Folders = GoogleAppsScript.Drive.FolderIterator;

export class DriveApp extends platform<Gas>("DriveApp") {
	constructor(run: Run) {
		super(run);
		for (const name of ["Access", "Permission"] as const)
			Object.defineProperty(this, name, { value: enumOf(name) });
	}

	override getRootFolder(): GoogleAppsScript.Drive.Folder {
		return new Folder(runOf(this), itemById(runOf(this), ROOT, "folder"));
	}
	override createFile(...args: unknown[]): GoogleAppsScript.Drive.File {
		return newFile(runOf(this), ROOT, args);
	}
	override createFolder(name: string): GoogleAppsScript.Drive.Folder {
		return newFolder(runOf(this), ROOT, name);
	}
	override getFileById(id: string): GoogleAppsScript.Drive.File {
		return new File(runOf(this), itemById(runOf(this), id, "file"));
	}
	override getFolderById(id: string): GoogleAppsScript.Drive.Folder {
		return new Folder(runOf(this), itemById(runOf(this), id, "folder"));
	}
	override getFiles(): Files {
		return filesIn(runOf(this), null);
	}
	override getFilesByName(name: string): Files {
		return filesIn(runOf(this), null, (item) => item.name === name);
	}
	override getFilesByType(type: string): Files {
		return filesIn(runOf(this), null, (item) => item.type === type);
	}
	override searchFiles(query: string): Files {
		return filesIn(runOf(this), null, matching(query));
	}
	override searchFolders(query: string): Folders {
		return foldersIn(runOf(this), null, matching(query));
	}
	override getFolders(): Folders {
		return foldersIn(runOf(this), null);
	}
	override getFoldersByName(name: string): Folders {
		return foldersIn(runOf(this), null, (item) => item.name === name);
	}
}

service(DriveApp, "DriveApp", { live: true });
