/**
 * What a row said when it was judged, as one text: once as the core computes it from cells, once as a formula that computes the same
 * from what the row says now. It is the same in every locale: numbers go in as whole millionths, days as serial numbers.
 *
 * The actual and its date are left out: a new reading changes the status, which is live, and not what the KPI says.
 */
import { toSerial } from "../kpi/day";
import type { FieldKey } from "../kpi/kpi";
import { type Cell, isDateCell } from "../table/snapshot";
import { isDateField } from "./columns";

/** The fields that are judged, in the order in which they are joined. */
const JUDGED: readonly FieldKey[] = [
	"goal",
	"indicator",
	"method",
	"timeframe",
	"department",
	"owner",
	"direction",
	"kind",
	"unit",
	"baseline",
	"target",
	"start",
	"due",
	"cadence",
	"target_high",
	"level",
	"timing",
	"parent",
	"confidence",
	"weight",
];

const SEPARATOR = "␟";

/** The fingerprint of a row's cells; a field without a column is blank. */
export function fingerprint(cell: (field: FieldKey) => Cell): string {
	return JUDGED.map((field) => part(field, cell(field))).join(SEPARATOR);
}

function part(field: FieldKey, cell: Cell): string {
	if (isDateCell(cell)) return whole(field, toSerial(cell.date));
	if (typeof cell === "number") return whole(field, cell);
	return typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
}

/** `TEXT` shows 15 significant digits. */
function whole(field: FieldKey, value: number): string {
	const scaled = isDateField(field)
		? Math.floor(value)
		: Math.sign(value) * Math.round(Math.abs(value) * 1_000_000);
	// A whole number of so many digits is shown as it is; so are nearly all numbers of a sheet.
	if (Math.abs(scaled) < 1e15) return String(scaled);
	return Number(scaled.toPrecision(15)).toLocaleString("en-US", {
		useGrouping: false,
		maximumFractionDigits: 0,
	});
}

/** The same as a formula without `=`; `ref` names the row's cell, or is `null` for a field without a column. */
export function fingerprintFormula(
	ref: (field: FieldKey) => string | null,
): string {
	return JUDGED.map((field) => partFormula(field, ref(field))).join(
		`&"${SEPARATOR}"&`,
	);
}

function partFormula(field: FieldKey, ref: string | null): string {
	if (ref === null) return '""';
	const number = isDateField(field) ? `INT(${ref})` : `ROUND(${ref}*10^6;0)`;
	return `IF(ISNUMBER(${ref});TEXT(${number};"0");${ref})`;
}
