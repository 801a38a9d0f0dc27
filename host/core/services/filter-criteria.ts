import type { FilterColumn } from "../workbook/parts";
import { criterionValues } from "./criterion";
import { memberOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";
import { addWhen } from "./when";

type Gas = GoogleAppsScript.Spreadsheet.FilterCriteria;
type GasBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type BooleanCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

const columns = new WeakMap<object, FilterColumn>();

export function filterColumnOf(criteria: unknown): FilterColumn {
	const found = columns.get(criteria as object);
	if (!found) throw new Error("These are no filter criteria.");
	return found;
}

export class FilterCriteria extends platform<Gas>("FilterCriteria") {
	constructor(run: Run, column: FilterColumn) {
		super(run);
		columns.set(this, { ...column });
	}

	override copy(): GasBuilder {
		return new FilterCriteriaBuilder(runOf(this), filterColumnOf(this));
	}
	override getCriteriaType(): BooleanCriteria {
		return typeOf(this);
	}
	override getCriteriaValues(): unknown[] {
		return valuesOf(this);
	}
	override getHiddenValues(): string[] {
		return [...(filterColumnOf(this).hidden ?? [])];
	}
	override getVisibleValues(): string[] {
		return [...(filterColumnOf(this).visible ?? [])];
	}
}

export class FilterCriteriaBuilder extends platform<GasBuilder>(
	"FilterCriteriaBuilder",
) {
	constructor(run: Run, from: FilterColumn = {}) {
		super(run);
		columns.set(this, { ...from });
	}

	override build(): Gas {
		return new FilterCriteria(runOf(this), filterColumnOf(this));
	}
	override copy(): GasBuilder {
		return new FilterCriteriaBuilder(runOf(this), filterColumnOf(this));
	}
	override getCriteriaType(): BooleanCriteria {
		return typeOf(this);
	}
	override getCriteriaValues(): unknown[] {
		return valuesOf(this);
	}
	override getHiddenValues(): string[] {
		return [...(filterColumnOf(this).hidden ?? [])];
	}
	override getVisibleValues(): string[] {
		return [...(filterColumnOf(this).visible ?? [])];
	}
	override setHiddenValues(values: string[]): GasBuilder {
		return put(this, { hidden: [...values], visible: undefined });
	}
	override setVisibleValues(values: string[]): GasBuilder {
		return put(this, { visible: [...values], hidden: undefined });
	}
}

addWhen(FilterCriteriaBuilder, (builder, criterion) => {
	put(builder, { criterion });
});

/** Null while there is no condition, only values. */
function typeOf(criteria: object): BooleanCriteria {
	const { criterion } = filterColumnOf(criteria);
	return criterion
		? memberOf("BooleanCriteria", criterion.type)
		: (null as unknown as BooleanCriteria);
}

function valuesOf(criteria: object): unknown[] {
	const { criterion } = filterColumnOf(criteria);
	return criterion ? criterionValues(runOf(criteria), criterion) : [];
}

function put(
	builder: FilterCriteriaBuilder,
	patch: Partial<FilterColumn>,
): GasBuilder {
	columns.set(builder, { ...filterColumnOf(builder), ...patch });
	return builder;
}

service(FilterCriteria, "FilterCriteria", { live: false });
service(FilterCriteriaBuilder, "FilterCriteriaBuilder", { live: false });
