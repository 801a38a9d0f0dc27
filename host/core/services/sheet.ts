import type { SheetModel } from "../workbook/sheet";
import { platform, service } from "./platform/service";
import type { Run } from "./run-context";
import { SheetGrid } from "./sheet/grid";
import { SheetGroups } from "./sheet/groups";
import { SheetIdentity } from "./sheet/identity";
import { modelOf, putModel } from "./sheet/model";
import { SheetParts } from "./sheet/parts";
import { SheetRanges } from "./sheet/ranges";
import { SheetSizes } from "./sheet/sizes";

export { modelOf } from "./sheet/model";

export class Sheet extends platform<GoogleAppsScript.Spreadsheet.Sheet>(
	"Sheet",
) {
	constructor(run: Run, model: SheetModel) {
		super(run);
		putModel(this, model);
	}
}

service(Sheet, "Sheet", {
	live: true,
	families: [
		SheetIdentity,
		SheetRanges,
		SheetGrid,
		SheetSizes,
		SheetParts,
		SheetGroups,
	],
	before(sheet) {
		const model = modelOf(sheet);
		if (!model.alive) throw new Error(`Sheet ${model.id} not found`);
	},
});
