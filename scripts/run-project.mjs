/**
 * `npm run script -- PROJECT [steps]`: opens a spreadsheet with any Apps Script project beside it and does what the steps say, one
 * after another. Without steps it tells what the project offers.
 */
import { writeFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureDependencies, PlainError, runCommand } from "./ensure.mjs";

const USAGE = `npm run script -- PROJECT [--file FILE] [steps]

  PROJECT               a folder as clasp pulls it, or a .gs or .js file
  --file FILE           an .xlsx or .csv to work on; an empty spreadsheet otherwise
  --services FILE.mjs   its exports are globals of the script: a UrlFetchApp that answers, say
  --answer TEXT         answers the next alert or prompt: a button's name, or a text with OK

Steps, in the order in which they are to happen:
  --run FUNCTION        runs a function, as the editor does
  --click "Menu > Item" clicks on a menu item
  --type A1=TEXT        types into a cell, as a person does; formulas begin with =
  --select A1:B2        selects cells, on another sheet as Sheet2!A1
  --show [SHEET]        prints what a sheet shows
  --save FILE           writes the spreadsheet as .xlsx or .csv`;

const SETTINGS = ["--file", "--services", "--answer"];
const STEPS = ["--run", "--click", "--type", "--select", "--show", "--save"];

await runCommand(async (args) => {
	const { project, settings, steps } = understood(args);
	ensureDependencies();
	const { openProject, readProject, saved } = await import(
		"./local-sheets.mjs"
	);
	// What JavaScript calls local time is the script's zone there.
	process.env.TZ = (await readProject(project.map(here))).timeZone;
	const services = settings.services.at(-1);
	const sheets = await openProject(project.map(here), {
		file: settings.file.at(-1) && here(settings.file.at(-1)),
		services: services && { ...(await import(pathToFileURL(here(services)))) },
		answers: settings.answer,
	});
	const told = tell(sheets);
	if (steps.length === 0) return offer(sheets);
	for (const [step, value] of steps) {
		console.log(`\n${step.slice(2)} ${value}`.trimEnd());
		await carryOut(sheets, step, value, saved);
		told();
	}
});

function understood(args) {
	const project = [];
	const settings = { file: [], services: [], answer: [] };
	const steps = [];
	for (let index = 0; index < args.length; index++) {
		const word = args[index];
		if (!word.startsWith("--")) {
			project.push(word);
			continue;
		}
		const next = args[index + 1];
		const value = next === undefined || next.startsWith("--") ? "" : next;
		if (value) index++;
		if (SETTINGS.includes(word)) settings[word.slice(2)].push(value);
		else if (STEPS.includes(word)) steps.push([word, value]);
		else throw new PlainError(`There is no "${word}".\n\n${USAGE}`);
		if (!value && word !== "--show")
			throw new PlainError(`"${word}" needs a word behind it.\n\n${USAGE}`);
	}
	if (project.length === 0) throw new PlainError(USAGE);
	return { project, settings, steps };
}

/** A relative name counts from where the user stands, as npm keeps it. */
function here(name) {
	return resolve(process.env.INIT_CWD ?? process.cwd(), name);
}

async function carryOut(sheets, step, value, saved) {
	try {
		switch (step) {
			case "--run": {
				const result = sheets.run(value);
				if (result !== null) console.log("returned", JSON.stringify(result));
				return;
			}
			case "--click":
				return sheets.click(...value.split(">").map((part) => part.trim()));
			case "--type": {
				const at = value.indexOf("=");
				return sheets.type(value.slice(0, at), value.slice(at + 1));
			}
			case "--select":
				return sheets.select(value);
			case "--show":
				return show(sheets, value || undefined);
			case "--save":
				return await save(sheets, value, saved);
		}
	} catch (error) {
		throw new PlainError(`Failed: ${error.message}`);
	}
}

async function save(sheets, name, saved) {
	const format = extname(name).slice(1).toLowerCase();
	if (!["xlsx", "csv"].includes(format))
		throw new Error(`"${name}" ends neither in .xlsx nor in .csv.`);
	const { bytes, lost } = await saved(sheets, format);
	writeFileSync(here(name), bytes);
	for (const { en } of lost) console.log(en);
}

/** Prints what has been logged, mailed, asked and shown since the last time. */
function tell(sheets) {
	const { host, asked } = sheets;
	const lists = [
		[() => host.log, (line) => line],
		[
			() => asked,
			(one) =>
				`asked: ${[one.title, one.message].filter(Boolean).join(": ")} [${one.buttons.join(" ")}]`,
		],
		[
			() => host.toasts,
			(one) => `toast: ${[one.title, one.message].filter(Boolean).join(": ")}`,
		],
		[() => host.outbox, (mail) => `mail to ${mail.to}: ${mail.subject}`],
	];
	const seen = lists.map(() => 0);
	return () => {
		for (const [index, [list, line]] of lists.entries()) {
			for (const one of list().slice(seen[index]))
				console.log(`  ${line(one)}`);
			seen[index] = list().length;
		}
	};
}

function show(sheets, name) {
	const rows = sheets.table(name);
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.min(40, Math.max(...rows.map((row) => row[column].length))),
	);
	for (const row of rows)
		console.log(
			`  ${row.map((text, column) => text.replace(/\n/g, " ").slice(0, 40).padEnd(widths[column])).join(" | ")}`.trimEnd(),
		);
}

function offer(sheets) {
	const list = (title, lines) => {
		if (lines.length > 0) console.log(`${title}\n  ${lines.join("\n  ")}`);
	};
	list("Menu items", sheets.menu);
	list("Functions", sheets.functions);
}
