import type { CellStyle } from "../../workbook/data";
import type { SheetModel } from "../../workbook/sheet";
import { memberOf, nameOf } from "../platform/enums";
import { classOf, runOf } from "../platform/service";
import { RichTextValue, richTextOf } from "../rich-text-value";
import { rotationOf, TextRotation } from "../text-rotation";
import { CELL_STYLE, styleOf, TextStyle } from "../text-style";
import { look, lookEach, looks } from "./look";
import { each, eachWith, editable, first, map, RangeFamily } from "./place";

type Gas = GoogleAppsScript.Spreadsheet.Range;
type Rich = GoogleAppsScript.Spreadsheet.RichTextValue;
type Style = GoogleAppsScript.Spreadsheet.TextStyle;
type Direction = GoogleAppsScript.Spreadsheet.TextDirection;

/** Rich text, text styles, direction and rotation. */
export class RangeText extends RangeFamily {
	override getRichTextValue(): Rich | null {
		return first(this.getRichTextValues());
	}
	/** Null for a cell that holds no text. */
	override getRichTextValues(): (Rich | null)[][] {
		return map(this, (sheet, row, column) => {
			const cell = sheet.cell(row, column);
			const value = cell?.value ?? null;
			if (cell?.formula || (value !== null && typeof value !== "string"))
				return null;
			return new RichTextValue(runOf(this), {
				text: value ?? "",
				style: { ...CELL_STYLE, ...cell?.style },
				runs: cell?.runs ?? [],
			});
		});
	}
	override setRichTextValue(value: Rich): Gas {
		return each(this, (sheet, row, column) =>
			putRich(sheet, row, column, value),
		);
	}
	override setRichTextValues(values: Rich[][]): Gas {
		return eachWith(this, values, ({ sheet, area }, value) =>
			putRich(sheet, area.top, area.left, value),
		);
	}

	override getTextStyle(): Style {
		return first(this.getTextStyles());
	}
	override getTextStyles(): Style[][] {
		return looks(
			this,
			(style) => new TextStyle(runOf(this), { ...CELL_STYLE, ...style }),
		);
	}
	override setTextStyle(style: Style): Gas {
		return look(this, lookOf(style));
	}
	override setTextStyles(styles: Style[][]): Gas {
		return lookEach(this, styles, lookOf);
	}

	override getTextDirection(): Direction | null {
		return first(this.getTextDirections());
	}
	override getTextDirections(): (Direction | null)[][] {
		return looks(this, ({ direction }) =>
			direction ? memberOf<Direction>("TextDirection", direction) : null,
		);
	}
	override setTextDirection(direction: Direction | null): Gas {
		return look(this, directed(direction));
	}
	override setTextDirections(directions: (Direction | null)[][]): Gas {
		return lookEach(this, directions, directed);
	}

	override getTextRotation(): GoogleAppsScript.Spreadsheet.TextRotation {
		return first(this.getTextRotations());
	}
	override getTextRotations(): GoogleAppsScript.Spreadsheet.TextRotation[][] {
		return looks(this, (style) => new TextRotation(runOf(this), style));
	}
	override setTextRotation(rotation: unknown): Gas {
		return look(this, rotated(rotation));
	}
	override setTextRotations(
		rotations: GoogleAppsScript.Spreadsheet.TextRotation[][],
	): Gas {
		return lookEach(this, rotations, rotated);
	}
	override setVerticalText(vertical: boolean): Gas {
		return look(this, {
			rotation: undefined,
			verticalText: vertical || undefined,
		});
	}
	/** Links look the same here either way. */
	override setShowHyperlink(shown: boolean): Gas {
		if (typeof shown !== "boolean")
			throw new Error(
				"The parameters (null) don't match the method signature for SpreadsheetApp.Range.setShowHyperlink.",
			);
		editable(this);
		return this;
	}
}

function putRich(
	sheet: SheetModel,
	row: number,
	column: number,
	value: unknown,
): void {
	const { text, runs } = richTextOf(value);
	sheet.put(row, column, {
		value: text === "" ? null : text,
		formula: null,
		runs: runs.length > 0 ? runs : null,
	});
}

/** Only what the style says; the rest of a cell's look stays. */
function lookOf(style: unknown): Partial<CellStyle> {
	const look = styleOf(style);
	return look.color ? { colorTheme: undefined, ...look } : look;
}

function directed(direction: Direction | null): Partial<CellStyle> {
	return {
		direction: direction
			? (nameOf(direction) as CellStyle["direction"])
			: undefined,
	};
}

function rotated(rotation: unknown): Partial<CellStyle> {
	if (rotation === null || rotation === undefined)
		return { rotation: undefined, verticalText: undefined };
	const { rotation: degrees, verticalText } =
		classOf(rotation) === "TextRotation"
			? rotationOf(rotation)
			: { rotation: Number(rotation), verticalText: undefined };
	if (Math.abs(degrees ?? 0) > 90)
		throw new Error(`Invalid argument: ${degrees}`);
	return { rotation: degrees || undefined, verticalText };
}
