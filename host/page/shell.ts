import { element, svg } from "./grid/dom";
import type { Say } from "./words";

/** The fixed parts of the page: title, formula bar, and where grid, sidebar and tabs are put. */
export interface Shell {
	top: HTMLElement;
	name: HTMLElement;
	facts: HTMLElement;
	nameBox: HTMLInputElement;
	bar: HTMLTextAreaElement;
	formula: HTMLElement;
	main: HTMLElement;
}

export function makeShell(say: Say): Shell {
	const name = element("h1", {});
	const facts = element("p", { class: "facts" });
	const top = element(
		"header",
		{ class: "title-bar", "aria-label": say("title") },
		mark(),
		name,
		facts,
	);
	const nameBox = element("input", {
		class: "name-box",
		type: "text",
		spellcheck: "false",
		autocomplete: "off",
		"aria-label": say("nameBox"),
	});
	const bar = element("textarea", {
		class: "formula-bar",
		rows: 1,
		spellcheck: "false",
		"aria-label": say("formulaBar"),
	});
	const formula = element(
		"section",
		{ class: "formula", "aria-label": say("formulaBar") },
		nameBox,
		element("span", { class: "fx", "aria-hidden": "true" }, "fx"),
		bar,
	);
	const main = element("main", {
		id: "sheet-panel",
		role: "main",
	});
	return { top, name, facts, nameBox, bar, formula, main };
}

function mark(): SVGElement {
	return svg(
		"svg",
		{ viewBox: "0 0 32 32", class: "mark", "aria-hidden": "true" },
		svg("rect", { x: 3, y: 3, width: 26, height: 26, rx: 4, fill: "#2f6b4f" }),
		svg("path", {
			d: "M8 11h16M8 16h16M8 21h16M14 8v16",
			stroke: "#fff",
			"stroke-width": 1.8,
			fill: "none",
		}),
	);
}
