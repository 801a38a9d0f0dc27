/** What a person can do to a sheet by mouse, key or menu, beside typing into it. Rows and columns are 0-based, areas inclusive. */
import type { AreaData, CellStyle } from "../core/workbook/data";

type Axis = "row" | "column";
type Span = { axis: Axis; at: number; count: number };

export type Edit =
	/** The new ones take looks and validations from `like`, an index before the change. */
	| ({ kind: "insert"; like: number } & Span)
	| ({ kind: "delete" } & Span)
	/** `to` is the index before which the block comes to lie. */
	| ({ kind: "move"; to: number } & Span)
	| ({ kind: "hide"; hidden: boolean } & Span)
	/** px */
	| ({ kind: "size"; size: number } & Span)
	| { kind: "freeze"; axis: Axis; count: number }
	| { kind: "clear"; area: AreaData }
	/** Goes on from `area`, which lies at one end of `into`; else repeats it. */
	| { kind: "fill"; area: AreaData; into: AreaData; series: boolean }
	| { kind: "merge"; area: AreaData; how: "all" | "across" | "none" }
	| { kind: "look"; area: AreaData; look: Partial<CellStyle> }
	/** Takes every look off; values and number formats stay. */
	| { kind: "plain"; area: AreaData }
	/** A pattern; blank for automatic. */
	| { kind: "format"; area: AreaData; pattern: string }
	/** Blank takes the note off. */
	| { kind: "note"; area: AreaData; text: string }
	/** `column` is one of the sheet. */
	| { kind: "sort"; area: AreaData; column: number; ascending: boolean }
	/** Puts a filter on the area; none takes the sheet's filter off. */
	| { kind: "filter"; area: AreaData | null }
	/** Rows with one of these texts in the column do not show. */
	| { kind: "filterColumn"; column: number; hidden: string[] }
	/** The same by a slicer, in the column that it was given. */
	| { kind: "slicer"; id: number; hidden: string[] }
	/** A drop-down of these words, a checkbox, or nothing of the kind. */
	| { kind: "choice"; area: AreaData; choice: string[] | "checkbox" | null }
	/** Nobody but who does it and the owner may edit the area, or the sheet; with `warn` everybody may. */
	| { kind: "protect"; area: AreaData | null; warn: boolean }
	/** Takes off every protection that meets the area. */
	| { kind: "unprotect"; area: AreaData };

export type EditKind = Edit["kind"];
export type EditOf<K extends EditKind> = Extract<Edit, { kind: K }>;
