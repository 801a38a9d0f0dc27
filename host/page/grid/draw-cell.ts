import type { CellView } from "../protocol";
import { element, ICONS, icon, svg } from "./dom";
import { drawSparkline } from "./sparkline";

/** What the grid knows about a cell besides its view. */
export interface CellFrame {
	width: number;
	height: number;
	/** Empty room to the right that a long text may run into, in px. */
	room: number;
}

const SIDES = {
	blank: "left",
	text: "left",
	number: "right",
	boolean: "center",
	error: "center",
} as const;
const VERTICAL = {
	top: "flex-start",
	middle: "center",
	bottom: "flex-end",
} as const;
const FLEX = { left: "flex-start", center: "center", right: "flex-end" };

export const POINT = 4 / 3;
export const FONT_SIZE = 10;
export const LINE_HEIGHT = 1.3;
/** Space between the edge of a cell and its text, in px. */
export const PADDING = 3;

/** Draws a cell into its element. The only place that knows how a cell looks. */
export function drawCell(
	cell: HTMLElement,
	view: CellView | undefined,
	frame: CellFrame,
): void {
	const style = view?.style ?? {};
	const side = style.align ?? SIDES[view?.kind ?? "blank"];
	cell.style.cssText = `${cell.dataset.place ?? ""}${css({
		background: style.background,
		color: style.color,
		"font-weight": style.bold ? "700" : undefined,
		"font-style": style.italic ? "italic" : undefined,
		"font-size": style.fontSize ? `${style.fontSize * POINT}px` : undefined,
		"font-family": style.fontFamily
			? `${JSON.stringify(style.fontFamily).replace(/"/g, "'")}, var(--font)`
			: undefined,
		"text-decoration":
			[style.underline && "underline", style.strikethrough && "line-through"]
				.filter(Boolean)
				.join(" ") || undefined,
		"justify-content": side === "left" ? undefined : FLEX[side],
		"align-items": style.vertical ? VERTICAL[style.vertical] : undefined,
	})}`;
	cell.classList.toggle("error", view?.kind === "error");
	cell.classList.toggle("noted", Boolean(view?.note));
	cell.classList.toggle("invalid", Boolean(view?.invalid));
	cell.classList.toggle(
		"listed",
		Boolean(view?.choice === "list" || view?.filter),
	);
	cell.replaceChildren();
	if (!view) return;
	if (view.sparkline) cell.append(drawSparkline(view.sparkline));
	if (view.choice === "checkbox") cell.append(checkbox(view.text));
	else if (view.text) cell.append(text(view, side, frame));
	if (view.filter)
		cell.append(
			icon(view.filter === "set" ? ICONS.filterSet : ICONS.filter, 12),
		);
	else if (view.choice === "list") cell.append(icon(ICONS.down, 12));
}

function text(view: CellView, side: string, frame: CellFrame): HTMLElement {
	const span = element("span", { class: "text" }, view.text);
	if (view.style?.wrap) span.classList.add("wrap");
	else if (side === "left" && view.kind === "text" && frame.room > 0)
		span.style.maxWidth = `${frame.width + frame.room - 2 * PADDING}px`;
	else span.style.maxWidth = "100%";
	if (view.sparkline) span.classList.add("unseen");
	return span;
}

/** The box is a picture; the cell's text stays `TRUE` or `FALSE` for everybody who does not see it. */
function checkbox(value: string): DocumentFragment {
	const ticked = value.toUpperCase() === "TRUE";
	const picture = svg(
		"svg",
		{
			viewBox: "0 0 16 16",
			width: 16,
			height: 16,
			class: ticked ? "checkbox ticked" : "checkbox",
			"aria-hidden": "true",
		},
		svg("rect", { x: 1, y: 1, width: 14, height: 14, rx: 2 }),
	);
	if (ticked) picture.append(svg("path", { d: ICONS.tick, fill: "#fff" }));
	const both = document.createDocumentFragment();
	both.append(picture, element("span", { class: "text unseen" }, value));
	return both;
}

function css(properties: Record<string, string | undefined>): string {
	let text = "";
	for (const [name, value] of Object.entries(properties))
		if (value !== undefined) text += `${name}:${value};`;
	return text;
}
