/** An Apps Script project as its files: what clasp pulls and the editor shows. */

export interface ProjectFile {
	/** With or without its ending, as `Code.gs` or `menu/Sidebar.html`. */
	name: string;
	text: string;
}

export interface Project {
	/** The scripts one after another, as Google loads them. */
	code: string;
	/** HTML files by name, without `.html`. */
	files: Record<string, string>;
	/** IANA name. */
	timeZone: string;
	/** Null where the manifest names none: Google then asks for what the code needs. */
	scopes: readonly string[] | null;
}

const SCRIPT = /\.(gs|js)$/i;
const PAGE = /\.html?$/i;
const MANIFEST = /(^|\/)appsscript\.json$/i;

/**
 * Files of other kinds are left out. Scripts are put in the order given; a file that only the tests of a project need does not belong
 * among them.
 * @throws {Error} with the file's name where the manifest is no JSON
 */
export function readProject(files: readonly ProjectFile[]): Project {
	const manifest = manifestOf(files);
	return {
		code: files
			.filter(({ name }) => SCRIPT.test(name))
			.map(({ text }) => text)
			.join("\n"),
		files: Object.fromEntries(
			files
				.filter(({ name }) => PAGE.test(name))
				.map(({ name, text }) => [name.replace(PAGE, ""), text]),
		),
		timeZone: manifest.timeZone ?? "Etc/UTC",
		scopes: manifest.oauthScopes ?? null,
	};
}

function manifestOf(files: readonly ProjectFile[]): {
	timeZone?: string;
	oauthScopes?: string[];
} {
	const file = files.find(({ name }) => MANIFEST.test(name));
	if (!file) return {};
	try {
		return JSON.parse(file.text);
	} catch {
		throw new Error(`${file.name} is not JSON.`);
	}
}
