/** Forms in memory: their questions, what people answered, and the sheet that answers go to. */
import type { SheetModel } from "../../workbook/sheet";
import type { Workbook } from "../../workbook/workbook";
import type { Run } from "../run-context";

export interface FormModel {
	readonly id: string;
	/** Title, description and switches, by the property's name. */
	readonly properties: Map<string, unknown>;
	items: ItemModel[];
	responses: ResponseModel[];
	destination: { bookId: string; sheetId: number } | null;
	editors: string[];
}

export interface ItemModel {
	readonly id: number;
	/** Name of the `FormApp.ItemType`. */
	readonly type: string;
	readonly properties: Map<string, unknown>;
}

export interface ResponseModel {
	readonly id: string;
	readonly email: string;
	readonly timestamp: Date;
	readonly answers: readonly AnswerModel[];
}

export interface AnswerModel {
	readonly item: number;
	readonly value: FormAnswer;
}

/** A text, the ticked ones of a list, or those of each row of a grid. */
export type FormAnswer = string | string[] | string[][];

/** Items that ask for nothing. */
const NO_QUESTION = /^(IMAGE|PAGE_BREAK|SECTION_HEADER|VIDEO)$/;

export function isQuestion({ type }: ItemModel): boolean {
	return !NO_QUESTION.test(type);
}

export function titleOf({
	properties,
}: {
	properties: ReadonlyMap<string, unknown>;
}): string {
	return String(properties.get("title") ?? "");
}

export function formById(run: Run, id: string): FormModel {
	const form = run.surroundings.forms.get(id);
	if (!form)
		throw new Error(
			"No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.",
		);
	return form;
}

export function itemOf(form: FormModel, id: number): ItemModel | undefined {
	return form.items.find((item) => item.id === id);
}

export function addressOf(
	form: FormModel,
	page: "edit" | "viewform" | "viewanalytics",
): string {
	return `https://docs.google.com/forms/d/${form.id}/${page}`;
}

/** The form whose answers go to a spreadsheet, or to one sheet of it. */
export function formOf(
	run: Run,
	book: Workbook,
	sheet?: SheetModel,
): FormModel | undefined {
	return [...run.surroundings.forms.values()].find(
		({ destination }) =>
			destination?.bookId === book.id &&
			(!sheet || destination.sheetId === sheet.id),
	);
}
