import { showDialog } from "./dialog";
import { element } from "./grid/dom";
import type { Say } from "./words";

/** More would be slow to draw and nobody reads them. */
const MOST_SHOWN = 200;

/** Shows the values of a column with ticks; gives those that are to be hidden, or nothing if cancelled. */
export async function filterDialog(
	say: Say,
	title: string,
	values: readonly { text: string; shown: boolean }[],
): Promise<string[] | undefined> {
	const hidden = new Set(
		values.filter(({ shown }) => !shown).map(({ text }) => text),
	);
	const search = element("input", {
		type: "search",
		"aria-label": say("filterSearch"),
		placeholder: say("filterSearch"),
	});
	const list = element("div", { class: "filter-values" });
	const found = () =>
		values.filter(({ text }) =>
			text.toLowerCase().includes(search.value.toLowerCase()),
		);
	const draw = () => {
		const shown = found();
		const rest = shown.length - MOST_SHOWN;
		list.replaceChildren(
			...shown.slice(0, MOST_SHOWN).map(({ text }) => value(say, text, hidden)),
			...(rest > 0
				? [element("p", {}, say("filterMore", { count: String(rest) }))]
				: []),
		);
	};
	const setAll = (key: "filterAll" | "filterNone") => {
		const button = element(
			"button",
			{ type: "button", class: "link" },
			say(key),
		);
		button.addEventListener("click", () => {
			for (const { text } of found())
				if (key === "filterAll") hidden.delete(text);
				else hidden.add(text);
			draw();
		});
		return button;
	};
	search.addEventListener("input", draw);
	draw();
	const all = element(
		"p",
		{},
		setAll("filterAll"),
		" · ",
		setAll("filterNone"),
	);
	const ok = await showDialog(say, title, [search, all, list], search);
	return ok ? [...hidden] : undefined;
}

function value(say: Say, text: string, hidden: Set<string>): HTMLElement {
	const box = element("input", { type: "checkbox" });
	box.checked = !hidden.has(text);
	box.addEventListener("change", () => {
		if (box.checked) hidden.delete(text);
		else hidden.add(text);
	});
	return element("label", {}, box, text || say("filterBlank"));
}
