/** `preview` and `write`: the same plan, shown or carried out. */

import type { Language, Remark } from "../../src/i18n/message";
import type { Answer, FailureCode, Request } from "../../src/rpc";
import { planAttach } from "../../src/scorecard/attach";
import {
	attachedTable,
	packPlaces,
	withoutOwn,
} from "../../src/scorecard/attached";
import { headerRow } from "../../src/scorecard/card";
import type { Places } from "../../src/scorecard/check-in";
import { changedBlocks } from "../../src/scorecard/diff";
import { judgedRows } from "../../src/scorecard/judge";
import { countedKpis, nextSource, planNext } from "../../src/scorecard/next";
import type { OwnSheet, SheetPlan, Step } from "../../src/scorecard/plan";
import { realigned, rowsBefore, wereMoved } from "../../src/scorecard/realign";
import type { JudgedRow } from "../../src/scorecard/rows";
import {
	planRefresh,
	planScorecard,
	scorecardOf,
} from "../../src/scorecard/scorecard";
import { holdsShares, pastIn, pastOf } from "../../src/scorecard/series";
import { languageTag, readSettings } from "../../src/scorecard/settings";
import { translate, withCells } from "../../src/scorecard/translate";
import {
	classify,
	measuresIn,
	placeOf,
	readTable,
	type SheetKind,
} from "../../src/table";
import type { SheetSnapshot } from "../../src/table/snapshot";
import { type Around, readAround, readCards } from "../sheets/around";
import { Book } from "../sheets/book";
import { carryOut } from "../sheets/carry-out";
import { readCard } from "../sheets/scorecard";
import { readBeside, readSheet, type SheetReading } from "../sheets/snapshot";
import { Trouble } from "../trouble";
import { exclusively, lookAhead, type Planned, run } from "./run";

type Source = Request<"write">;

/** What writing would do, without doing it. */
export function preview(source: Source): Answer<"preview"> {
	const book = new Book();
	const { plan } = lookAhead(book, (taken) => planFor(book, source, taken));
	const remarks = [...plan.summary.remarks, ...edges(book, plan.steps)];
	return { summary: { ...plan.summary, remarks } };
}

/** Warns of a filter or a protected range that ends before the columns that a plan puts beside people's own. */
function edges(book: Book, steps: Step[]): Remark[] {
	return steps.flatMap((step): Remark[] => {
		if (step.do !== "insert_columns" || typeof step.sheet !== "number")
			return [];
		const sheet = book.sheet(step.sheet);
		const { RANGE } = SpreadsheetApp.ProtectionType;
		return [
			...(sheet.getFilter() ? [{ key: "plan.filter" as const }] : []),
			...(sheet.getProtections(RANGE).length > 0
				? [{ key: "plan.protected_range" as const }]
				: []),
		];
	});
}

/** Writes, unless somebody else's run holds the spreadsheet: two runs at once would each add the same rows. */
export function write(source: Source): Answer<"write"> {
	return exclusively((book) => {
		let moved: OwnSheet | undefined;
		const { plan, made, scorecard } = run(
			book,
			(taken) => planFor(book, source, taken),
			(planned) => {
				moved = movedRows(book, planned);
			},
		);
		const sheetId = scorecard ?? made.get("new:scorecard");
		if (sheetId === undefined) throw new Trouble("sheet_gone");
		const { summary } = plan;
		if (!moved) return { summary, sheetId };
		realign(moved, plan.steps);
		const { language, mapping } = source;
		const fresh = new Book();
		run(fresh, (taken) =>
			planFor(fresh, { sheetId, language, mapping }, taken),
		);
		const remarks = [...summary.remarks, { key: "plan.rows_moved" as const }];
		return { summary: { ...summary, remarks }, sheetId };
	});
}

/** The scorecard that a run wrote on, if somebody moved rows of it between reading and writing. */
function movedRows(
	book: Book,
	{ plan, own, scorecard }: ForScorecard,
): OwnSheet | undefined {
	const before = own.find(({ sheetId }) => sheetId === scorecard);
	const now = before && book.readAgain(before.sheetId);
	if (!before || !now) return undefined;
	return wereMoved(rowsBefore(before, now, plan.steps)) ? before : undefined;
}

/** Puts our values back beside their own rows. */
function realign(before: OwnSheet, steps: Step[]): void {
	const book = new Book();
	const { sheetId, tags } = before;
	const { own } = tags.attached
		? readBeside(book, sheetId)
		: readSheet(book, sheetId);
	if (!own) return;
	const wanted = realigned(before, steps, own);
	carryOut(book, changedBlocks(sheetId, own, wanted).steps, new Map());
}

/** A scorecard as it was read, before a plan is made for it. */
export interface CardState {
	snapshot: SheetSnapshot;
	card: OwnSheet;
	places: Omit<Places, "facts">;
	/** All sheets of ours that the plan looks at. */
	own: OwnSheet[];
}

/** Something that is done to a scorecard in the run that brings it up to date, before that. */
export type Before = (state: CardState) => {
	/** The state that it leaves. */
	after: Pick<CardState, "snapshot" | "card" | "own">;
	/** Its own steps. */
	steps: Step[];
};

/** Puts a scorecard into another language; bringing it up to date does the rest. */
function speaking(language: Language): Before {
	return ({ snapshot, card: sheet, places, own: before }) => {
		const { wanted, steps, card, own } = translate(
			sheet,
			places.header,
			before,
			language,
		);
		const after = { snapshot: withCells(snapshot, wanted), card, own };
		return { after, steps };
	};
}

/** A plan, and the id of the scorecard that it brings up to date, if that stands already. */
interface ForScorecard extends Planned {
	scorecard: number | undefined;
}

export function planFor(
	book: Book,
	source: Source,
	taken: string[],
	before: Before | undefined = source.speak && speaking(source.speak),
): ForScorecard {
	const { sheetId, language, mapping, again = false } = source;
	if (source.nextPeriod) return planForNext(book, source, taken);
	if (source.attach || book.entry(sheetId)?.tags.attached)
		return planBeside(book, source, taken, before);
	const reading = readSheet(book, sheetId);
	// A copy of such a sheet is known only now.
	if (book.entry(sheetId)?.tags.attached)
		return planBeside(book, source, taken, before);
	const kind = convertible(reading.snapshot);
	const others = readOthers(book, reading, again);
	if (kind === "scorecard" && reading.own) {
		const { snapshot, own: card } = reading;
		const places = { header: headerRow(card), columns: card.columns };
		const done = before?.({ snapshot, card, places, own: others.own });
		const after = done?.after ?? { snapshot, own: others.own };
		const rows = rowsOf(after.snapshot, after.own, mapping);
		const known = { ...others, own: after.own, taken, again, rows };
		const plan = planRefresh({ ...known, sheetId });
		return {
			plan: withSteps(plan, done?.steps),
			own: others.own,
			language,
			front: sheetId,
			scorecard: sheetId,
		};
	}
	if (before) throw new Trouble("not_convertible", reading.snapshot.name);
	const { name } = reading.snapshot;
	const rows = rowsOf(reading.snapshot, others.own, mapping, "elsewhere");
	// Ids that people gave are kept where nobody else has them.
	const own =
		others.cardsUnread && rows.some(({ kpi }) => kpi.id !== "")
			? [
					...readCards(book, others.own),
					...others.own.filter(({ role }) => role !== "scorecard"),
				]
			: others.own;
	const known = { ...others, own, taken, again, rows };
	return {
		plan: planScorecard({
			...known,
			source: { sheetId, name },
			language,
			take: source.take,
		}),
		own,
		language,
		front: sheetId,
		scorecard: scorecardOf(own, String(sheetId))?.sheetId,
	};
}

/** The plan for a sheet of people's own, with our columns beside theirs. */
function planBeside(
	book: Book,
	source: Source,
	taken: string[],
	before?: Before,
): ForScorecard {
	const { sheetId, language, again = false } = source;
	const { snapshot, own: sheet } = readBeside(book, sheetId);
	if (snapshot.role !== "foreign" && !sheet.tags.attached)
		throw new Trouble("not_convertible", snapshot.name);
	const bare = withoutOwn(snapshot, sheet.columns);
	convertible(bare);
	const attached = attachedTable(snapshot, sheet, source.mapping);
	if (!attached) throw new Trouble("no_header", snapshot.name);
	const { given, header } = attached;
	const others = readOthers(book, { snapshot, own: sheet }, again);
	// In the order in which they were registered: an id belongs to the first sheet that has it.
	const own = others.own.includes(sheet) ? others.own : [...others.own, sheet];
	const places = {
		header,
		columns: { ...given, id: given.id ?? sheet.columns.id },
	};
	const done = before?.({ snapshot, card: sheet, places, own });
	const after = done?.after ?? { snapshot, card: sheet, own };
	const table = attachedTable(after.snapshot, after.card, source.mapping);
	if (!table) throw new Trouble("no_header", snapshot.name);
	const plan = planAttach({
		...others,
		own: after.own,
		taken,
		again,
		sheet: after.card,
		given,
		header,
		language,
		rows: rowsOf(table.snapshot, after.own, table.mapping),
		add: source.attach?.add ?? [],
	});
	plan.summary.remarks.push(...besideMeasures(bare));
	if (sheet.tags.attached) {
		const { cells } = after.snapshot;
		const packed = packPlaces(cells, { header, given });
		book.register.tag(sheetId, { places: packed });
	}
	return {
		plan: withSteps(plan, done?.steps),
		own,
		language,
		front: sheetId,
		scorecard: sheetId,
	};
}

/** Beside a row only one KPI can stand. */
function besideMeasures(snapshot: SheetSnapshot): Remark[] {
	const names = measuresIn(snapshot).join(", ");
	return names === ""
		? []
		: [{ key: "plan.measures_beside", values: { names } }];
}

/** The KPIs of a sheet, each judged with its past, as it will stand: there, or on a scorecard, which has other columns. */
function rowsOf(
	snapshot: SheetSnapshot,
	own: OwnSheet[],
	mapping: Source["mapping"],
	written: "there" | "elsewhere" = "there",
): JudgedRow[] {
	const { fiscalStart, rulesOff } = readSettings(own);
	const table = readTable(snapshot, { mapping, fiscalStart });
	if (table.rows.length === 0) throw new Trouble("no_rows");
	const past = pastOf(snapshot, table, pastIn(own));
	const here = placeOf(snapshot, table);
	const place = written === "there" ? here : { ...here, columns: null };
	return judgedRows(table, snapshot.today, rulesOff, past, place);
}

function withSteps(plan: SheetPlan, before: Step[] = []): SheetPlan {
	return { ...plan, steps: [...before, ...plan.steps] };
}

/** The plan for the period after that of a scorecard. */
function planForNext(
	book: Book,
	source: Source,
	taken: string[],
): ForScorecard {
	const { sheetId } = source;
	const {
		snapshot,
		own: sheet,
		card,
		table,
	} = readCard(book, sheetId, source.mapping);
	const shares = (row: number) =>
		sheet.tags.attached !== undefined || holdsShares(snapshot, table, row);
	const at = { snapshot, own: sheet };
	const others = readAround(book, nextSource(sheetId), at, false);
	// A period without dates would be called as the one before it.
	const names = [...taken, snapshot.name];
	const { own } = others;
	const language = languageTag(sheet) ?? source.language;
	return {
		plan: planNext({
			...others,
			taken: names,
			again: false,
			sheetId,
			name: snapshot.name,
			kpis: countedKpis(card, table, shares),
			language,
			today: snapshot.today,
		}),
		own,
		language,
		front: sheetId,
		scorecard: scorecardOf(own, nextSource(sheetId))?.sheetId,
	};
}

/** All sheets of ours that a plan for this one looks at: see {@link readAround}. */
function readOthers(book: Book, reading: SheetReading, again: boolean): Around {
	const { snapshot, own } = reading;
	const source = own?.tags.source ?? String(snapshot.sheetId);
	return readAround(book, source, reading, again);
}

const REFUSED: Partial<Record<SheetKind, FailureCode>> = {
	empty: "empty_sheet",
	only_charts: "only_charts",
	one_column: "one_column",
	no_header: "no_header",
	no_rows: "no_rows",
	dashboard: "not_convertible",
	settings: "not_convertible",
	log: "not_convertible",
};

function convertible(snapshot: SheetSnapshot): SheetKind {
	const kind = classify(snapshot);
	const code = REFUSED[kind];
	if (code !== undefined) throw new Trouble(code, snapshot.name);
	return kind;
}
