import type { CellStyle } from "../../workbook/data";
import { memberOf, nameOf } from "../platform/enums";
import { look, lookEach, looks } from "./look";
import { first, RangeFamily } from "./place";

type Gas = GoogleAppsScript.Spreadsheet.Range;
type Return<K extends keyof Gas> = Gas[K] extends () => infer R ? R : never;

/** Where text stands in its cell, and what becomes of text that is too long. */
export class RangeAlignment extends RangeFamily {
	override getHorizontalAlignment(): string {
		return first(this.getHorizontalAlignments());
	}
	override getHorizontalAlignments(): string[][] {
		return looks(this, (style) => style.align ?? "general");
	}
	override setHorizontalAlignment(
		alignment: Parameters<Gas["setHorizontalAlignment"]>[0],
	): Gas {
		return look(this, { align: alignOf(alignment) });
	}
	override setHorizontalAlignments(
		alignments: Parameters<Gas["setHorizontalAlignments"]>[0],
	): Gas {
		return lookEach(this, alignments, (one) => ({ align: alignOf(one) }));
	}
	override getVerticalAlignment(): string {
		return first(this.getVerticalAlignments());
	}
	override getVerticalAlignments(): string[][] {
		return looks(this, (style) => style.vertical ?? "bottom");
	}
	override setVerticalAlignment(
		alignment: Parameters<Gas["setVerticalAlignment"]>[0],
	): Gas {
		return look(this, { vertical: verticalOf(alignment) });
	}
	override setVerticalAlignments(
		alignments: Parameters<Gas["setVerticalAlignments"]>[0],
	): Gas {
		return lookEach(this, alignments, (one) => ({ vertical: verticalOf(one) }));
	}

	/** True for a cell whose wrapping nobody has set, too: so Sheets answers. */
	override getWrap(): boolean {
		return first(this.getWraps());
	}
	override getWraps(): boolean[][] {
		return looks(this, (style) => style.wrap ?? !style.clip);
	}
	override setWrap(wrap: boolean): Gas {
		return look(this, { wrap, clip: undefined });
	}
	override setWraps(wraps: boolean[][]): Gas {
		return lookEach(this, wraps, (wrap) => ({ wrap, clip: undefined }));
	}
	override getWrapStrategy(): Return<"getWrapStrategy"> {
		return first(this.getWrapStrategies());
	}
	override getWrapStrategies(): Return<"getWrapStrategies"> {
		return looks(this, ({ wrap, clip }) =>
			memberOf("WrapStrategy", wrap ? "WRAP" : clip ? "CLIP" : "OVERFLOW"),
		);
	}
	override setWrapStrategy(
		strategy: Parameters<Gas["setWrapStrategy"]>[0],
	): Gas {
		return look(this, wrapping(strategy));
	}
	override setWrapStrategies(
		strategies: Parameters<Gas["setWrapStrategies"]>[0],
	): Gas {
		return lookEach(this, strategies, wrapping);
	}
}

function wrapping(strategy: unknown): Partial<CellStyle> {
	const name = strategy ? nameOf(strategy) : "OVERFLOW";
	return { wrap: name === "WRAP", clip: name === "CLIP" || undefined };
}

function alignOf(alignment: string | null): CellStyle["align"] {
	if (alignment === null || alignment === "normal") return undefined;
	if (alignment === "left" || alignment === "center" || alignment === "right")
		return alignment;
	throw new Error(`Invalid argument: ${alignment}`);
}

function verticalOf(alignment: string | null): CellStyle["vertical"] {
	if (alignment === null) return undefined;
	if (alignment === "top" || alignment === "middle" || alignment === "bottom")
		return alignment;
	throw new Error(`Invalid argument: ${alignment}`);
}
