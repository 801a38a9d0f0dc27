import type { Validation } from "../workbook/parts";
import { criterionValues } from "./criterion";
import { DataValidationBuilder } from "./data-validation-builder";
import { memberOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";
import { validationArgument } from "./validation-arguments";

type Gas = GoogleAppsScript.Spreadsheet.DataValidation;
export type ValidationParts = Omit<Validation, "area">;

const parts = new WeakMap<object, ValidationParts>();

export function validationOf(rule: unknown): ValidationParts {
	const found = parts.get(rule as object);
	if (!found) throw new Error("This is not a data validation.");
	return found;
}

export class DataValidation extends platform<Gas>("DataValidation") {
	constructor(run: Run, { criterion, allowInvalid, help }: ValidationParts) {
		super(run);
		parts.set(this, { criterion, allowInvalid, help });
	}

	override copy(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
		return new DataValidationBuilder(runOf(this), validationOf(this));
	}
	override getAllowInvalid(): boolean {
		return validationOf(this).allowInvalid;
	}
	override getHelpText(): string {
		return validationOf(this).help ?? "";
	}
	override getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
		return criteriaType(validationOf(this));
	}
	override getCriteriaValues(): unknown[] {
		const { criterion } = validationOf(this);
		return criterionValues(runOf(this), criterion).map((value, index) =>
			validationArgument(runOf(this), criterion, index, value),
		);
	}
}

/** Null while a builder has been told nothing. */
export function criteriaType({
	criterion,
}: ValidationParts): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
	return criterion.type === ""
		? (null as unknown as GoogleAppsScript.Spreadsheet.DataValidationCriteria)
		: memberOf("DataValidationCriteria", criterion.type);
}

service(DataValidation, "DataValidation", { live: false });
