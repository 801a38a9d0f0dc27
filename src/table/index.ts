/** Sheets → KPIs: the folder's face. */
export { classify, type SheetKind } from "./classify";
export { findHeader, type Header, samplesBelow } from "./header";
export { rowKey } from "./key";
export {
	type MappedColumn,
	type Mapping,
	type MappingReason,
	mapColumns,
} from "./mapping";
export { placeOf } from "./place";
export {
	measuresIn,
	periodsOf,
	type ReadOptions,
	readTable,
	rereadRow,
} from "./read";
export type {
	Evidence,
	ReadRow,
	SkippedRow,
	TableReading,
	Unread,
} from "./reading";
