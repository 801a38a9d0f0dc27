/** Runs the built bundle as Apps Script does: afresh for every call, with the services as its only surroundings. */
import { inScope } from "./scope";
import { Browser } from "./services/browser";
import { CacheService } from "./services/cache-service";
import { CalendarApp } from "./services/calendar/app";
import { Charts } from "./services/charts";
import { consoleLine } from "./services/console-line";
import { DriveApp } from "./services/drive/app";
import { FormApp } from "./services/form/app";
import { GmailApp } from "./services/gmail";
import { HtmlService } from "./services/html-service";
import { LockService } from "./services/lock-service";
import { Logger } from "./services/logger";
import { MailApp } from "./services/mail-app";
import { MIME_TYPES } from "./services/mime-type";
import { Properties } from "./services/properties";
import { PropertiesService } from "./services/properties-service";
import { type Question, type Run, Unanswered } from "./services/run-context";
import { ScriptApp } from "./services/script-app";
import { Session } from "./services/session";
import { sheetsApi } from "./services/sheets-api";
import { SpreadsheetApp } from "./services/spreadsheet-app";
import { Utilities } from "./services/utilities";

export type Answer =
	| { ok: true; value: unknown }
	| {
			ok: false;
			message: string;
			/** The run has stopped at this question. */
			asks?: Question;
	  };

/** Calls a function of the bundle. `args` are handed over as they are; the result as it goes to the page, unless said otherwise. */
export function callScript(
	code: string,
	run: Run,
	functionName: string,
	args: readonly unknown[],
	hand: (value: unknown) => unknown = answer,
): Answer {
	try {
		return inScope(run, servicesOf(run), (scope) => {
			const found = scope.load(code, functionName);
			if (typeof found !== "function")
				return {
					ok: false,
					message: `Script function not found: ${functionName}`,
				};
			const value = found(...args);
			if (run.ended) throw run.ended;
			return { ok: true, value: hand(value) };
		});
	} catch (error) {
		const cause = run.ended ?? error;
		const message = cause instanceof Error ? cause.message : String(cause);
		return cause instanceof Unanswered
			? { ok: false, message, asks: cause.question }
			: { ok: false, message };
	}
}

/** Every service by its global name; what the surroundings bring along takes the place of ours. */
export function servicesOf(run: Run): Record<string, unknown> {
	const log = (...values: unknown[]) => {
		run.surroundings.log.push(consoleLine(values));
	};
	return {
		...absentServices(),
		SpreadsheetApp: new SpreadsheetApp(run),
		HtmlService: new HtmlService(run),
		PropertiesService: new PropertiesService(run),
		// Older names of two of the stores.
		ScriptProperties: new Properties(run, "script"),
		UserProperties: new Properties(run, `user ${run.surroundings.account}`),
		CacheService: new CacheService(run),
		LockService: new LockService(run),
		Session: new Session(run),
		Utilities: new Utilities(run),
		ScriptApp: new ScriptApp(run),
		Logger: new Logger(run),
		Charts: new Charts(run),
		Browser: new Browser(run),
		DriveApp: new DriveApp(run),
		FormApp: new FormApp(run),
		GmailApp: new GmailApp(run),
		CalendarApp: new CalendarApp(run),
		MailApp: new MailApp(run),
		MimeType: MIME_TYPES,
		Sheets: sheetsApi(run),
		console: {
			log,
			info: log,
			warn: log,
			error: log,
			debug: log,
			...stopwatch(run, log),
		},
		...run.surroundings.services,
	};
}

/** `console.time` and `timeEnd`: how long the run took between them. */
function stopwatch(run: Run, log: (line: string) => void) {
	const started = new Map<string, number>();
	return {
		time(label = "default") {
			started.set(label, run.workbook.now().getTime());
		},
		timeEnd(label = "default") {
			const since = started.get(label);
			if (since === undefined) return;
			started.delete(label);
			log(`${label}: ${run.workbook.now().getTime() - since}ms`);
		},
	};
}

/** Services that Apps Script has and this host has not: whatever is asked of them throws and names itself. */
const ABSENT = [
	"AdminDirectory",
	"BigQuery",
	"Calendar",
	"CardService",
	"ConferenceDataService",
	"ContactsApp",
	"ContentService",
	"DataStudioApp",
	"DocumentApp",
	"Drive",
	"Docs",
	"Gmail",
	"GroupsApp",
	"Jdbc",
	"LanguageApp",
	"LinearOptimizationService",
	"Maps",
	"People",
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
