/** What becomes of a formula when the workbook around it changes or when it is copied elsewhere. */
import { type Ast, type Bound, mapChildren, type Reference } from "./ast";
import { REF } from "./values";

export type StructureEdit =
	/** `at` is the 0-based first row or column that is inserted or deleted, `sheet` the sheet this happens on. */
	| {
			kind: "insert" | "delete";
			axis: "rows" | "columns";
			sheet: string;
			at: number;
			count: number;
	  }
	| { kind: "rename_sheet"; from: string; to: string }
	| { kind: "delete_sheet"; sheet: string };

/**
 * The formula after a change of the workbook; references to what was deleted become `#REF!`. Gives the same tree back if nothing in it changes.
 * @param home name of the sheet the formula stands on, before the change
 */
export function shiftFormula(ast: Ast, edit: StructureEdit, home: string): Ast {
	return mapReferences(ast, (reference) =>
		shiftReference(reference, edit, home),
	);
}

/** The formula copied so many rows down and columns to the right; bounds with `$` stay. What leaves the grid becomes `#REF!`. */
export function translateFormula(
	ast: Ast,
	rowOffset: number,
	columnOffset: number,
): Ast {
	if (rowOffset === 0 && columnOffset === 0) return ast;
	return mapReferences(ast, (reference) =>
		translateReference(reference, rowOffset, columnOffset),
	);
}

/** The reference of a formula that was copied so far; null where it leaves the grid. */
export function translateReference(
	reference: Reference,
	rowOffset: number,
	columnOffset: number,
): Reference | null {
	const moved = {
		...reference,
		top: move(reference.top, rowOffset),
		bottom: move(reference.bottom, rowOffset),
		left: move(reference.left, columnOffset),
		right: move(reference.right, columnOffset),
	};
	const bounds = [moved.top, moved.bottom, moved.left, moved.right];
	return bounds.some((bound) => bound && bound.index < 0)
		? null
		: inOrder(moved);
}

function mapReferences(
	ast: Ast,
	change: (reference: Reference) => Reference | null,
): Ast {
	if (ast.kind !== "reference") {
		let changed = false;
		const mapped = mapChildren(ast, (child) => {
			const next = mapReferences(child, change);
			changed ||= next !== child;
			return next;
		});
		return changed ? mapped : ast;
	}
	const reference = change(ast.reference);
	if (reference === null) return { kind: "error", error: REF };
	return reference === ast.reference ? ast : { kind: "reference", reference };
}

function move(bound: Bound | null, offset: number): Bound | null {
	return bound && !bound.fixed
		? { index: bound.index + offset, fixed: false }
		: bound;
}

/** A copied range may turn over where one bound is fixed and the other is not. */
function inOrder(reference: Reference): Reference {
	const { top, bottom, left, right } = reference;
	const ordered = { ...reference };
	if (top && bottom && top.index > bottom.index)
		[ordered.top, ordered.bottom] = [bottom, top];
	if (left && right && left.index > right.index)
		[ordered.left, ordered.right] = [right, left];
	return ordered;
}

function sameSheet(one: string, other: string): boolean {
	return one.toLowerCase() === other.toLowerCase();
}

/** The reference after the change, itself if untouched, null if it is gone. */
export function shiftReference(
	reference: Reference,
	edit: StructureEdit,
	home: string,
): Reference | null {
	const { sheet } = reference;
	if (edit.kind === "rename_sheet")
		return sheet !== null && sameSheet(sheet, edit.from)
			? { ...reference, sheet: edit.to }
			: reference;
	if (!sameSheet(sheet ?? home, edit.sheet)) return reference;
	if (edit.kind === "delete_sheet") return null;
	const rows = edit.axis === "rows";
	const near = rows ? reference.top : reference.left;
	const far = rows ? reference.bottom : reference.right;
	const shifted = shiftBounds(near, far, edit);
	if (shifted === null) return null;
	const [first, last] = shifted;
	if (first === near && last === far) return reference;
	return rows
		? { ...reference, top: first, bottom: last }
		: { ...reference, left: first, right: last };
}

function shiftBounds(
	near: Bound | null,
	far: Bound | null,
	edit: { kind: "insert" | "delete"; at: number; count: number },
): [Bound | null, Bound | null] | null {
	const { at, count } = edit;
	const end = at + count;
	if (edit.kind === "insert")
		return [
			at <= (near?.index ?? -1) ? by(near, count) : near,
			at <= (far?.index ?? -1) ? by(far, count) : far,
		];
	const first =
		near && near.index >= at
			? to(near, near.index < end ? at : near.index - count)
			: near;
	const last =
		far && far.index >= at
			? to(far, far.index < end ? at - 1 : far.index - count)
			: far;
	if (first && last && last.index < first.index) return null;
	return [first, last];
}

function by(bound: Bound | null, count: number): Bound | null {
	return bound && to(bound, bound.index + count);
}

function to(bound: Bound, index: number): Bound {
	return { index, fixed: bound.fixed };
}
