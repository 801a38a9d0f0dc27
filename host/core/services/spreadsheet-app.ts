import { CellImageBuilder } from "./cell-image";
import { ColorBuilder } from "./color";
import { ConditionalFormatRuleBuilder } from "./conditional-format-rule-builder";
import { DataValidationBuilder } from "./data-validation-builder";
import { FilterCriteriaBuilder } from "./filter-criteria";
import { idInUrl, newSpreadsheet, spreadsheetById } from "./library";
import { enumOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import { RichTextValueBuilder } from "./rich-text-value";
import type { Run } from "./run-context";
import { bookOf, Spreadsheet } from "./spreadsheet";
import { TextStyleBuilder } from "./text-style";
import { Ui } from "./ui";

type Gas = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** The enums that hang on SpreadsheetApp. */
const ENUMS = [
	"AutoFillSeries",
	"BandingTheme",
	"BooleanCriteria",
	"BorderStyle",
	"ColorType",
	"CopyPasteType",
	"DataExecutionErrorCode",
	"DataExecutionState",
	"DataSourceParameterType",
	"DataSourceType",
	"DataValidationCriteria",
	"DeveloperMetadataLocationType",
	"DeveloperMetadataVisibility",
	"Dimension",
	"Direction",
	"GroupControlTogglePosition",
	"InterpolationType",
	"PivotTableSummarizeFunction",
	"PivotValueDisplayType",
	"ProtectionType",
	"RecalculationInterval",
	"RelativeDate",
	"SheetType",
	"SortOrder",
	"TextDirection",
	"TextToColumnsDelimiter",
	"ThemeColorType",
	"ValueType",
	"WrapStrategy",
] as const;

const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

export class SpreadsheetApp extends platform<Gas>("SpreadsheetApp") {
	constructor(run: Run) {
		super(run);
		for (const name of ENUMS)
			Object.defineProperty(this, name, {
				value: enumOf(name),
				enumerable: true,
			});
	}

	override flush(): void {}
	override getActive(): Book {
		return active(this);
	}
	override getActiveSpreadsheet(): Book {
		return active(this);
	}
	override setActiveSpreadsheet(spreadsheet: Book): void {
		runOf(this).activeWorkbook = bookOf(spreadsheet);
	}
	override create(name: string, rows = NEW_ROWS, columns = NEW_COLUMNS): Book {
		const run = runOf(this);
		const workbook = newSpreadsheet(run, name, run.workbook);
		const sheet = workbook.addSheet("Sheet1", 0, 0);
		sheet.rowCount = rows;
		sheet.columnCount = columns;
		return new Spreadsheet(run, workbook);
	}
	override openById(id: string): Book {
		return new Spreadsheet(runOf(this), spreadsheetById(runOf(this), id));
	}
	override open(file: GoogleAppsScript.Drive.File): Book {
		return this.openById(file.getId());
	}
	/** Older name of openById. */
	openByKey(id: string): Book {
		return this.openById(id);
	}
	override openByUrl(url: string): Book {
		return this.openById(idInUrl(url));
	}

	override getActiveSheet(): Sheet {
		return active(this).getActiveSheet();
	}
	override setActiveSheet(sheet: Sheet): Sheet {
		return sheet.activate();
	}
	override getActiveRange(): Range {
		return active(this).getActiveRange() as Range;
	}
	override setActiveRange(range: Range): Range {
		return range.activate();
	}
	override getActiveRangeList(): RangeList {
		return active(this).getActiveRangeList() as RangeList;
	}
	override setActiveRangeList(list: RangeList): RangeList {
		return list.activate();
	}
	override getCurrentCell(): Range {
		return active(this).getCurrentCell() as Range;
	}
	override setCurrentCell(cell: Range): Range {
		return cell.activateAsCurrentCell();
	}
	override getSelection(): GoogleAppsScript.Spreadsheet.Selection {
		return active(this).getSelection();
	}
	override getUi(): GoogleAppsScript.Base.Ui {
		return new Ui(runOf(this));
	}

	override newCellImage(): GoogleAppsScript.Spreadsheet.CellImageBuilder {
		return new CellImageBuilder(runOf(this));
	}
	override newColor(): GoogleAppsScript.Spreadsheet.ColorBuilder {
		return new ColorBuilder(runOf(this));
	}
	override newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
		return new ConditionalFormatRuleBuilder(runOf(this));
	}
	override newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
		return new DataValidationBuilder(runOf(this));
	}
	override newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
		return new FilterCriteriaBuilder(runOf(this));
	}
	override newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
		return new RichTextValueBuilder(runOf(this));
	}
	override newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
		return new TextStyleBuilder(runOf(this));
	}
}

function active(app: SpreadsheetApp): Spreadsheet {
	return new Spreadsheet(runOf(app), runOf(app).activeWorkbook);
}

service(SpreadsheetApp, "SpreadsheetApp", {
	live: [
		"create",
		"flush",
		"getActive",
		"getActiveRange",
		"getActiveRangeList",
		"getActiveSheet",
		"getActiveSpreadsheet",
		"getCurrentCell",
		"getSelection",
		"open",
		"openById",
		"openByKey",
		"openByUrl",
		"setActiveRange",
		"setActiveRangeList",
		"setActiveSheet",
		"setActiveSpreadsheet",
		"setCurrentCell",
	],
});
