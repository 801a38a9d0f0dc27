/** Spreadsheets beside the open one: those that scripts with the right to do so make and open. */
import { Workbook } from "../workbook/workbook";
import type { Run } from "./run-context";

/** A new spreadsheet without sheets, in the locale and zone of the one given. */
export function newSpreadsheet(
	run: Run,
	name: string,
	like: Workbook,
): Workbook {
	const { library } = run.surroundings;
	const workbook = new Workbook({
		id: `${like.id}-${library.size + 1}`,
		name,
		locale: like.locale,
		timeZone: like.timeZone,
		now: like.now,
		owner: run.surroundings.account,
	});
	library.set(workbook.id, workbook);
	return workbook;
}

export function spreadsheetById(run: Run, id: string): Workbook {
	const { workbook, library } = run.surroundings;
	const found = id === workbook.id ? workbook : library.get(id);
	if (!found)
		throw new Error(
			`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`,
		);
	return found;
}

/** The id in an address such as `https://docs.google.com/spreadsheets/d/ID/edit`. */
export function idInUrl(url: string): string {
	const id = /\/d\/([^/?#]+)/.exec(url)?.[1];
	if (!id) throw new Error("Invalid argument: url");
	return id;
}
