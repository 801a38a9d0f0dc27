/**
 * `npm run deploy`: builds, checks which files clasp would push, pushes them.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { ensureDependencies, ROOT, runCommand } from "./ensure.mjs";

const FILES = ["Code.js", "Core.html", "Sidebar.html", "appsscript.json"];
const CLASP = join(ROOT, "node_modules/@google/clasp/build/src/index.js");

await runCommand(async () => {
	ensureDependencies();
	const { scriptId } = JSON.parse(
		readFileSync(join(ROOT, ".clasp.json"), "utf8"),
	);
	if (scriptId === "YOUR_SCRIPT_ID") {
		throw new Error(
			"Put the id of your Apps Script project into .clasp.json first (Project settings, Script ID).",
		);
	}
	await build();
	checkFiles();
	clasp(["push"], "inherit");
});

/** Exactly these files may be pushed: `push` replaces the whole content of the project. */
function checkFiles() {
	const status = JSON.parse(clasp(["show-file-status", "--json"], "pipe"));
	const names = status.filesToPush
		.map((path) => path.replace(/^.*\//, ""))
		.sort();
	if (names.join() !== FILES.join())
		throw new Error(
			`clasp would push ${names.join(", ")} instead of ${FILES.join(", ")}`,
		);
}

function clasp(args, output) {
	return execFileSync(process.execPath, [CLASP, ...args], {
		cwd: ROOT,
		encoding: "utf8",
		stdio: ["inherit", output, "inherit"],
	});
}
