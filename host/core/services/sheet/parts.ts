import { referencesOf } from "../../formula";
import { pivotsOf } from "../../workbook/pivot";
import type { SheetModel } from "../../workbook/sheet";
import { Banding } from "../banding";
import { ConditionalFormatRule, ruleOf } from "../conditional-format-rule";
import { DeveloperMetadata } from "../developer-metadata";
import { DeveloperMetadataFinder } from "../developer-metadata-finder";
import { chartOf, EmbeddedChart, putHome } from "../embedded-chart";
import { EmbeddedChartBuilder, newDraft } from "../embedded-chart-builder";
import { Filter } from "../filter";
import { addressOf, formOf } from "../form/model";
import { NamedRange } from "../named-range";
import { PivotTable } from "../pivot-table";
import { memberOf, nameOf } from "../platform/enums";
import { runOf } from "../platform/service";
import { newProtection, Protection } from "../protection";
import { newSlicer, Slicer } from "../slicer";
import { check, editable, grid, modelOf, SheetFamily } from "./model";

type Gas = GoogleAppsScript.Spreadsheet.Sheet;

/** Rules, charts, protections, metadata, names, filter and bandings. */
export class SheetParts extends SheetFamily {
	override getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
		const sheet = grid(this);
		return sheet.rules.map(
			(rule) => new ConditionalFormatRule(runOf(this), { rule, sheet }),
		);
	}
	override setConditionalFormatRules(
		rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[],
	): void {
		const model = editable(this);
		const parts = rules.map(ruleOf);
		for (const { rule, sheet } of parts) {
			if (sheet !== model || rule.areas.length === 0)
				throw new Error(
					"Conditional format rule must have ranges on the sheet it is set on.",
				);
			checkRuleFormula(rule.condition?.args[0], model);
		}
		model.setRules(parts.map(({ rule }) => rule));
	}
	override clearConditionalFormatRules(): void {
		editable(this).setRules([]);
	}

	override getCharts(): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
		const { charts, workbook } = modelOf(this);
		return charts.map(
			(chart) => new EmbeddedChart(runOf(this), chart, workbook),
		);
	}
	override newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
		const draft = newDraft();
		putHome(draft, modelOf(this).workbook);
		return new EmbeddedChartBuilder(runOf(this), draft);
	}
	override insertChart(
		chart: GoogleAppsScript.Spreadsheet.EmbeddedChart,
	): void {
		const model = editable(this);
		const draft = chartOf(chart);
		check(draft.anchor.row + 1, 1, model.rowCount);
		check(draft.anchor.column + 1, 1, model.columnCount);
		model.putChart({ ...draft, id: model.workbook.newId() });
	}
	override updateChart(
		chart: GoogleAppsScript.Spreadsheet.EmbeddedChart,
	): void {
		const model = editable(this);
		const changed = chartOf(chart);
		if (!model.charts.some(({ id }) => id === changed.id))
			throw new Error("Embedded object not found");
		model.putChart(changed);
	}
	override removeChart(
		chart: GoogleAppsScript.Spreadsheet.EmbeddedChart,
	): void {
		const model = editable(this);
		const { id } = chartOf(chart);
		if (!model.charts.some((other) => other.id === id))
			throw new Error("Embedded object not found");
		model.removeChart(id);
	}

	override protect(): GoogleAppsScript.Spreadsheet.Protection {
		return newProtection(runOf(this), editable(this), null);
	}
	override getProtections(
		type: GoogleAppsScript.Spreadsheet.ProtectionType,
	): GoogleAppsScript.Spreadsheet.Protection[] {
		const model = modelOf(this);
		const ranges = nameOf(type) === "RANGE";
		return model.protections
			.filter(({ area }) => (area !== null) === ranges)
			.map(({ id }) => new Protection(runOf(this), model, id));
	}
	override addDeveloperMetadata(
		key: string,
		value?: unknown,
		visibility?: unknown,
	): Gas {
		const model = editable(this);
		DeveloperMetadata.add(
			model.workbook,
			{ kind: "SHEET", sheetId: model.id },
			key,
			value,
			visibility,
		);
		return this;
	}
	override getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
		return this.createDeveloperMetadataFinder()
			.withLocationType(memberOf("DeveloperMetadataLocationType", "SHEET"))
			.find();
	}
	override createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
		return new DeveloperMetadataFinder(runOf(this), { sheet: modelOf(this) });
	}
	override getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
		const { id, workbook } = modelOf(this);
		return workbook.names
			.filter(({ sheetId }) => sheetId === id)
			.map(({ name }) => new NamedRange(runOf(this), workbook, name));
	}
	override getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
		const model = modelOf(this);
		return model.filter ? new Filter(runOf(this), model) : null;
	}
	override getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
		const model = modelOf(this);
		return model.bandings.map(({ id }) => new Banding(runOf(this), model, id));
	}
	/** Nothing here makes pictures, drawings, slicers or pivot tables, so there are none. */
	override getImages(): [] {
		return [];
	}
	override getDrawings(): [] {
		return [];
	}
	override getSlicers(): GoogleAppsScript.Spreadsheet.Slicer[] {
		const sheet = modelOf(this);
		return sheet.slicers.map(({ id }) => new Slicer(runOf(this), sheet, id));
	}
	override insertSlicer(
		range: GoogleAppsScript.Spreadsheet.Range,
		row: number,
		column: number,
		dx = 0,
		dy = 0,
	): GoogleAppsScript.Spreadsheet.Slicer {
		const model = editable(this);
		check(row, 1, model.rowCount);
		check(column, 1, model.columnCount);
		const anchor = { row: row - 1, column: column - 1, dx, dy };
		return newSlicer(runOf(this), model, range, anchor);
	}
	override getPivotTables(): GoogleAppsScript.Spreadsheet.PivotTable[] {
		const sheet = modelOf(this);
		return pivotsOf(sheet).map(
			({ data }) => new PivotTable(runOf(this), { sheet, id: data.id }),
		);
	}
	override getDataSourceTables(): [] {
		return [];
	}
	override getFormUrl(): string {
		const { workbook } = modelOf(this);
		const form = formOf(runOf(this), workbook, modelOf(this));
		return (form ? addressOf(form, "viewform") : null) as unknown as string;
	}
}

/** Sheets takes no rule whose formula refers to another sheet, and then sets none of them. */
function checkRuleFormula(formula: unknown, sheet: SheetModel): void {
	if (typeof formula !== "string" || !formula.startsWith("=")) return;
	const { ast } = sheet.workbook.formula(formula);
	if (!ast)
		throw new Error(`Invalid conditional format rule formula: ${formula}`);
	const foreign = referencesOf(ast).some(
		(reference) =>
			reference.sheet !== null &&
			sheet.workbook.sheetNamed(reference.sheet) !== sheet,
	);
	if (foreign)
		throw new Error(
			"Conditional format rule cannot reference a different sheet.",
		);
}
