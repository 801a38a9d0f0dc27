import type { Area } from "../workbook/area";
import type { SheetModel } from "../workbook/sheet";
import { platform, service } from "./platform/service";
import { RangeAlignment } from "./range/alignment";
import { RangeContent } from "./range/content";
import { RangeLook } from "./range/look";
import { type OpenSides, placeOf, putPlace } from "./range/place";
import { RangePosition } from "./range/position";
import { RangeStructure } from "./range/structure";
import { RangeText } from "./range/text";
import { RangeTidy } from "./range/tidy";
import { RangeTransfer } from "./range/transfer";
import { RangeValues } from "./range/values";
import { OUT_OF_BOUNDS } from "./range-arguments";
import type { Run } from "./run-context";

export { placeOf } from "./range/place";

/** A rectangle of cells. Its coordinates stay as they are when rows or columns move. */
export class Range extends platform<GoogleAppsScript.Spreadsheet.Range>(
	"Range",
) {
	constructor(run: Run, sheet: SheetModel, area: Area, open: OpenSides = {}) {
		super(run);
		if (
			!Number.isInteger(area.top + area.left + area.bottom + area.right) ||
			area.top < 0 ||
			area.left < 0 ||
			area.bottom >= sheet.rowCount ||
			area.right >= sheet.columnCount
		)
			throw new Error(OUT_OF_BOUNDS);
		if (area.bottom < area.top)
			throw new Error("The number of rows in the range must be at least 1.");
		if (area.right < area.left)
			throw new Error("The number of columns in the range must be at least 1.");
		putPlace(this, { sheet, area, open });
	}
}

service(Range, "Range", {
	live: true,
	families: [
		RangePosition,
		RangeValues,
		RangeLook,
		RangeAlignment,
		RangeText,
		RangeContent,
		RangeTransfer,
		RangeTidy,
		RangeStructure,
	],
	before(range) {
		const { sheet } = placeOf(range);
		if (!sheet.alive) throw new Error(`Sheet ${sheet.id} not found`);
	},
});
