import { platform, service } from "./platform/service";
import type { Range } from "./range";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.RangeList;
type Change<K extends keyof Range> = Range[K] extends (
	...args: infer A
) => unknown
	? A
	: never;

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
		return each(this, (range) => range.activate());
	}
	override clear(options?: Change<"clear">[0]): Gas {
		return each(this, (range) =>
			options ? range.clear(options) : range.clear(),
		);
	}
	override clearContent(): Gas {
		return each(this, (range) => range.clearContent());
	}
	override clearDataValidations(): Gas {
		return each(this, (range) => range.clearDataValidations());
	}
	override clearFormat(): Gas {
		return each(this, (range) => range.clearFormat());
	}
	override clearNote(): Gas {
		return each(this, (range) => range.clearNote());
	}
	override breakApart(): Gas {
		return each(this, (range) => range.breakApart());
	}
	override setBackground(color: string | null): Gas {
		return each(this, (range) => range.setBackground(color));
	}
	override setFontColor(color: string | null): Gas {
		return each(this, (range) => range.setFontColor(color));
	}
	override setFontFamily(family: string | null): Gas {
		return each(this, (range) => range.setFontFamily(family));
	}
	override setFontLine(line: Change<"setFontLine">[0]): Gas {
		return each(this, (range) => range.setFontLine(line));
	}
	override setFontSize(size: number): Gas {
		return each(this, (range) => range.setFontSize(size));
	}
	override setFontStyle(style: Change<"setFontStyle">[0]): Gas {
		return each(this, (range) => range.setFontStyle(style));
	}
	override setFontWeight(weight: Change<"setFontWeight">[0]): Gas {
		return each(this, (range) => range.setFontWeight(weight));
	}
	override setFormula(formula: string): Gas {
		return each(this, (range) => range.setFormula(formula));
	}
	override setHorizontalAlignment(
		alignment: Change<"setHorizontalAlignment">[0],
	): Gas {
		return each(this, (range) => range.setHorizontalAlignment(alignment));
	}
	override setVerticalAlignment(
		alignment: Change<"setVerticalAlignment">[0],
	): Gas {
		return each(this, (range) => range.setVerticalAlignment(alignment));
	}
	override setNote(note: string | null): Gas {
		return each(this, (range) => range.setNote(note));
	}
	override setNumberFormat(format: string): Gas {
		return each(this, (range) => range.setNumberFormat(format));
	}
	override setValue(value: unknown): Gas {
		return each(this, (range) => range.setValue(value));
	}
	override setWrap(wrap: boolean): Gas {
		return each(this, (range) => range.setWrap(wrap));
	}
	override setWrapStrategy(strategy: Change<"setWrapStrategy">[0]): Gas {
		return each(this, (range) => range.setWrapStrategy(strategy));
	}
}

function rangesOf(list: RangeList): readonly Range[] {
	return lists.get(list) ?? [];
}

function each(list: RangeList, change: (range: Range) => void): Gas {
	for (const range of rangesOf(list)) change(range);
	return list;
}

service(RangeList, "RangeList", { live: true });
