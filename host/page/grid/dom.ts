/** Makes an element with attributes and children; an attribute that is `undefined` is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Record<string, string | number | boolean | undefined> = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes))
		if (value !== undefined) made.setAttribute(name, String(value));
	made.append(...children);
	return made;
}

const SVG = "http://www.w3.org/2000/svg";

export function svg(
	tag: string,
	attributes: Record<string, string | number | undefined> = {},
	...children: Node[]
): SVGElement {
	const made = document.createElementNS(SVG, tag) as SVGElement;
	for (const [name, value] of Object.entries(attributes))
		if (value !== undefined) made.setAttribute(name, String(value));
	made.append(...children);
	return made;
}

/** Signs are drawn, not typed: fonts differ in which of them they have. */
export function icon(path: string, size = 16): SVGElement {
	return svg(
		"svg",
		{
			viewBox: "0 0 16 16",
			width: size,
			height: size,
			"aria-hidden": "true",
			class: "icon",
		},
		svg("path", { d: path, fill: "currentColor" }),
	);
}

export const ICONS = {
	down: "M4 6h8l-4 5z",
	close:
		"M3.3 2.3 8 7l4.7-4.7 1 1L9 8l4.7 4.7-1 1L8 9l-4.7 4.7-1-1L7 8 2.3 3.3z",
	plus: "M7 2h2v5h5v2H9v5H7V9H2V7h5z",
	list: "M2 3.5h12v1.6H2zm0 4h12v1.6H2zm0 4h12v1.6H2z",
	filter: "M2 3h12v2H2zM4 7h8v2H4zM6 11h4v2H6z",
	filterSet: "M1.5 2h13L9.5 8v6l-3-2V8z",
	undo: "M7 2.5v3h2.5a4 4 0 0 1 0 8H5v-2h4.5a2 2 0 0 0 0-4H7v3L2.5 6.5z",
	redo: "M9 2.5v3H6.5a4 4 0 0 0 0 8H11v-2H6.5a2 2 0 0 1 0-4H9v3l4.5-4z",
	wrap: "M2 3h12v1.6H2zm0 4.2h9a2.9 2.9 0 0 1 0 5.8H9.5v2L6.7 12.2l2.8-2.8v2H11a1.3 1.3 0 0 0 0-2.6H2zm0 4.2h3V13H2z",
	merge:
		"M1.5 3h13v10h-13zm1.6 1.6v6.8h3.5V9H4.8V7h1.8V4.6zm6.3 0V7h1.8v2H9.4v2.4h3.5V4.6z",
	note: "M2 2h12v8.5L10.5 14H2zm1.6 1.6v8.8h6V9.9h2.8V3.6z",
	lock: "M4 7V5a4 4 0 0 1 8 0v2h1v7H3V7zm2 0h4V5a2 2 0 0 0-4 0z",
	next: "M6 4l5 4-5 4z",
	tick: "M6.3 12.6 2 8.3l1.4-1.4 2.9 2.9 6.3-6.4L14 4.9z",
};
