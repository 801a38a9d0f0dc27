/** Ids of KPIs: `K-0001` and on, unique in the spreadsheet and never issued twice. */
import type { Remark } from "../i18n/message";
import type { Cell } from "../table/snapshot";
import { type Card, headerRow } from "./card";
import type { Wanted } from "./diff";
import { greatest } from "./greatest";
import type { OwnSheet, Step } from "./plan";
import { highestIssued, settingsSheet } from "./settings";
import { listed } from "./summary";

export function idOf(number: number): string {
	return `K-${String(number).padStart(4, "0")}`;
}

/**
 * Every id that stands on a scorecard, and the one sheet that counts as its home: that which it was issued for, else the first that holds it.
 */
export function idsInUse(own: OwnSheet[]): Map<string, number> {
	const homes = new Map<string, number>();
	const sure = new Set<string>();
	for (const sheet of own) {
		if (sheet.role !== "scorecard") continue;
		const isIssued = issuedFor(sheet);
		for (const id of idsOn(sheet)) {
			const issued = isIssued(id) && !sure.has(id);
			if (issued) sure.add(id);
			if (issued || !homes.has(id)) homes.set(id, sheet.sheetId);
		}
	}
	return homes;
}

/** True where no id came from elsewhere since the last run: then nothing need be known of other scorecards. */
export function holdsItsOwnIds(sheet: OwnSheet): boolean {
	return idsOn(sheet).every(issuedFor(sheet));
}

function idsOn(sheet: OwnSheet): string[] {
	const column = sheet.columns.id;
	if (column === undefined) return [];
	return sheet.cells
		.slice(headerRow(sheet) + 1)
		.map((row) => row[column])
		.filter(isId);
}

function isId(value: unknown): value is string {
	return typeof value === "string" && value !== "";
}

/** Registers the ids that a plan gives or leaves to the rows of a scorecard; one that stands on a row without a KPI may be anybody's. */
export function issueSteps(card: Card, wanted: Wanted): Step[] {
	const { sheet } = card;
	const column = card.columns.id;
	if (column === undefined) return [];
	const given = [...wanted].map(([row, cells]) =>
		row > card.header ? cells.get(column) : null,
	);
	const kept = sheet ? idsOn(sheet).filter(issuedFor(sheet)) : [];
	const found = [...given, ...kept].filter(isId);
	const ids = packed(found);
	return ids === (sheet?.tags.ids ?? "")
		? []
		: [{ do: "tag_sheet", sheet: card.key, tags: { ids } }];
}

/** Characters that a list may take of the property of a sheet, which holds 9 KB; ids beyond them count as unknown. */
const MOST = 1_500;

/** Numbers as runs, `1-60 75`; each id that people gave on a line of its own. */
function packed(ids: string[]): string {
	const [numbers, given] = [new Set<number>(), new Set<string>()];
	for (const id of ids) {
		const number = numberOf(id);
		if (idOf(number) === id) numbers.add(number);
		else if (!id.includes("\n")) given.add(id);
	}
	const texts = [...given].sort();
	return [fitting(runsOf(numbers), " "), fitting(texts, "\n")]
		.join("\n")
		.trimEnd();
}

function fitting(parts: string[], between: string): string {
	let text = "";
	for (const part of parts)
		if (text.length + between.length + part.length <= MOST)
			text += text === "" ? part : between + part;
	return text;
}

function runsOf(numbers: Set<number>): string[] {
	const runs: [number, number][] = [];
	for (const number of [...numbers].sort((a, b) => a - b)) {
		const run = runs[runs.length - 1];
		if (run && run[1] === number - 1) run[1] = number;
		else runs.push([number, number]);
	}
	return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
}

/** Tells which ids were issued for a scorecard, as far as its last run registered it. */
function issuedFor({ tags }: OwnSheet): (id: string) => boolean {
	if (tags.ids === undefined) return () => false;
	const [numbers = "", ...given] = tags.ids.split("\n");
	const known = new Set(given);
	for (const run of numbers.split(" ").filter(Boolean)) {
		const [from = 0, to = from] = run.split("-").map(Number);
		for (let number = from; number <= to; number++) known.add(idOf(number));
	}
	return (id) => known.has(id);
}

/** The id that a cell holds; `""` for what is none. */
export function idIn(cell: Cell): string {
	return typeof cell === "string" ? cell.trim() : "";
}

/** What is asked of a scorecard whose rows keep their ids or get new ones. */
interface Rows {
	/** 0-based. */
	rows: readonly number[];
	/** The id that stands in a row; `""` without one. */
	idAt: (row: number) => string;
	/** Whether this is the sheet that an id was issued for. */
	isHome: (id: string) => boolean;
	/** Whether a row still says what was judged there. */
	isAsJudged: (row: number) => boolean;
}

/**
 * The id that each row has from now on, and those that a row had and another keeps. Where several have the same, the row that still says
 * what was judged keeps it, else the first: readings belong to what the row says.
 */
export function keptIds(
	{ rows, idAt, isHome, isAsJudged }: Rows,
	issuer: IdIssuer,
): { ids: Map<number, string>; twice: string[] } {
	const byId = new Map<string, number[]>();
	for (const row of rows) {
		const id = idAt(row);
		if (id !== "" && isHome(id)) byId.set(id, [...(byId.get(id) ?? []), row]);
	}
	const keeper = new Map(
		[...byId].map(([id, [first, ...others]]) => [
			id,
			others.length > 0 ? (byId.get(id)?.find(isAsJudged) ?? first) : first,
		]),
	);
	const ids = new Map<number, string>();
	const twice: string[] = [];
	for (const row of rows) {
		const id = idAt(row);
		const keeps = id !== "" && keeper.get(id) === row;
		ids.set(row, keeps ? id : issuer.next());
		if (id !== "" && !keeps) twice.push(id);
	}
	return { ids, twice };
}

/** Says which ids stay with another row; nothing where each stands once. */
export function twiceRemarks(twice: readonly string[]): Remark[] {
	if (twice.length === 0) return [];
	const names = listed([...new Set(twice)], ", ");
	return [{ key: "plan.ids_twice", values: { count: twice.length, names } }];
}

/** Issues new ids above the highest ever issued. */
export class IdIssuer {
	private last: number;

	constructor(own: OwnSheet[]) {
		const numbers = [...idsInUse(own).keys()].map(numberOf);
		this.last = greatest(highestIssued(settingsSheet(own)), numbers);
	}

	next(): string {
		this.last += 1;
		return idOf(this.last);
	}

	get highest(): number {
		return this.last;
	}
}

function numberOf(id: string): number {
	const digits = /^K-(\d+)$/.exec(id)?.[1];
	return digits === undefined ? 0 : Number(digits);
}
