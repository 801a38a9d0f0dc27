/** https://developers.google.com/apps-script/reference/spreadsheet/slicer */
import type { Slicer as SlicerModel } from "../workbook/parts";
import type { SheetModel } from "../workbook/sheet";
import { ContainerInfo } from "./embedded-chart";
import { FilterCriteria, filterColumnOf } from "./filter-criteria";
import { platform, runOf, service } from "./platform/service";
import { placeOf, Range } from "./range";
import { OUT_OF_BOUNDS, readColor } from "./range-arguments";
import type { Run } from "./run-context";
import { styleOf, TextStyle } from "./text-style";

type Gas = GoogleAppsScript.Spreadsheet.Slicer;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

const ALIGNMENTS = ["left", "center", "right"];

interface Handle {
	sheet: SheetModel;
	id: number;
}
const handles = new WeakMap<object, Handle>();

/** A box in front of the cells that hides rows of its range by one column; several hide what any of them hides. */
export class Slicer extends platform<Gas>("Slicer") {
	constructor(run: Run, sheet: SheetModel, id: number) {
		super(run);
		handles.set(this, { sheet, id });
	}

	override getRange(): GoogleAppsScript.Spreadsheet.Range {
		const { sheet } = handles.get(this) as Handle;
		return new Range(runOf(this), sheet, modelOf(this).area);
	}
	/** What it hides by begins anew, as the columns are others. */
	override setRange(range: GoogleAppsScript.Spreadsheet.Range): Gas {
		const { area } = placeOf(range);
		return put(this, { area, column: null, filter: null });
	}
	override getColumnPosition(): number | null {
		const { column } = modelOf(this);
		return column === null ? null : column + 1;
	}
	override getFilterCriteria(): Criteria | null {
		const { filter } = modelOf(this);
		return filter && new FilterCriteria(runOf(this), filter);
	}
	/** @param column from 1, within the slicer's range */
	override setColumnFilterCriteria(
		column: number,
		criteria: Criteria | null,
	): Gas {
		const { area } = modelOf(this);
		if (column < 1 || column > area.right - area.left + 1)
			throw new Error(OUT_OF_BOUNDS);
		return put(this, {
			column: column - 1,
			filter: criteria ? filterColumnOf(criteria) : null,
		});
	}

	override getTitle(): string {
		const { title, column, area } = modelOf(this);
		if (title !== null || column === null) return title ?? "";
		const { sheet } = handles.get(this) as Handle;
		return sheet.workbook.display(sheet, area.top, area.left + column);
	}
	override setTitle(title: string): Gas {
		return put(this, { title });
	}
	override getTitleHorizontalAlignment(): string {
		return modelOf(this).align;
	}
	override setTitleHorizontalAlignment(align: string | null): Gas {
		if (align !== null && !ALIGNMENTS.includes(align))
			throw new Error(`Invalid argument: ${align}`);
		return put(this, { align: align ?? "left" });
	}
	override getTitleTextStyle(): GoogleAppsScript.Spreadsheet.TextStyle {
		return new TextStyle(runOf(this), modelOf(this).titleStyle);
	}
	override setTitleTextStyle(
		style: GoogleAppsScript.Spreadsheet.TextStyle,
	): Gas {
		return put(this, { titleStyle: styleOf(style) });
	}
	override getBackgroundColor(): string | null {
		return modelOf(this).background;
	}
	override setBackgroundColor(color: string | null): Gas {
		return put(this, { background: color === null ? null : readColor(color) });
	}

	override getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
		return new ContainerInfo(runOf(this), modelOf(this).anchor);
	}
	override setPosition(
		row: number,
		column: number,
		dx: number,
		dy: number,
	): Gas {
		return put(this, { anchor: { row: row - 1, column: column - 1, dx, dy } });
	}
	override isAppliedToPivotTables(): boolean {
		return modelOf(this).pivots;
	}
	override setApplyToPivotTables(pivots: boolean): Gas {
		return put(this, { pivots });
	}
	override remove(): void {
		const { sheet, id } = handles.get(this) as Handle;
		modelOf(this);
		runOf(this).mayEdit(sheet);
		sheet.setSlicers(sheet.slicers.filter((one) => one.id !== id));
	}
}

export function newSlicer(
	run: Run,
	sheet: SheetModel,
	range: unknown,
	anchor: SlicerModel["anchor"],
): Slicer {
	run.mayEdit(sheet);
	const { area } = placeOf(range);
	const id = sheet.workbook.newId();
	const slicer: SlicerModel = {
		id,
		area,
		column: null,
		filter: null,
		title: null,
		align: "left",
		titleStyle: {},
		background: null,
		pivots: true,
		anchor,
	};
	sheet.setSlicers([...sheet.slicers, slicer]);
	return new Slicer(run, sheet, id);
}

function modelOf(slicer: Slicer): SlicerModel {
	const { sheet, id } = handles.get(slicer) as Handle;
	const found = sheet.slicers.find((one) => one.id === id);
	if (!found) throw new Error("The slicer no longer exists.");
	return found;
}

function put(slicer: Slicer, patch: Partial<SlicerModel>): Slicer {
	const { sheet, id } = handles.get(slicer) as Handle;
	runOf(slicer).mayEdit(sheet);
	const model = { ...modelOf(slicer), ...patch };
	sheet.setSlicers(sheet.slicers.map((one) => (one.id === id ? model : one)));
	return slicer;
}

service(Slicer, "Slicer", { live: true });
