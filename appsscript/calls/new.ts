/** `previewNew` and `makeNew`: a scorecard from the KPI library or a blank one, or entries that join one that stands. */
import type { Language } from "../../src/i18n/message";
import { ENTRIES, type Entry, PRESETS } from "../../src/library";
import type { Answer, Request } from "../../src/rpc";
import {
	libraryRows,
	nameFor,
	newSource,
	planNew,
} from "../../src/scorecard/new";
import { planAdd, scorecardOf } from "../../src/scorecard/scorecard";
import { languageTag, readSettings } from "../../src/scorecard/settings";
import { readAround } from "../sheets/around";
import { Book } from "../sheets/book";
import { idsOf } from "../sheets/own";
import { readSheet } from "../sheets/snapshot";
import { Trouble } from "../trouble";
import { exclusively, lookAhead, type Planned, run } from "./run";

type Picked = Request<"makeNew">;

export function previewNew(picked: Picked): Answer<"previewNew"> {
	const book = new Book();
	const { plan } = lookAhead(book, plannerOf(book, picked));
	return { summary: plan.summary };
}

export function makeNew(picked: Picked): Answer<"makeNew"> {
	return exclusively((book) => {
		const { plan, made, scorecard } = run(book, plannerOf(book, picked));
		const sheetId = scorecard ?? made.get("new:scorecard");
		if (sheetId === undefined) throw new Trouble("sheet_gone");
		return { summary: plan.summary, sheetId };
	});
}

type Planner = (taken: string[]) => Planned & { scorecard: number | undefined };

function plannerOf(book: Book, picked: Picked): Planner {
	const entries = entriesOf(picked);
	return picked.addTo === undefined
		? newPlanner(book, picked, entries)
		: addPlanner(book, picked.addTo, picked.language, entries);
}

/** The entries picked; an id that this version does not know is a request of another one. */
function entriesOf({ entries, preset }: Picked): Entry[] {
	const known = PRESETS.find(({ id }) => id === preset);
	if (preset !== undefined && !known) throw new Trouble("bad_request");
	return (known?.entries ?? entries).map((id) => {
		const entry = ENTRIES.find((each) => each.id === id);
		if (!entry) throw new Trouble("bad_request");
		return entry;
	});
}

function newPlanner(
	book: Book,
	{ language, preset }: Picked,
	entries: Entry[],
): Planner {
	const front = book.know(book.spreadsheet.getActiveSheet());
	const tagsOf = [...book.register.sheets.values()];
	const source = newSource(
		tagsOf.filter(({ tags }) => tags.role === "scorecard"),
		tagsOf.flatMap(({ tags }) => tags.source ?? []),
	);
	const name =
		PRESETS.find(({ id }) => id === preset)?.name[language] ??
		nameFor(entries, language);
	return (taken) => {
		const around = readAround(book, source, null, false);
		const rows = rowsFor(book, entries, language, around.own);
		const state = { ...around, taken, again: false };
		return {
			plan: planNew({ ...state, name, source, language, rows }),
			own: around.own,
			language,
			front,
			scorecard: scorecardOf(around.own, source)?.sheetId,
		};
	};
}

function addPlanner(
	book: Book,
	sheetId: number,
	asked: Language,
	entries: Entry[],
): Planner {
	const isCard = idsOf(book, "scorecard").includes(sheetId);
	if (!isCard || book.entry(sheetId)?.tags.attached)
		throw new Trouble("bad_request");
	return (taken) => {
		const reading = readSheet(book, sheetId);
		const source = reading.own?.tags.source ?? "";
		const around = readAround(book, source, reading, false);
		const language = languageTag(reading.own ?? undefined) ?? asked;
		const rows = rowsFor(book, entries, language, around.own);
		const state = { ...around, taken, again: false };
		return {
			plan: planAdd({ ...state, sheetId, rows }),
			own: around.own,
			language,
			front: sheetId,
			scorecard: sheetId,
		};
	};
}

function rowsFor(
	book: Book,
	entries: Entry[],
	language: Language,
	own: Planned["own"],
) {
	const { rulesOff } = readSettings(own);
	return libraryRows(entries, language, book.days.today(), rulesOff);
}
