/** Places of rows or columns along one direction, in px from the first one's edge. A hidden one has size 0. */
export class Axis {
	private readonly sizes: Float64Array;
	private readonly hidden: Uint8Array;
	private readonly offsets: Float64Array;
	private stale = true;

	constructor(
		readonly count: number,
		private readonly usual: number,
		own: Record<number, number> = {},
		hidden: Iterable<number> = [],
	) {
		this.sizes = new Float64Array(count).fill(usual);
		this.hidden = new Uint8Array(count);
		this.offsets = new Float64Array(count + 1);
		for (const [index, size] of Object.entries(own))
			if (Number(index) < count) this.sizes[Number(index)] = size;
		for (const index of hidden) if (index < count) this.hidden[index] = 1;
	}

	get total(): number {
		return this.start(this.count);
	}

	/** Where the item begins; `start(count)` is the end of all. */
	start(index: number): number {
		if (this.stale) this.measure();
		return this.offsets[Math.max(0, Math.min(index, this.count))] ?? 0;
	}

	size(index: number): number {
		return this.start(index + 1) - this.start(index);
	}

	isHidden(index: number): boolean {
		return this.hidden[index] === 1;
	}

	/** Sets a size and says whether it changed; `undefined` gives the usual one back. */
	resize(index: number, size: number = this.usual): boolean {
		if (index >= this.count || this.sizes[index] === size) return false;
		this.sizes[index] = size;
		this.stale = true;
		return true;
	}

	/** The item that covers a place; places outside give the first or last item that is shown. */
	at(place: number): number {
		if (this.stale) this.measure();
		let low = 0;
		let high = this.count - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.offsets[middle] ?? 0) <= place) low = middle;
			else high = middle - 1;
		}
		return this.shown(low, -1);
	}

	/** The item itself if it is shown, else the nearest one in the direction, else in the other. */
	shown(index: number, step: 1 | -1): number {
		const start = Math.max(0, Math.min(index, this.count - 1));
		for (const direction of [step, -step])
			for (let i = start; i >= 0 && i < this.count; i += direction)
				if (!this.isHidden(i)) return i;
		return start;
	}

	/** So many shown items further; stops at the last one. */
	move(index: number, steps: number): number {
		const direction = steps < 0 ? -1 : 1;
		let at = index;
		for (
			let i = index + direction, left = Math.abs(steps);
			left > 0 && i >= 0 && i < this.count;
			i += direction
		) {
			if (this.isHidden(i)) continue;
			at = i;
			left--;
		}
		return at;
	}

	private measure(): void {
		let offset = 0;
		for (let i = 0; i < this.count; i++) {
			this.offsets[i] = offset;
			if (!this.isHidden(i)) offset += this.sizes[i] ?? 0;
		}
		this.offsets[this.count] = offset;
		this.stale = false;
	}
}

/** Size of the part that does not scroll, and the range of items seen in the part that does. */
export interface Span {
	frozen: number;
	frozenSize: number;
	from: number;
	to: number;
}

/** What of an axis is seen when scrolled by `scroll` in a view of `view` px. */
export function visibleSpan(
	axis: Axis,
	frozenCount: number,
	scroll: number,
	view: number,
): Span {
	const frozen = Math.min(frozenCount, axis.count);
	const frozenSize = axis.start(frozen);
	return {
		frozen,
		frozenSize,
		from: Math.max(frozen, axis.at(scroll + frozenSize)),
		to: axis.at(Math.max(0, scroll + view - 1)),
	};
}

/** The scroll offset that brings an item into view, moving as little as possible. */
export function scrollToShow(
	axis: Axis,
	frozenCount: number,
	index: number,
	scroll: number,
	view: number,
): number {
	if (index < frozenCount) return scroll;
	const least = axis.start(index + 1) - view;
	const most = axis.start(index) - axis.start(frozenCount);
	return Math.max(0, Math.min(Math.max(scroll, least), most));
}
