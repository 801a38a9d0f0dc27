import type { FieldKey } from "../../src/kpi/kpi";
import type { ColumnMapping } from "../../src/rpc";
import type { FoundColumn } from "./reading";

/** The mapping that results when one column is read as another field; a field stands in one column only. */
export function reassigned(
	columns: readonly FoundColumn[],
	column: number,
	field: FieldKey | null,
): ColumnMapping {
	const mapping: ColumnMapping = {};
	for (const found of columns)
		if (found.field !== null && found.field !== field)
			mapping[found.field] = found.column;
	const before = columns.find((found) => found.column === column)?.field;
	if (before) delete mapping[before];
	if (field !== null) mapping[field] = column;
	return mapping;
}
