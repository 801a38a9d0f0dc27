/** Which rows of a long list are drawn, so that ten thousand rows cost as much as twenty. */

export interface Window {
	/** First row that is drawn, and the row after the last. */
	from: number;
	to: number;
}

/** Rows drawn beyond each edge of the visible part, so that scrolling shows no gaps. */
const MARGIN = 6;

/**
 * The rows to draw of a list of `count` rows of equal height, when `above` px of the list lie above the visible part,
 * which is `height` px high.
 */
export function windowOf(
	count: number,
	rowHeight: number,
	above: number,
	height: number,
): Window {
	const first = Math.floor(above / rowHeight) - MARGIN;
	const last = Math.ceil((above + height) / rowHeight) + MARGIN;
	const to = Math.min(count, Math.max(0, last));
	return { from: Math.min(to, Math.max(0, first)), to };
}

/** The row that a key moves to in a list of `count` rows; the row itself for any other key. `page` is a screenful. */
export function rowAfterKey(
	key: string,
	row: number,
	count: number,
	page: number,
): number {
	const target: Record<string, number> = {
		ArrowDown: row + 1,
		ArrowUp: row - 1,
		PageDown: row + page,
		PageUp: row - page,
		Home: 0,
		End: count - 1,
	};
	return Math.max(0, Math.min(count - 1, target[key] ?? row));
}
