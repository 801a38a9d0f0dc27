/**
 * The advanced service `Sheets`: values, and what of spreadsheets scripts read and change most. What is not here throws with its name.
 * https://developers.google.com/apps-script/advanced/sheets
 */

import { dataRegion } from "../../workbook/region";
import { changeAxis } from "../../workbook/structure";
import { newSpreadsheet, spreadsheetById } from "../library";
import type { Run } from "../run-context";
import { carryOut, type Request } from "./requests";
import {
	nameOf,
	placeIn,
	putValues,
	readValues,
	type ValueRange,
	writeValues,
} from "./values";
import { bookResource } from "./view";

type Options = Record<string, unknown>;

/** @returns the global object of a run */
export function sheetsApi(run: Run): object {
	const open = (id: string) => spreadsheetById(run, id);
	const Values = {
		get: (id: string, range: string, options?: Options) =>
			readValues(open(id), range, options),
		batchGet: (id: string, { ranges = [], ...options }: Options = {}) => ({
			spreadsheetId: id,
			valueRanges: ([ranges].flat() as string[]).map((range) =>
				readValues(open(id), range, options),
			),
		}),
		update: (body: ValueRange, id: string, range: string, options?: Options) =>
			writeValues(run, open(id), id, range, body, options),
		batchUpdate(body: Options, id: string) {
			const responses = ([body.data].flat() as ValueRange[]).map((data) =>
				writeValues(run, open(id), id, data.range ?? "", data, body),
			);
			const total = (key: "updatedRows" | "updatedColumns" | "updatedCells") =>
				responses.reduce((sum, one) => sum + one[key], 0);
			return {
				spreadsheetId: id,
				totalUpdatedRows: total("updatedRows"),
				totalUpdatedColumns: total("updatedColumns"),
				totalUpdatedCells: total("updatedCells"),
				totalUpdatedSheets: new Set(
					responses.map(({ updatedRange }) => updatedRange.split("!")[0]),
				).size,
				responses,
			};
		},
		append: (
			body: ValueRange,
			id: string,
			range: string,
			options: Options = {},
		) => append(run, id, range, body, options),
		clear(_body: unknown, id: string, range: string) {
			const place = placeIn(open(id), range);
			run.mayEdit(place.sheet, place.area);
			for (const [row, column] of [...place.sheet.cellsIn(place.area)])
				place.sheet.put(row, column, {
					value: null,
					formula: null,
					runs: null,
				});
			return { spreadsheetId: id, clearedRange: nameOf(place) };
		},
		batchClear: (body: Options, id: string) => ({
			spreadsheetId: id,
			clearedRanges: ([body.ranges].flat() as string[]).map(
				(range) => Values.clear({}, id, range).clearedRange,
			),
		}),
	};
	const Spreadsheets = {
		create(body: Options = {}) {
			const { title, locale, timeZone } = (body.properties ?? {}) as Options;
			const book = newSpreadsheet(
				run,
				String(title ?? "Untitled spreadsheet"),
				run.workbook,
			);
			book.addSheet("Sheet1");
			const properties = { locale, timeZone };
			carryOut(run, book, {
				updateSpreadsheetProperties: { properties },
			});
			return bookResource(book);
		},
		get: (id: string, options?: Options) => bookResource(open(id), options),
		batchUpdate(body: Options, id: string) {
			const book = open(id);
			run.mayEdit(null);
			const requests = [body.requests ?? []].flat() as Request[];
			return {
				spreadsheetId: id,
				replies: requests.map((request) => carryOut(run, book, request)),
			};
		},
	};
	return named(
		run,
		"Sheets",
		{
			getVersion: () => "v4",
			toString: () => "AdvancedServiceIdentifier{name=sheets, version=v4}",
		},
		{
			Spreadsheets: named(run, "Sheets.Spreadsheets", Spreadsheets, {
				Values: named(run, "Sheets.Spreadsheets.Values", Values),
			}),
		},
	);
}

type Member = (...args: never[]) => unknown;

/** Members are entered as those of any service; `new…` makes a resource; any other name throws once it is called. */
function named(
	run: Run,
	name: string,
	members: Record<string, Member>,
	inner: Record<string, object> = {},
): object {
	return new Proxy(inner, {
		get(target, key) {
			if (typeof key !== "string") return undefined;
			if (key in target && Object.hasOwn(target, key)) return target[key];
			const member = Object.hasOwn(members, key) ? members[key] : undefined;
			if (member)
				return (...args: never[]) =>
					run.enter(`${name}.${key}`, true, () => plain(member(...args)));
			if (name === "Sheets" && /^new[A-Z]/.test(key)) return () => resource();
			return () => {
				throw new Error(
					`${name}.${key} is not available in this local Google Sheets.`,
				);
			};
		},
	});
}

/** What comes back is data of its own. */
function plain(value: unknown): unknown {
	return typeof value === "object" && value !== null
		? JSON.parse(JSON.stringify(value))
		: value;
}

/** An object with fields, and with `setField` and `getField` for any of them. */
function resource(): object {
	const made: object = new Proxy({} as Record<string, unknown>, {
		get(target, key) {
			if (typeof key !== "string" || key in target)
				return target[key as string];
			const [, way, first, rest] = /^([gs]et)([A-Z])(\w*)$/.exec(key) ?? [];
			if (!way) return undefined;
			const field = `${first?.toLowerCase()}${rest}`;
			return way === "get"
				? () => target[field]
				: (value: unknown) => {
						target[field] = value;
						return made;
					};
		},
	});
	return made;
}

/** Below the table that the range lies in; rows are added where the grid ends. */
function append(
	run: Run,
	id: string,
	range: string,
	body: ValueRange,
	options: Options,
) {
	const place = placeIn(spreadsheetById(run, id), range);
	const { sheet } = place;
	const isBlank = sheet.lastRow() === 0;
	const { top: row, left } = place.area;
	const table = dataRegion(
		sheet,
		{ top: row, left, bottom: row, right: left },
		{ rows: true, columns: true },
	);
	const rows = body.values?.length ?? 0;
	const top = isBlank ? place.area.top : table.bottom + 1;
	const missing = top + rows - sheet.rowCount;
	if (missing > 0)
		changeAxis(sheet, {
			axis: "row",
			kind: "insert",
			at: sheet.rowCount,
			count: missing,
		});
	if (options.insertDataOption === "INSERT_ROWS" && rows > 0)
		changeAxis(sheet, { axis: "row", kind: "insert", at: top, count: rows });
	const updates = putValues(
		run,
		id,
		sheet,
		{ top, left: table.left },
		body,
		options,
	);
	return {
		spreadsheetId: id,
		...(!isBlank && { tableRange: nameOf({ sheet, area: table }) }),
		updates,
	};
}
