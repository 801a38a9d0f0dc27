import { focus } from "./focus";
import { platform, runOf, service } from "./platform/service";
import { placeOf, type Range } from "./range";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.RangeList;
const lists = new WeakMap<object, readonly Range[]>();

/** Several ranges of one sheet that are changed by one call. */
export class RangeList extends platform<Gas>("RangeList") {
	constructor(run: Run, ranges: readonly Range[]) {
		super(run);
		lists.set(this, ranges);
	}

	override getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
		return [...rangesOf(this)];
	}
	override activate(): Gas {
		return activateList(this);
	}
}

/** Members that do to each range what the range's member of the same name does. */
const FORWARDED = [
	"breakApart",
	"check",
	"clear",
	"clearContent",
	"clearDataValidations",
	"clearFormat",
	"clearNote",
	"insertCheckboxes",
	"removeCheckboxes",
	"setBackground",
	"setBackgroundRGB",
	"setBorder",
	"setFontColor",
	"setFontFamily",
	"setFontLine",
	"setFontSize",
	"setFontStyle",
	"setFontWeight",
	"setFormula",
	"setFormulaR1C1",
	"setHorizontalAlignment",
	"setNote",
	"setNumberFormat",
	"setShowHyperlink",
	"setTextDirection",
	"setTextRotation",
	"setValue",
	"setVerticalAlignment",
	"setVerticalText",
	"setWrap",
	"setWrapStrategy",
	"trimWhitespace",
	"uncheck",
] as const satisfies readonly (keyof Gas & keyof Range)[];

for (const member of FORWARDED)
	Object.defineProperty(RangeList.prototype, member, {
		configurable: true,
		value(this: RangeList, ...args: unknown[]) {
			for (const range of rangesOf(this)) {
				const change = range[member] as (...args: unknown[]) => unknown;
				change.apply(range, args);
			}
			return this;
		},
	});

/** Selects all ranges; the focus goes to the last one. */
export function activateList<T extends object>(list: T): T {
	const places = rangesOf(list).map(placeOf).reverse();
	const [last] = places;
	if (last)
		focus(
			runOf(list),
			last.sheet,
			places.map(({ area }) => area),
		);
	return list;
}

function rangesOf(list: object): readonly Range[] {
	return lists.get(list) ?? [];
}

service(RangeList, "RangeList", { live: true });
