import type { Validation } from "../../../core/workbook/parts";
import type { SheetModel } from "../../../core/workbook/sheet";
import { choicesOf } from "../../../core/workbook/validation";
import { escaped, tag } from "../../xml";
import { comparisonOf, conditionFormula, reference } from "./condition";
import type { Lost } from "./lost";

/** Excel refuses a list of more characters. */
const LONGEST_LIST = 255;
/** Excel shows no longer help. */
const LONGEST_HELP = 255;

interface FileTest {
	type: string;
	operator?: string;
	formulas: string[];
}

/** The validations of a sheet; `lose` is told of each that Excel cannot have. */
export function validationsXml(
	sheet: SheetModel,
	lose: (what: Lost) => void,
): string {
	const written = sheet.validations.flatMap((validation) => {
		const test = testOf(sheet, validation, lose);
		return test ? [validationXml(validation, test)] : [];
	});
	return written.length > 0
		? tag("dataValidations", { count: written.length }, written)
		: "";
}

function validationXml(
	{ area, allowInvalid, help }: Validation,
	{ type, operator, formulas }: FileTest,
): string {
	const text = help?.slice(0, LONGEST_HELP);
	return tag(
		"dataValidation",
		{
			type,
			operator,
			allowBlank: true,
			showInputMessage: Boolean(text),
			showErrorMessage: !allowInvalid,
			error: allowInvalid ? undefined : text,
			prompt: text,
			sqref: reference([area]),
		},
		formulas.map((formula, index) =>
			tag(`formula${index + 1}`, {}, escaped(formula)),
		),
	);
}

function testOf(
	sheet: SheetModel,
	{ area, criterion }: Validation,
	lose: (what: Lost) => void,
): FileTest | undefined {
	const { locale } = sheet.workbook;
	const { type, args } = criterion;
	if (type === "VALUE_IN_LIST") return listOf(sheet, criterion, lose);
	if (type === "VALUE_IN_RANGE")
		return { type: "list", formulas: [String(args[0]).replace(/^=/, "")] };
	if (type === "CHECKBOX") {
		lose("checkboxes");
		const choices = args.length > 0 ? args.map(String) : ["TRUE", "FALSE"];
		return { type: "list", formulas: [`"${choices.join(",")}"`] };
	}
	const comparison = comparisonOf(criterion, locale);
	if (comparison)
		return {
			type: comparison.kind === "DATE" ? "date" : "decimal",
			operator: comparison.operator,
			formulas: comparison.bounds,
		};
	const formula = conditionFormula(criterion, area, locale);
	if (formula === undefined) lose("validations");
	return formula === undefined
		? undefined
		: { type: "custom", formulas: [formula] };
}

function listOf(
	sheet: SheetModel,
	criterion: Validation["criterion"],
	lose: (what: Lost) => void,
): FileTest | undefined {
	const words = choicesOf(sheet, criterion) ?? [];
	const list = words.join(",");
	if (list.length > LONGEST_LIST || words.some((word) => word.includes(","))) {
		lose("lists");
		return undefined;
	}
	return { type: "list", formulas: [`"${list.replaceAll('"', '""')}"`] };
}
