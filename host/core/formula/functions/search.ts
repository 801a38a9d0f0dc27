/** Finding a key in a line of cells. A line that is searched again and again, as a column by a formula of every row, is put in order once. */
import { compare } from "../coerce";
import { wildcard } from "../criteria";
import { isError, type Scalar } from "../values";

type Cells = readonly Scalar[];

/** Place of the first cell equal to the key; text may hold wildcards. -1 if none; a blank key is nowhere. */
export function exact(key: Scalar, cells: Cells, wild = true): number {
	if (key === null) return -1;
	if (wild && typeof key === "string" && /[*?~]/.test(key)) {
		const pattern = wildcard(key);
		return cells.findIndex(
			(cell) => typeof cell === "string" && pattern.test(cell),
		);
	}
	return (
		indexOf(cells)?.first(key) ??
		cells.findIndex((cell) => sameKind(cell, key) && compare(cell, key) === 0)
	);
}

/** Place of the last cell not beyond the key in a sorted list; direction 1 rising, -1 falling. */
export function sorted(key: Scalar, cells: Cells, direction: 1 | -1): number {
	if (key === null) return -1;
	const places = indexOf(cells)?.inOrder(key, direction);
	if (places) return lastWithin(key, cells, places, direction);
	let place = -1;
	for (let index = 0; index < cells.length; index++) {
		const cell = cells[index] ?? null;
		if (!sameKind(cell, key)) continue;
		if (compare(cell, key) * direction > 0) break;
		place = index;
	}
	return place;
}

/** Place of the nearest cell on one side of the key, in any order. */
export function nearest(key: Scalar, cells: Cells, side: 1 | -1): number {
	let best = -1;
	cells.forEach((cell, index) => {
		if (!sameKind(cell, key) || compare(cell, key) * side < 0) return;
		if (best < 0 || compare(cell, cells[best] ?? null) * side < 0) best = index;
	});
	return best;
}

function sameKind(cell: Scalar, key: Scalar): boolean {
	return cell !== null && typeof cell === typeof (key ?? 0) && !isError(cell);
}

/** Halves the places, which are in order, until one is left. */
function lastWithin(
	key: Scalar,
	cells: Cells,
	places: readonly number[],
	direction: 1 | -1,
): number {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const cell = cells[places[middle] as number] ?? null;
		if (compare(cell, key) * direction > 0) high = middle;
		else low = middle + 1;
	}
	return places[low - 1] ?? -1;
}

class LineIndex {
	readonly #cells: Cells;
	#firsts: Map<string, number> | null = null;
	/** Places of the cells of a kind that are in order; null where they are not. */
	readonly #orders = new Map<string, readonly number[] | null>();

	constructor(cells: Cells) {
		this.#cells = cells;
	}

	first(key: Scalar): number {
		this.#firsts ??= this.#places();
		return this.#firsts.get(folded(key)) ?? -1;
	}

	inOrder(key: Scalar, direction: 1 | -1): readonly number[] | null {
		const kind = `${typeof key} ${direction}`;
		let places = this.#orders.get(kind);
		if (places === undefined) {
			places = orderOf(this.#cells, key, direction);
			this.#orders.set(kind, places);
		}
		return places;
	}

	#places(): Map<string, number> {
		const places = new Map<string, number>();
		this.#cells.forEach((cell, place) => {
			if (cell === null || typeof cell === "object") return;
			const key = folded(cell);
			if (!places.has(key)) places.set(key, place);
		});
		return places;
	}
}

/** The same text for values that compare as equal. */
function folded(value: Scalar): string {
	return typeof value === "string"
		? `=${value.toLowerCase()}`
		: `${typeof value} ${Number(value)}`;
}

function orderOf(
	cells: Cells,
	key: Scalar,
	direction: 1 | -1,
): number[] | null {
	const places: number[] = [];
	let last: Scalar = null;
	for (let place = 0; place < cells.length; place++) {
		const cell = cells[place] ?? null;
		if (!sameKind(cell, key)) continue;
		if (places.length > 0 && compare(last, cell) * direction > 0) return null;
		places.push(place);
		last = cell;
	}
	return places;
}

const indices = new WeakMap<Cells, LineIndex | "searched once">();

/** The index of a line that was searched before: for a single search it would cost more than it saves. */
function indexOf(cells: Cells): LineIndex | null {
	const known = indices.get(cells);
	if (known instanceof LineIndex) return known;
	const index = known && new LineIndex(cells);
	indices.set(cells, index ?? "searched once");
	return index ?? null;
}
