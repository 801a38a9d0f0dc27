/** Parts of a form, each with its label. */
import { element } from "../grid/dom";

export type Option = [value: string, label: string];

let lastId = 0;

/** A label above its control. */
function labelled(label: string, control: HTMLElement): HTMLElement {
	control.id ||= `field-${++lastId}`;
	return element(
		"div",
		{ class: "field" },
		element("label", { for: control.id }, label),
		control,
	);
}

export function select(
	label: string,
	options: readonly Option[],
	value: string,
	change: (value: string) => void,
): HTMLElement {
	const control = selectAlone(label, options, value, change);
	control.removeAttribute("aria-label");
	return labelled(label, control);
}

/** A list whose label is not seen. */
export function selectAlone(
	label: string,
	options: readonly Option[],
	value: string,
	change: (value: string) => void = () => {},
): HTMLSelectElement {
	const known = options.some(([one]) => one === value);
	const all: readonly Option[] = known ? options : [[value, value], ...options];
	const control = element(
		"select",
		{ "aria-label": label },
		...all.map(([one, text]) => element("option", { value: one }, text)),
	);
	control.value = value;
	control.addEventListener("change", () => change(control.value));
	return control;
}

export function number(label: string, value: number): HTMLInputElement {
	const control = element("input", {
		type: "number",
		min: 1,
		"aria-label": label,
	});
	control.value = String(value);
	return control;
}

/** A tick with what it switches on beside it. */
export function tick(
	label: string,
	ticked: boolean,
	change: (ticked: boolean) => void,
	...details: (Node | string)[]
): HTMLElement {
	const box = element("input", { type: "checkbox" });
	box.checked = ticked;
	box.addEventListener("change", () => change(box.checked));
	for (const detail of details)
		if (detail instanceof HTMLElement)
			detail.addEventListener("change", () => {
				if (box.checked) change(true);
			});
	return element(
		"div",
		{ class: "tick" },
		element("label", {}, box, label),
		...(details.length
			? [element("div", { class: "details" }, ...details)]
			: []),
	);
}

export function section(
	title: string,
	...content: (Node | string)[]
): HTMLElement {
	return element("section", {}, element("h3", {}, title), ...content);
}
