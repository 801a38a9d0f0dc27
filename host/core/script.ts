/** Runs the built bundle as Apps Script does: afresh for every call, with the services as its only surroundings. */
import { Browser } from "./services/browser";
import { CacheService } from "./services/cache-service";
import { Charts } from "./services/charts";
import { DriveApp } from "./services/drive/app";
import { HtmlService } from "./services/html-service";
import { LockService } from "./services/lock-service";
import { Logger } from "./services/logger";
import { MailApp } from "./services/mail-app";
import { MIME_TYPES } from "./services/mime-type";
import { printf } from "./services/printf";
import { PropertiesService } from "./services/properties-service";
import type { Run } from "./services/run-context";
import { ScriptApp } from "./services/script-app";
import { Session } from "./services/session";
import { SpreadsheetApp } from "./services/spreadsheet-app";
import { Utilities } from "./services/utilities";

/** Names that browsers, workers and Node have and Apps Script has not. */
const HIDDEN = [
	"window",
	"document",
	"self",
	"global",
	"process",
	"require",
	"module",
	"navigator",
	"location",
	"localStorage",
	"indexedDB",
	"fetch",
	"XMLHttpRequest",
	"WebSocket",
	"Worker",
	"postMessage",
	"importScripts",
	"setTimeout",
	"setInterval",
	"setImmediate",
	"queueMicrotask",
	"performance",
	"crypto",
	"TextEncoder",
	"TextDecoder",
	"URL",
	"URLSearchParams",
	"Blob",
	"File",
	"FormData",
	"ReadableStream",
	"WritableStream",
	"structuredClone",
	"atob",
	"btoa",
];

export type Answer =
	| { ok: true; value: unknown }
	| { ok: false; message: string };

/** Names of the functions that stand on the top level of a script, at the beginning of a line. */
export function topLevelFunctions(code: string): string[] {
	const found = code.matchAll(/^(?:async\s+)?function\s+([A-Za-z$_][\w$]*)/gm);
	return [...found].map(([, name = ""]) => name);
}

/** Calls a function of the bundle. `args` are handed over as they are; the result as it goes to the page, unless said otherwise. */
export function callScript(
	code: string,
	run: Run,
	functionName: string,
	args: readonly unknown[],
	hand: (value: unknown) => unknown = answer,
): Answer {
	try {
		const found = load(code, run, functionName);
		if (typeof found !== "function")
			return {
				ok: false,
				message: `Script function not found: ${functionName}`,
			};
		const value = found(...args);
		if (run.ended) throw run.ended;
		return { ok: true, value: hand(value) };
	} catch (error) {
		const cause = run.ended ?? error;
		return {
			ok: false,
			message: cause instanceof Error ? cause.message : String(cause),
		};
	}
}

/** Runs the script's top level and gives the named function. Only a script with templates may evaluate text among its functions. */
function load(code: string, run: Run, functionName: string): unknown {
	const services = { ...servicesOf(run), ...languageOf(run) };
	const evaluates = /createTemplate|asTemplate/.test(code);
	const body = `${code}
;return [typeof ${functionName} === "function" ? ${functionName} : undefined${
		evaluates ? ",function(){return eval(arguments[0])}" : ""
	}];`;
	const start = new Function(...Object.keys(services), ...HIDDEN, body);
	const [found, evaluate] = start(...Object.values(services));
	run.evaluate = evaluate ?? null;
	return found;
}

/** What belongs to the language itself and yet to this one run: its clock, and a global object that nothing leaks out of. */
function languageOf(run: Run): Record<string, unknown> {
	const hidden = HIDDEN.map((name) => [name, { value: undefined }]);
	return {
		Date: clockedDate(run.workbook.now),
		globalThis: Object.create(globalThis, Object.fromEntries(hidden)),
	};
}

/** The same `Date`, except that the moment it gives without arguments is that of the workbook's clock. */
function clockedDate(now: () => Date): DateConstructor {
	return new Proxy(Date, {
		construct: (target, args, newTarget) =>
			Reflect.construct(
				target,
				args.length === 0 ? [now().getTime()] : args,
				newTarget,
			),
		get: (target, key) =>
			key === "now" ? () => now().getTime() : Reflect.get(target, key),
	});
}

function servicesOf(run: Run): Record<string, unknown> {
	const log = (first: unknown = "", ...values: unknown[]) => {
		run.surroundings.log.push(printf(first, values));
	};
	return {
		...absentServices(),
		SpreadsheetApp: new SpreadsheetApp(run),
		HtmlService: new HtmlService(run),
		PropertiesService: new PropertiesService(run),
		CacheService: new CacheService(run),
		LockService: new LockService(run),
		Session: new Session(run),
		Utilities: new Utilities(run),
		ScriptApp: new ScriptApp(run),
		Logger: new Logger(run),
		Charts: new Charts(run),
		Browser: new Browser(run),
		DriveApp: new DriveApp(run),
		MailApp: new MailApp(run),
		MimeType: MIME_TYPES,
		console: {
			log,
			info: log,
			warn: log,
			error: log,
			time() {},
			timeEnd() {},
		},
	};
}

/** Services that Apps Script has and this host has not: whatever is asked of them throws and names itself. */
const ABSENT = [
	"AdminDirectory",
	"BigQuery",
	"Calendar",
	"CalendarApp",
	"CardService",
	"ConferenceDataService",
	"ContactsApp",
	"ContentService",
	"DataStudioApp",
	"DocumentApp",
	"Drive",
	"Docs",
	"FormApp",
	"Gmail",
	"GmailApp",
	"GroupsApp",
	"Jdbc",
	"LanguageApp",
	"LinearOptimizationService",
	"Maps",
	"People",
	"Sheets",
	"SitesApp",
	"Slides",
	"SlidesApp",
	"UrlFetchApp",
	"XmlService",
];

function absentServices(): Record<string, unknown> {
	return Object.fromEntries(
		ABSENT.map((name) => [
			name,
			new Proxy(Object.create(null), {
				get(_, member) {
					if (typeof member === "symbol") return undefined;
					return () => {
						throw new Error(
							`${name}.${member} is not available in this local Google Sheets.`,
						);
					};
				},
			}),
		]),
	);
}

/** What reaches the page: a copy as JSON; an answer that holds a Date anywhere arrives as null. */
function answer(value: unknown): unknown {
	if (value === undefined || holdsDate(value)) return null;
	return JSON.parse(JSON.stringify(value) ?? "null");
}

function holdsDate(value: unknown): boolean {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) === "[object Date]") return true;
	return Object.values(value).some(holdsDate);
}
