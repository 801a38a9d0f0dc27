/** https://developers.google.com/apps-script/reference/spreadsheet/pivot-table */
import type {
	Label,
	PivotData,
	PivotFilterData,
	PivotGroupData,
	PivotValueData,
} from "../formula/pivot/data";
import { isSummary } from "../formula/pivot/summary";
import { canFilter } from "../formula/pivot/table";
import { type Pivot, pivotsOf, putPivot, sourceOf } from "../workbook/pivot";
import type { SheetModel } from "../workbook/sheet";
import { FilterCriteria, filterColumnOf } from "./filter-criteria";
import { memberOf, nameOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import { placeOf, Range } from "./range";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.PivotTable;
type GasGroup = GoogleAppsScript.Spreadsheet.PivotGroup;
type GasValue = GoogleAppsScript.Spreadsheet.PivotValue;
type GasFilter = GoogleAppsScript.Spreadsheet.PivotFilter;

/** A table by the sheet it stands on and its id; it is looked up anew for every call, because its cell moves. */
interface Handle {
	sheet: SheetModel;
	id: number;
}
const tables = new WeakMap<object, Handle>();

function pivotOf(handle: Handle): Pivot {
	const found = pivotsOf(handle.sheet).find(
		({ data }) => data.id === handle.id,
	);
	if (!found) throw new Error("The pivot table no longer exists.");
	return found;
}

function handleOf(object: object): Handle {
	return tables.get(object) as Handle;
}

/** Writes the table anew as a change of its description leaves it. */
function change(object: object, by: (data: PivotData) => void): void {
	const pivot = pivotOf(handleOf(object));
	runOf(object).mayEdit(pivot.sheet);
	by(pivot.data);
	putPivot(pivot, pivot.data);
}

export class PivotTable extends platform<Gas>("PivotTable") {
	constructor(run: Run, handle: Handle) {
		super(run);
		tables.set(this, handle);
	}

	override getAnchorCell(): GoogleAppsScript.Spreadsheet.Range {
		const { sheet, row, column } = pivotOf(handleOf(this));
		return new Range(runOf(this), sheet, {
			top: row,
			left: column,
			bottom: row,
			right: column,
		});
	}
	override remove(): void {
		const { sheet, row, column } = pivotOf(handleOf(this));
		runOf(this).mayEdit(sheet);
		sheet.put(row, column, { formula: null });
	}

	override addRowGroup(sourceColumn: number): GasGroup {
		return addGroup(this, "rows", sourceColumn);
	}
	override addColumnGroup(sourceColumn: number): GasGroup {
		return addGroup(this, "columns", sourceColumn);
	}
	override getRowGroups(): GasGroup[] {
		return groupsOf(this, "rows");
	}
	override getColumnGroups(): GasGroup[] {
		return groupsOf(this, "columns");
	}

	override addPivotValue(sourceColumn: number, by: unknown): GasValue {
		const id = nextId(this);
		const value = { id, column: sourceColumn - 1, by: summaryOf(by) };
		change(this, ({ values }) => values.push(value));
		return new PivotValue(runOf(this), handleOf(this), id);
	}
	override getPivotValues(): GasValue[] {
		return pivotOf(handleOf(this)).data.values.map(
			({ id }) => new PivotValue(runOf(this), handleOf(this), id),
		);
	}

	override addFilter(
		sourceColumn: number,
		criteria: GoogleAppsScript.Spreadsheet.FilterCriteria,
	): GasFilter {
		const id = nextId(this);
		const filter = { id, column: sourceColumn - 1, ...filterData(criteria) };
		change(this, ({ filters }) => filters.push(filter));
		return new PivotFilter(runOf(this), handleOf(this), id);
	}
	override getFilters(): GasFilter[] {
		return pivotOf(handleOf(this)).data.filters.map(
			({ id }) => new PivotFilter(runOf(this), handleOf(this), id),
		);
	}

	override getValuesDisplayOrientation(): GoogleAppsScript.Spreadsheet.Dimension {
		return memberOf("Dimension", "COLUMNS");
	}
}

/** Makes an empty table at a cell. */
export function newPivotTable(at: object, source: unknown): PivotTable {
	const { sheet, area } = placeOf(at);
	const from = placeOf(source);
	const run = runOf(at);
	run.mayEdit(sheet, area);
	const id = sheet.workbook.newId();
	putPivot(
		{
			sheet,
			row: area.top,
			column: area.left,
			source: sourceOf(from.sheet, from.area),
		},
		{ id, rows: [], columns: [], values: [], filters: [] },
	);
	return new PivotTable(run, { sheet, id });
}

function nextId(table: object): number {
	const { data } = pivotOf(handleOf(table));
	const parts = [
		...data.rows,
		...data.columns,
		...data.values,
		...data.filters,
	];
	return Math.max(0, ...parts.map(({ id }) => id)) + 1;
}

function addGroup(
	table: PivotTable,
	side: "rows" | "columns",
	sourceColumn: number,
): GasGroup {
	const id = nextId(table);
	change(table, (data) => data[side].push({ id, column: sourceColumn - 1 }));
	return new PivotGroup(runOf(table), handleOf(table), id);
}

function groupsOf(table: PivotTable, side: "rows" | "columns"): GasGroup[] {
	return pivotOf(handleOf(table)).data[side].map(
		({ id }) => new PivotGroup(runOf(table), handleOf(table), id),
	);
}

function summaryOf(by: unknown): string {
	const name = nameOf(by);
	if (!isSummary(name))
		throw new Error(
			`Pivot values summarised by ${name} are not available in this local Google Sheets.`,
		);
	return name;
}

/** A part of a table by its id. */
const parts = new WeakMap<object, number>();

function partOf<T extends { id: number }>(
	object: object,
	lists: readonly T[][],
): { list: T[]; part: T } {
	for (const list of lists) {
		const part = list.find(({ id }) => id === parts.get(object));
		if (part) return { list, part };
	}
	throw new Error("This part of the pivot table no longer exists.");
}

function remember(object: object, handle: Handle, id: number): void {
	tables.set(object, handle);
	parts.set(object, id);
}

export class PivotGroup extends platform<GasGroup>("PivotGroup") {
	constructor(run: Run, handle: Handle, id: number) {
		super(run);
		remember(this, handle, id);
	}

	override getPivotTable(): Gas {
		return new PivotTable(runOf(this), handleOf(this));
	}
	override getSourceDataColumn(): number {
		return groupData(this).column + 1;
	}
	override getDimension(): GoogleAppsScript.Spreadsheet.Dimension {
		const { rows } = pivotOf(handleOf(this)).data;
		const inRows = rows.includes(groupData(this, rows));
		return memberOf("Dimension", inRows ? "ROWS" : "COLUMNS");
	}
	/** From 0. */
	override getIndex(): number {
		const { rows, columns } = pivotOf(handleOf(this)).data;
		const { list, part } = partOf(this, [rows, columns]);
		return list.indexOf(part);
	}
	override moveToIndex(index: number): GasGroup {
		change(this, ({ rows, columns }) => {
			const { list, part } = partOf(this, [rows, columns]);
			list.splice(list.indexOf(part), 1);
			list.splice(index, 0, part);
		});
		return this;
	}
	override remove(): void {
		change(this, ({ rows, columns }) => {
			const { list, part } = partOf(this, [rows, columns]);
			list.splice(list.indexOf(part), 1);
		});
	}

	override setDisplayName(name: string): GasGroup {
		return putGroup(this, { name });
	}
	override resetDisplayName(): GasGroup {
		return putGroup(this, { name: undefined });
	}
	override showTotals(shown: boolean): GasGroup {
		return putGroup(this, { noTotals: !shown });
	}
	override totalsAreShown(): boolean {
		return !groupData(this).noTotals;
	}
	override showRepeatedLabels(): GasGroup {
		return putGroup(this, { repeated: true });
	}
	override hideRepeatedLabels(): GasGroup {
		return putGroup(this, { repeated: false });
	}
	override areLabelsRepeated(): boolean {
		return groupData(this).repeated === true;
	}

	override sortAscending(): GasGroup {
		return putGroup(this, { descending: false });
	}
	override sortDescending(): GasGroup {
		return putGroup(this, { descending: true });
	}
	override isSortAscending(): boolean {
		return !groupData(this).descending;
	}
	override sortBy(value: GasValue, opposite: unknown[]): GasGroup {
		const sortBy = {
			value: parts.get(value as object) ?? 0,
			opposite: opposite as Label[],
		};
		return putGroup(this, { sortBy });
	}
	override clearSort(): GasGroup {
		return putGroup(this, { sortBy: undefined, descending: false });
	}

	override addManualGroupingRule(name: string, members: unknown[]): GasGroup {
		const { manual = [] } = groupData(this);
		const rule = { name, members: members as Label[] };
		return putGroup(this, { manual: [...manual, rule] });
	}
	override removeManualGroupingRule(name: string): GasGroup {
		const { manual = [] } = groupData(this);
		return putGroup(this, {
			manual: manual.filter((rule) => rule.name !== name),
		});
	}
	override setHistogramGroupingRule(
		min: number,
		max: number,
		size: number,
	): GasGroup {
		if (size <= 0 || max <= min)
			throw new Error("Invalid argument: intervalSize");
		return putGroup(this, { histogram: { min, max, size }, manual: undefined });
	}
	override clearGroupingRule(): GasGroup {
		return putGroup(this, { histogram: undefined, manual: undefined });
	}
}

function groupData(
	group: PivotGroup,
	...lists: PivotGroupData[][]
): PivotGroupData {
	const { rows, columns } = pivotOf(handleOf(group)).data;
	const all = lists.length > 0 ? [...lists, columns] : [rows, columns];
	return partOf(group, all).part;
}

function putGroup(
	group: PivotGroup,
	patch: Partial<PivotGroupData>,
): PivotGroup {
	change(group, ({ rows, columns }) =>
		Object.assign(partOf(group, [rows, columns]).part, patch),
	);
	return group;
}

export class PivotValue extends platform<GasValue>("PivotValue") {
	constructor(run: Run, handle: Handle, id: number) {
		super(run);
		remember(this, handle, id);
	}

	override getPivotTable(): Gas {
		return new PivotTable(runOf(this), handleOf(this));
	}
	/** Null: values with a formula of their own cannot be made here. */
	override getFormula(): null {
		return null;
	}
	override getSummarizedBy(): GoogleAppsScript.Spreadsheet.PivotTableSummarizeFunction {
		return memberOf("PivotTableSummarizeFunction", valueData(this).by);
	}
	override summarizeBy(by: unknown): GasValue {
		return putValue(this, { by: summaryOf(by) });
	}
	override getDisplayType(): GoogleAppsScript.Spreadsheet.PivotValueDisplayType {
		return memberOf(
			"PivotValueDisplayType",
			valueData(this).display ?? "DEFAULT",
		);
	}
	override showAs(display: unknown): GasValue {
		return putValue(this, { display: nameOf(display) });
	}
	override setDisplayName(name: string): GasValue {
		return putValue(this, { name });
	}
}

function valueData(value: PivotValue): PivotValueData {
	return partOf(value, [pivotOf(handleOf(value)).data.values]).part;
}

function putValue(
	value: PivotValue,
	patch: Partial<PivotValueData>,
): PivotValue {
	change(value, ({ values }) =>
		Object.assign(partOf(value, [values]).part, patch),
	);
	return value;
}

export class PivotFilter extends platform<GasFilter>("PivotFilter") {
	constructor(run: Run, handle: Handle, id: number) {
		super(run);
		remember(this, handle, id);
	}

	override getPivotTable(): Gas {
		return new PivotTable(runOf(this), handleOf(this));
	}
	override getSourceDataColumn(): number {
		return filterPart(this).column + 1;
	}
	override getFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteria {
		const { hidden, visible, criterion } = filterPart(this);
		return new FilterCriteria(runOf(this), {
			hidden,
			visible,
			criterion: criterion as ReturnType<typeof filterColumnOf>["criterion"],
		});
	}
	override setFilterCriteria(
		criteria: GoogleAppsScript.Spreadsheet.FilterCriteria,
	): GasFilter {
		const data = filterData(criteria);
		change(this, ({ filters }) => {
			const { part } = partOf(this, [filters]);
			Object.assign(part, {
				hidden: undefined,
				visible: undefined,
				criterion: undefined,
				...data,
			});
		});
		return this;
	}
	override remove(): void {
		change(this, ({ filters }) => {
			filters.splice(filters.indexOf(partOf(this, [filters]).part), 1);
		});
	}
}

function filterPart(filter: PivotFilter): PivotFilterData {
	return partOf(filter, [pivotOf(handleOf(filter)).data.filters]).part;
}

function filterData(
	criteria: unknown,
): Pick<PivotFilterData, "hidden" | "visible" | "criterion"> {
	const { hidden, visible, criterion } = filterColumnOf(criteria);
	if (criterion && !canFilter(criterion.type))
		throw new Error(
			`Filters of pivot tables by ${criterion.type} are not available in this local Google Sheets.`,
		);
	return { hidden, visible, criterion };
}

service(PivotTable, "PivotTable", { live: true });
service(PivotGroup, "PivotGroup", { live: true });
service(PivotValue, "PivotValue", { live: true });
service(PivotFilter, "PivotFilter", { live: true });
