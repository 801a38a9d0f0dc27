import type { Area } from "./area";

export type Axis = "row" | "column";

/** A change in the order or number of rows or columns. Indices are 0-based and as before the change. */
export type AxisChange =
	| { axis: Axis; kind: "insert"; at: number; count: number }
	| { axis: Axis; kind: "delete"; at: number; count: number }
	/** `to` is the index before which the block comes to lie. */
	| { axis: Axis; kind: "move"; at: number; count: number; to: number };

/** Where an index is after the change; null when it was deleted. */
export function movedIndex(change: AxisChange, index: number): number | null {
	return movedSpan(change, index, index)?.[0] ?? null;
}

/**
 * Where a span of indices is after the change, or null when nothing of it is left. A span of which only a part is moved away
 * shrinks, and one into which something is moved or inserted grows, as references in Sheets do.
 */
export function movedSpan(
	change: AxisChange,
	first: number,
	last: number,
): [number, number] | null {
	if (change.kind === "insert") return opened(change.at, change.count);
	if (change.kind === "delete") return closed(change.at, change.count);
	const { at, count, to } = change;
	const landing = to > at ? to - count : to;
	if (first >= at && last < at + count)
		return [first + landing - at, last + landing - at];
	const rest = closed(at, count);
	return rest && opened(landing, count, ...rest);

	function opened(
		position: number,
		size: number,
		from = first,
		until = last,
	): [number, number] {
		return [
			from >= position ? from + size : from,
			until >= position ? until + size : until,
		];
	}

	function closed(position: number, size: number): [number, number] | null {
		const end = position + size;
		const from = first < position ? first : Math.max(first, end) - size;
		const until = last < end ? Math.min(last, position - 1) : last - size;
		return from <= until ? [from, until] : null;
	}
}

export function movedArea(change: AxisChange, a: Area): Area | null {
	if (change.axis === "row") {
		const span = movedSpan(change, a.top, a.bottom);
		return span && { ...a, top: span[0], bottom: span[1] };
	}
	const span = movedSpan(change, a.left, a.right);
	return span && { ...a, left: span[0], right: span[1] };
}

/** Carries out the change on a list that has one entry an index; it may be shorter than the grid. */
export function moveEntries<T>(change: AxisChange, list: T[], blank: T): void {
	const { at, count } = change;
	if (change.kind === "delete") {
		list.splice(at, count);
		return;
	}
	if (change.kind === "insert") {
		if (at < list.length)
			list.splice(at, 0, ...new Array<T>(count).fill(blank));
		return;
	}
	const needed = Math.max(at + count, change.to);
	if (Math.min(at, change.to) >= list.length) return;
	while (list.length < needed) list.push(blank);
	const block = list.splice(at, count);
	list.splice(change.to > at ? change.to - count : change.to, 0, ...block);
}

/** The same for what is kept by index in a map. */
export function moveKeys<T>(
	change: AxisChange,
	map: Map<number, T>,
): Map<number, T> {
	const moved = new Map<number, T>();
	for (const [index, value] of map) {
		const now = movedIndex(change, index);
		if (now !== null) moved.set(now, value);
	}
	return moved;
}
