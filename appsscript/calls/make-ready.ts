/** `makeReady`: a scorecard gets what figures need before they can be recorded (see `check-in.ts`). */
import type { Answer, Request } from "../../src/rpc";
import { locate } from "../../src/scorecard/check-in";
import { freeName } from "../../src/scorecard/diff";
import { logSheet } from "../../src/scorecard/log";
import {
	logName,
	type ReadyLog,
	readyLog,
} from "../../src/scorecard/log-sheet";
import type { OwnSheet } from "../../src/scorecard/plan";
import { languageTag } from "../../src/scorecard/settings";
import type { Book } from "../sheets/book";
import { FEW_CELLS } from "../sheets/undo-sheet";
import { exclusively, run } from "./run";
import { type Before, type CardState, planFor } from "./write";

type Asked = Request<"makeReady">;

/**
 * Brings a scorecard to where figures of these KPIs can be recorded: see `checkIn`. What of the state before is kept in the register, so
 * that it takes as many calls for few rows as for many.
 */
export function makeReady({ entries, ...source }: Asked): Answer<"makeReady"> {
	return exclusively((book) => {
		let rows = new Map<Asked["entries"][number], number>();
		let log: string | null = null;
		const { plan } = run(book, (taken) => {
			const before: Before = (state) => {
				const { found } = locate(entries, state.card, state.places);
				rows = new Map(found.map(({ entry, row }) => [entry, row]));
				const ready = withRoom(book, state, source, taken, entries.length);
				log = ready.made;
				return { after: { ...state, own: ready.own }, steps: ready.steps };
			};
			return { ...planFor(book, source, taken, before), room: FEW_CELLS };
		});
		const idOf = (entry: Asked["entries"][number]) =>
			plan.ids?.get(rows.get(entry) ?? -1) ?? "";
		return { log, ids: entries.map(idOf) };
	});
}

/** Our sheets with a log that has room for so many lines, the steps that make it so, and its name if they make it. */
function withRoom(
	book: Book,
	{ card, own }: CardState,
	{ language: asked }: Omit<Asked, "entries">,
	taken: string[],
	lines: number,
): Pick<ReadyLog, "steps" | "made"> & { own: OwnSheet[] } {
	const found = logSheet(own);
	const standing = found && withinGrid(book, found);
	const language = languageTag(card) ?? languageTag(standing) ?? asked;
	const name = freeName(logName(language), taken);
	const { log, ...ready } = readyLog(standing, { lines, name, language });
	const others = own.filter((sheet) => sheet !== found);
	return { ...ready, own: [...others, log] };
}

/** A log that people shortened is ready for no more lines than it has. */
function withinGrid(book: Book, log: OwnSheet): OwnSheet {
	const { rows } = book.grid(log.sheetId);
	if (rows >= Number(log.tags.rows)) return log;
	const tags = { rows: String(rows) };
	book.register.tag(log.sheetId, tags);
	return { ...log, tags: { ...log.tags, ...tags } };
}
