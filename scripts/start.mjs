/**
 * `npm start [-- file.xlsx|file.csv] [--script PROJECT] [--no-open]`: builds and opens the local Google Sheets, with the add-on or with
 * another Apps Script project.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import { ensureDependencies, PlainError, ROOT, runCommand } from "./ensure.mjs";
import { serve } from "./serve.mjs";

const READABLE = [".xlsx", ".csv"];

await runCommand(async (args) => {
	const { project, names } = split(args);
	const file = chooseFile(names);
	ensureDependencies();
	const { build } = await import("./build.mjs");
	console.log("Building ...");
	await build({ quiet: true });

	const opened = file && `opened/${basename(file)}`;
	const server = await serve(join(ROOT, "dist", "demo"), {
		files: {
			...(opened && { [`/${opened}`]: file }),
			...(project && { "/addon.json": await writeProject(project) }),
		},
	});
	const query = opened ? `?file=${encodeURIComponent(opened)}` : "";
	const address = server.address + query;
	console.log(`The local Google Sheets is at ${address}`);
	console.log("Press Ctrl+C to end.");
	if (hasDisplay() && !args.includes("--no-open")) openBrowser(address);
	endOnSignal(server);
});

/** The project behind `--script`, and the names that belong to no option. */
function split(args) {
	const at = args.indexOf("--script");
	const project = at < 0 ? undefined : args[at + 1];
	if (at >= 0 && (project === undefined || project.startsWith("--")))
		throw new PlainError(
			"Please name the project: npm start -- --script path/to/project",
		);
	const names = args.filter(
		(arg, index) => !arg.startsWith("--") && (at < 0 || index !== at + 1),
	);
	return { project: project && here(project), names };
}

/** Puts a project where the page looks for the add-on. */
async function writeProject(project) {
	const { readProject } = await import("./local-sheets.mjs");
	const { code, files, timeZone, scopes } = await readProject(project);
	const folder = mkdtempSync(join(tmpdir(), "local-sheets-"));
	const file = join(folder, "addon.json");
	const name = basename(project);
	writeFileSync(
		file,
		JSON.stringify({ code, files, timeZone, project: { name, scopes } }),
	);
	return file;
}

/**
 * The file named on the command line, if any. A relative name counts from where the user stands: npm changes to the
 * package's folder and leaves the old one in INIT_CWD.
 */
function chooseFile(names) {
	if (names.length > 1)
		throw new PlainError("Please name one file only: npm start -- file.xlsx");
	const [name] = names;
	if (name === undefined) return undefined;
	if (!READABLE.includes(extname(name).toLowerCase()))
		throw new PlainError(
			`"${name}" cannot be opened: only .xlsx and .csv files can. In Excel or Google Sheets, save it as one of these first.`,
		);
	const file = here(name);
	const stat = statSync(file, { throwIfNoEntry: false });
	if (!stat?.isFile())
		throw new PlainError(`There is no file "${file}". Please check the name.`);
	return file;
}

function here(name) {
	return resolve(process.env.INIT_CWD ?? process.cwd(), name);
}

function hasDisplay() {
	if (process.env.CI) return false;
	if (process.platform === "darwin" || process.platform === "win32")
		return true;
	return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The address is printed anyway, so a machine without such a command loses nothing. */
function openBrowser(address) {
	const [command, ...args] =
		process.platform === "darwin"
			? ["open", address]
			: process.platform === "win32"
				? ["cmd", "/c", "start", "", address]
				: ["xdg-open", address];
	spawn(command, args, { stdio: "ignore", detached: true })
		.on("error", () => {})
		.unref();
}

function endOnSignal(server) {
	const end = async () => {
		await server.close();
		process.exit(0);
	};
	process.once("SIGINT", end);
	process.once("SIGTERM", end);
}
