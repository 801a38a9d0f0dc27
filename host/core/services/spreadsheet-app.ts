import { ConditionalFormatRuleBuilder } from "./conditional-format-rule-builder";
import { DataValidationBuilder } from "./data-validation-builder";
import { enumOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";
import { Spreadsheet } from "./spreadsheet";
import { Ui } from "./ui";

type Gas = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The enums that hang on SpreadsheetApp. */
const ENUMS = [
	"AutoFillSeries",
	"BandingTheme",
	"BooleanCriteria",
	"BorderStyle",
	"CopyPasteType",
	"DataValidationCriteria",
	"DeveloperMetadataLocationType",
	"DeveloperMetadataVisibility",
	"Dimension",
	"Direction",
	"InterpolationType",
	"ProtectionType",
	"RelativeDate",
	"SheetType",
	"TextDirection",
	"WrapStrategy",
] as const;

export class SpreadsheetApp extends platform<Gas>("SpreadsheetApp") {
	constructor(run: Run) {
		super(run);
		for (const name of ENUMS)
			Object.defineProperty(this, name, { value: enumOf(name) });
	}

	override flush(): void {}
	override getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
		return new Spreadsheet(runOf(this));
	}
	override getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
		return new Spreadsheet(runOf(this));
	}
	override getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
		return new Spreadsheet(runOf(this)).getActiveSheet();
	}
	override getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
		return this.getActiveSheet().getActiveRange() as GoogleAppsScript.Spreadsheet.Range;
	}
	override setActiveSheet(
		sheet: GoogleAppsScript.Spreadsheet.Sheet,
	): GoogleAppsScript.Spreadsheet.Sheet {
		return sheet.activate();
	}
	override setActiveRange(
		range: GoogleAppsScript.Spreadsheet.Range,
	): GoogleAppsScript.Spreadsheet.Range {
		return range.activate();
	}
	override getUi(): GoogleAppsScript.Base.Ui {
		return new Ui(runOf(this));
	}
	override newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
		return new ConditionalFormatRuleBuilder(runOf(this));
	}
	override newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
		return new DataValidationBuilder(runOf(this));
	}
}

service(SpreadsheetApp, "SpreadsheetApp", {
	live: [
		"flush",
		"getActive",
		"getActiveSpreadsheet",
		"getActiveSheet",
		"getActiveRange",
		"setActiveSheet",
		"setActiveRange",
	],
});
