import { printArea, quoteSheet } from "../workbook/a1";
import { criterionFrom } from "./criterion";
import { DataValidation, type ValidationParts } from "./data-validation";
import { nameOf } from "./platform/enums";
import { classOf, platform, runOf, service } from "./platform/service";
import { placeOf } from "./range";
import type { Run } from "./run-context";
import { atHome } from "./validation-arguments";

type Gas = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;

const drafts = new WeakMap<object, ValidationParts>();

export class DataValidationBuilder extends platform<Gas>(
	"DataValidationBuilder",
) {
	constructor(run: Run, from?: ValidationParts) {
		super(run);
		drafts.set(this, {
			criterion: from?.criterion ?? { type: "", args: [] },
			allowInvalid: from?.allowInvalid ?? true,
			help: from?.help ?? null,
		});
	}

	override build(): GoogleAppsScript.Spreadsheet.DataValidation {
		const draft = draftOf(this);
		if (draft.criterion.type === "")
			throw new Error("No data validation criteria specified.");
		return new DataValidation(runOf(this), draft);
	}
	override copy(): Gas {
		return new DataValidationBuilder(runOf(this), draftOf(this));
	}
	override getAllowInvalid(): boolean {
		return draftOf(this).allowInvalid;
	}
	override getHelpText(): string | null {
		return draftOf(this).help;
	}
	override getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
		return new DataValidation(runOf(this), draftOf(this)).getCriteriaType();
	}
	override getCriteriaValues(): unknown[] {
		return new DataValidation(runOf(this), draftOf(this)).getCriteriaValues();
	}
	override setAllowInvalid(allow: boolean): Gas {
		draftOf(this).allowInvalid = allow;
		return this;
	}
	override setHelpText(help: string): Gas {
		draftOf(this).help = help;
		return this;
	}

	override requireCheckbox(...values: unknown[]): Gas {
		return require(this, "CHECKBOX", ...values);
	}
	override requireDate(): Gas {
		return require(this, "DATE_IS_VALID_DATE");
	}
	override requireDateAfter(date: unknown): Gas {
		return require(this, "DATE_AFTER", date);
	}
	override requireDateBefore(date: unknown): Gas {
		return require(this, "DATE_BEFORE", date);
	}
	override requireDateBetween(start: unknown, end: unknown): Gas {
		return require(this, "DATE_BETWEEN", start, end);
	}
	override requireDateNotBetween(start: unknown, end: unknown): Gas {
		return require(this, "DATE_NOT_BETWEEN", start, end);
	}
	override requireDateEqualTo(date: unknown): Gas {
		return require(this, "DATE_EQUAL_TO", date);
	}
	override requireDateOnOrAfter(date: unknown): Gas {
		return require(this, "DATE_ON_OR_AFTER", date);
	}
	override requireDateOnOrBefore(date: unknown): Gas {
		return require(this, "DATE_ON_OR_BEFORE", date);
	}
	override requireFormulaSatisfied(formula: string): Gas {
		return require(this, "CUSTOM_FORMULA", formula);
	}
	override requireNumberBetween(start: number, end: number): Gas {
		return require(this, "NUMBER_BETWEEN", start, end);
	}
	override requireNumberNotBetween(start: number, end: number): Gas {
		return require(this, "NUMBER_NOT_BETWEEN", start, end);
	}
	override requireNumberEqualTo(number: number): Gas {
		return require(this, "NUMBER_EQUAL_TO", number);
	}
	override requireNumberNotEqualTo(number: number): Gas {
		return require(this, "NUMBER_NOT_EQUAL_TO", number);
	}
	override requireNumberGreaterThan(number: number): Gas {
		return require(this, "NUMBER_GREATER_THAN", number);
	}
	override requireNumberGreaterThanOrEqualTo(number: number): Gas {
		return require(this, "NUMBER_GREATER_THAN_OR_EQUAL_TO", number);
	}
	override requireNumberLessThan(number: number): Gas {
		return require(this, "NUMBER_LESS_THAN", number);
	}
	override requireNumberLessThanOrEqualTo(number: number): Gas {
		return require(this, "NUMBER_LESS_THAN_OR_EQUAL_TO", number);
	}
	override requireTextContains(text: string): Gas {
		return require(this, "TEXT_CONTAINS", text);
	}
	override requireTextDoesNotContain(text: string): Gas {
		return require(this, "TEXT_DOES_NOT_CONTAIN", text);
	}
	override requireTextEqualTo(text: string): Gas {
		return require(this, "TEXT_EQUAL_TO", text);
	}
	override requireTextIsEmail(): Gas {
		return require(this, "TEXT_IS_VALID_EMAIL");
	}
	override requireTextIsUrl(): Gas {
		return require(this, "TEXT_IS_VALID_URL");
	}
	override requireValueInList(values: string[], showDropdown = true): Gas {
		return require(this, "VALUE_IN_LIST", values.map(String), showDropdown);
	}
	override requireValueInRange(range: SheetRange, showDropdown = true): Gas {
		require(this, "VALUE_IN_RANGE", reference(range), showDropdown);
		atHome(draftOf(this).criterion, placeOf(range).sheet.workbook);
		return this;
	}
	override withCriteria(
		criteria: GoogleAppsScript.Spreadsheet.DataValidationCriteria,
		args: unknown[],
	): Gas {
		const values = args.map((arg) =>
			classOf(arg) === "Range" ? reference(arg) : arg,
		);
		return require(this, nameOf(criteria), ...values);
	}
}

function draftOf(builder: DataValidationBuilder): ValidationParts {
	return drafts.get(builder) as ValidationParts;
}

function require(
	builder: DataValidationBuilder,
	type: string,
	...args: unknown[]
): Gas {
	draftOf(builder).criterion = criterionFrom(runOf(builder), type, args);
	return builder;
}

function reference(range: unknown): string {
	const { sheet, area } = placeOf(range);
	return `=${quoteSheet(sheet.name)}!${printArea(area)}`;
}

service(DataValidationBuilder, "DataValidationBuilder", { live: false });
