/** Makes sure that the packages of package-lock.json are installed; runs before any package can be imported. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A failure whose message alone is for the reader: a plain sentence, no stack. */
export class PlainError extends Error {}

/** Runs a command's main function; a `PlainError` ends it with its sentence and exit code 1. */
export async function runCommand(main) {
	try {
		await main(process.argv.slice(2));
	} catch (error) {
		if (!(error instanceof PlainError)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}

/**
 * Installs by `npm ci` where packages are missing or differ from the lock file; otherwise does nothing.
 * @throws {PlainError} with what to do, if Node is too old or the packages cannot be fetched.
 */
export function ensureDependencies(root = ROOT) {
	refuseOldNode();
	if (isInstalled(root)) return;
	console.log("Installing packages (npm ci) ...");
	const result = npm(["ci", "--no-audit", "--no-fund"], root);
	if (result.status !== 0) throw new PlainError(explain(result));
}

function refuseOldNode() {
	const major = Number.parseInt(process.versions.node, 10);
	if (major < 20)
		throw new PlainError(
			`Node ${process.versions.node} is too old. Please install Node 20 or newer from https://nodejs.org.`,
		);
}

/** npm writes down what it installed in node_modules/.package-lock.json. Optional packages may be left out there. */
function isInstalled(root) {
	const installedFile = join(root, "node_modules", ".package-lock.json");
	if (!existsSync(installedFile)) return false;
	const wanted = readJson(join(root, "package-lock.json")).packages;
	const installed = readJson(installedFile).packages;
	return Object.entries(wanted).every(
		([path, entry]) =>
			path === "" ||
			entry.optional ||
			installed[path]?.version === entry.version,
	);
}

function readJson(file) {
	return JSON.parse(readFileSync(file, "utf8"));
}

/** The npm that started us, if one did; its own script avoids the shell that `npm.cmd` needs on Windows. */
function npm(args, cwd) {
	const script = process.env.npm_execpath;
	const options = {
		cwd,
		encoding: "utf8",
		stdio: ["ignore", "inherit", "pipe"],
	};
	return script?.endsWith(".js")
		? spawnSync(process.execPath, [script, ...args], options)
		: spawnSync("npm", args, {
				...options,
				shell: process.platform === "win32",
			});
}

function explain({ error, stderr = "" }) {
	if (error)
		return `npm could not be started (${error.message}). It comes with Node: please install Node 20 or newer.`;
	const offline =
		/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/.test(
			stderr,
		);
	return offline
		? "The packages could not be fetched: the package registry cannot be reached. Please check the network connection and run the command again."
		: `The packages could not be installed. npm says:\n${stderr.trim()}`;
}
