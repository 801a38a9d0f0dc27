import type { CellStyle } from "../../../core/workbook/data";
import { tag, xmlDocument } from "../../xml";
import { FIRST_OWN_FORMAT } from "../format";
import { SHEETS_FONT } from "../style";
import { MAIN } from "./names";
import { Numbered } from "./numbered";

/** Collects the looks of cells and rules, each once, and gives the numbers by which a file refers to them. */
export class LooksWriter {
	readonly #formats = new Numbered();
	// Every file has one plain font and these two fills first (ECMA-376 part 1, 18.8.20).
	readonly #fonts = new Numbered(fontXml({}));
	readonly #fills = new Numbered(
		fillXml(tag("patternFill", { patternType: "none" })),
		fillXml(tag("patternFill", { patternType: "gray125" })),
	);
	readonly #cells = new Numbered(
		tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
	);
	readonly #rules = new Numbered();
	readonly #known = new Map<CellStyle | null, Map<string | null, number>>();

	/** Number of a cell's look; 0 is a plain one. */
	cell(style: CellStyle | null, format: string | null): number {
		const byFormat = this.#known.get(style) ?? new Map<string | null, number>();
		this.#known.set(style, byFormat);
		let number = byFormat.get(format);
		if (number === undefined) {
			number = this.#add(style ?? {}, format);
			byFormat.set(format, number);
		}
		return number;
	}

	#add(style: CellStyle, format: string | null): number {
		const { background, align, vertical, wrap } = style;
		const alignment = { horizontal: align, vertical: UPRIGHT[vertical ?? ""] };
		const isAligned = align || vertical || wrap;
		const isGeneral = format === null || /^general$/i.test(format);
		const numFmtId = isGeneral
			? 0
			: FIRST_OWN_FORMAT + this.#formats.of(format);
		const fontId = this.#fonts.of(fontXml(style));
		const fillId = background ? this.#fills.of(solid(background)) : 0;
		return this.#cells.of(
			tag(
				"xf",
				{
					numFmtId,
					fontId,
					fillId,
					borderId: 0,
					xfId: 0,
					applyNumberFormat: numFmtId > 0,
					applyFont: fontId > 0,
					applyFill: fillId > 0,
					applyAlignment: Boolean(isAligned),
				},
				isAligned && tag("alignment", { ...alignment, wrapText: wrap }),
			),
		);
	}

	/** Number of a rule's look. */
	rule(style: CellStyle): number {
		const { background } = style;
		const font = fontParts(style);
		return this.#rules.of(
			tag(
				"dxf",
				{},
				font && tag("font", {}, font),
				background && solid(background, true),
			),
		);
	}

	xml(): string {
		const formats = this.#formats.all.map((formatCode, index) =>
			tag("numFmt", { numFmtId: FIRST_OWN_FORMAT + index, formatCode }),
		);
		const list = (name: string, items: readonly string[]) =>
			items.length > 0 && tag(name, { count: items.length }, [...items]);
		const sides = ["left", "right", "top", "bottom", "diagonal"];
		const normal = tag("xf", {
			numFmtId: 0,
			fontId: 0,
			fillId: 0,
			borderId: 0,
		});
		return xmlDocument(
			tag(
				"styleSheet",
				{ xmlns: MAIN },
				list("numFmts", formats),
				list("fonts", this.#fonts.all),
				list("fills", this.#fills.all),
				list("borders", [
					tag(
						"border",
						{},
						sides.map((side) => tag(side)),
					),
				]),
				list("cellStyleXfs", [normal]),
				list("cellXfs", this.#cells.all),
				list("cellStyles", [
					tag("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }),
				]),
				list("dxfs", this.#rules.all),
			),
		);
	}
}

const UPRIGHT: Record<string, string> = {
	top: "top",
	middle: "center",
	bottom: "bottom",
};

function fontXml(style: CellStyle): string {
	return tag("font", {}, fontParts(style, "name"));
}

/** What sets a part of a text apart. */
export function runXml(style: CellStyle): string {
	return tag("rPr", {}, fontParts(style, "rFont"));
}

/** In the order in which Excel wants them; size and name are left out without a word for the name. */
function fontParts(style: CellStyle, name?: string): string {
	const { bold, italic, strikethrough, underline, color } = style;
	const { fontSize = SHEETS_FONT.size, fontFamily = SHEETS_FONT.name } = style;
	return [
		bold && tag("b"),
		italic && tag("i"),
		strikethrough && tag("strike"),
		underline && tag("u"),
		name && tag("sz", { val: fontSize }),
		color && tag("color", { rgb: argb(color) }),
		name && tag(name, { val: fontFamily }),
	]
		.filter(Boolean)
		.join("");
}

function solid(color: string, ofRule = false): string {
	const rgb = argb(color);
	return fillXml(
		ofRule
			? tag("patternFill", {}, tag("bgColor", { rgb }))
			: tag("patternFill", { patternType: "solid" }, tag("fgColor", { rgb })),
	);
}

function fillXml(content: string): string {
	return tag("fill", {}, content);
}

export function argb(color: string): string {
	return `FF${color.slice(1).toUpperCase()}`;
}
