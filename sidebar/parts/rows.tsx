import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { rowAfterKey, type Window, windowOf } from "../state/window";

/** Height of a row in a long list, as in style.css; there the lines of a name are limited, in a short list they are not. */
const ROW_HEIGHT = 104;
/** Lists up to here are drawn whole, each row as high as it needs to be. */
const ALL_UP_TO = 100;

interface RowsProps<T> {
	label: string;
	items: readonly T[];
	/** The row that the Tab key reaches. */
	cursor: number;
	/** Whether that row takes the focus when the list appears. */
	focus: boolean;
	onMove: (place: number) => void;
	onOpen: (place: number) => void;
	children: (item: T) => ComponentChildren;
}

/** A list of buttons: one stop of the Tab key, arrow keys inside, and of a long list only the part in sight is drawn. */
export function Rows<T>(props: RowsProps<T>) {
	const { items, cursor, onMove, onOpen, children } = props;
	const list = useRef<HTMLUListElement>(null);
	const long = items.length > ALL_UP_TO;
	const part = useVisiblePart(list, items.length, long);
	const takeFocus = useRef(props.focus);

	useLayoutEffect(() => {
		if (!takeFocus.current) return;
		if (long) bringIntoSight(list.current, cursor);
		const row = list.current?.querySelector<HTMLElement>(
			`[data-place="${cursor}"]`,
		);
		if (!row) return;
		takeFocus.current = false;
		row.focus({ preventScroll: long });
	});

	const move = (event: KeyboardEvent) => {
		const page = Math.floor(
			(scrollerOf(list.current)?.clientHeight ?? 0) / ROW_HEIGHT,
		);
		const next = rowAfterKey(event.key, cursor, items.length, page);
		if (next === cursor) return;
		event.preventDefault();
		takeFocus.current = true;
		onMove(next);
	};

	return (
		<ul
			ref={list}
			class={long ? "rows long" : "rows"}
			aria-label={props.label}
			style={long ? { height: `${items.length * ROW_HEIGHT}px` } : undefined}
			onKeyDown={move}
		>
			{items.slice(part.from, part.to).map((item, index) => {
				const place = part.from + index;
				return (
					<li
						key={place}
						aria-setsize={items.length}
						aria-posinset={place + 1}
						style={long ? { top: `${place * ROW_HEIGHT}px` } : undefined}
					>
						<button
							type="button"
							data-place={place}
							tabIndex={place === cursor ? 0 : -1}
							onClick={() => onOpen(place)}
						>
							{children(item)}
						</button>
					</li>
				);
			})}
		</ul>
	);
}

/** The part of the list that is in sight, kept up to date as its scroller moves. */
function useVisiblePart(
	list: RefObject<HTMLUListElement | null>,
	count: number,
	long: boolean,
): Window {
	const [part, setPart] = useState<Window>({ from: 0, to: ALL_UP_TO });
	useEffect(() => {
		const scroller = scrollerOf(list.current);
		if (!scroller || !long) return;
		const look = () => {
			const above = scroller.scrollTop - (list.current?.offsetTop ?? 0);
			const next = windowOf(count, ROW_HEIGHT, above, scroller.clientHeight);
			setPart((now) =>
				now.from === next.from && now.to === next.to ? now : next,
			);
		};
		look();
		const resized = new ResizeObserver(look);
		resized.observe(scroller);
		scroller.addEventListener("scroll", look, { passive: true });
		return () => {
			resized.disconnect();
			scroller.removeEventListener("scroll", look);
		};
	}, [count, long]);
	return long ? part : { from: 0, to: count };
}

function scrollerOf(list: HTMLElement | null): HTMLElement | null {
	return list?.closest("main") ?? null;
}

function bringIntoSight(list: HTMLElement | null, place: number): void {
	const scroller = scrollerOf(list);
	if (!list || !scroller) return;
	const top = list.offsetTop + place * ROW_HEIGHT;
	const highest = top + ROW_HEIGHT - scroller.clientHeight;
	if (scroller.scrollTop > top) scroller.scrollTop = top;
	else if (scroller.scrollTop < highest) scroller.scrollTop = highest;
}
