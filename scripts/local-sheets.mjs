/**
 * The local Google Sheets from Node, for any Apps Script project:
 *
 *     import { openProject } from "./scripts/local-sheets.mjs";
 *     const sheets = await openProject("path/to/project", { rows: [["a", 1], ["a", 1]] });
 *     sheets.run("removeDuplicates");
 *     console.log(sheets.table());
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { loadModules } from "./bundle.mjs";
import { PlainError } from "./ensure.mjs";

const OF_A_PROJECT = /\.(gs|js|html?)$|(^|\/)appsscript\.json$/i;
/** Folders that clasp leaves out, too, and files that only tests need. */
const BESIDE_IT =
	/(^|\/)(node_modules|\.git|tests?|__tests__)\/|\.(test|spec)\.js$/i;

let loaded;
function load() {
	loaded ??= loadModules({
		LocalSheets: "host/local/index.ts",
		readFile: "host/local/index.ts",
		saveFile: "host/local/index.ts",
		readProject: "host/local/index.ts",
	});
	return loaded;
}

/**
 * Opens a spreadsheet with the script of a project and runs its `onOpen`.
 * @param {string | string[]} project a folder as clasp pulls it, or single files
 * @param {object} [options] those of `LocalOptions` in host/local, and `file`: an .xlsx or .csv that is opened in place of an empty sheet
 * @returns {Promise<import("../host/local").LocalSheets>}
 * @throws {PlainError} where a file is missing or cannot be read
 */
export async function openProject(project, { file, ...options } = {}) {
	const { LocalSheets, readFile } = await load();
	const files = filesOf(project);
	const read = file && (await readFile(basename(file), readBytes(file)));
	const sheets = new LocalSheets({
		data: read?.data,
		addOnName: basename([project].flat()[0] ?? "Script"),
		...options,
		project: files,
	});
	sheets.open();
	return sheets;
}

/**
 * Writes the spreadsheet to a file.
 * @param {import("../host/local").LocalSheets} sheets
 * @param {"xlsx" | "csv"} format
 * @returns {Promise<{bytes: Uint8Array, lost: {en: string}[]}>} `lost`: what the file cannot hold
 */
export async function saved(sheets, format) {
	const { saveFile } = await load();
	return saveFile(sheets.host.workbook, sheets.host.activeSheet, format);
}

/** A project as the local Sheets load it: its code, pages, zone and scopes. */
export async function readProject(project) {
	const local = await load();
	return local.readProject(filesOf(project));
}

function filesOf(project) {
	const files = [project].flat().flatMap(projectFiles);
	if (!files.some(({ name }) => /\.(gs|js)$/i.test(name)))
		throw new PlainError(`There is no script (.gs or .js) in ${project}.`);
	return files;
}

/** Every file of a project that Google would load, in the order of their names, as the editor lists them. */
function projectFiles(path) {
	const stat = statSync(path, { throwIfNoEntry: false });
	if (!stat) throw new PlainError(`There is no file or folder "${path}".`);
	if (stat.isFile())
		return [{ name: basename(path), text: readFileSync(path, "utf8") }];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name))
		.map((file) => ({
			file,
			name: relative(path, file).split(sep).join("/"),
		}))
		.filter(({ name }) => OF_A_PROJECT.test(name) && !BESIDE_IT.test(name))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.map(({ file, name }) => ({ name, text: readFileSync(file, "utf8") }));
}

function readBytes(file) {
	try {
		return new Uint8Array(readFileSync(file));
	} catch {
		throw new PlainError(`There is no file "${file}". Please check the name.`);
	}
}
