/** What Google tells the script's triggers once somebody has answered a form. */
import { area } from "../../workbook/area";
import { Range } from "../range";
import type { Run } from "../run-context";
import type { sheetOf } from "./destination";
import { shown } from "./destination";
import { Form } from "./form";
import { type FormModel, itemOf, type ResponseModel, titleOf } from "./model";
import { FormResponse } from "./response";

interface Written {
	sheet: NonNullable<ReturnType<typeof sheetOf>>;
	row: number;
	columns: number;
}

/** Triggers run after the run that submits, as they do there. */
export function submitted(
	{ surroundings }: Run,
	form: FormModel,
	response: ResponseModel,
	written: Written | null,
): void {
	surroundings.pending.push({
		event: "ON_FORM_SUBMIT",
		source: form.id,
		make: (run) => ({
			response: new FormResponse(run, form, response),
			source: new Form(run, form),
		}),
	});
	if (!written) return;
	const { sheet, row, columns } = written;
	surroundings.pending.push({
		event: "ON_FORM_SUBMIT",
		source: sheet.workbook.id,
		make: (run) => ({
			range: new Range(run, sheet, area(row, 0, 1, columns)),
			values: Array.from({ length: columns }, (_, column) =>
				sheet.workbook.display(sheet, row, column),
			),
			namedValues: Object.fromEntries([
				["Timestamp", [sheet.workbook.display(sheet, row, 0)]],
				...response.answers.map(({ item, value }) => {
					const question = itemOf(form, item);
					return [question ? titleOf(question) : "", [shown(value)]];
				}),
			]),
		}),
	});
}
