import { element } from "./grid/dom";
import type { Say } from "./words";

/** Shows content in a dialog with OK and Cancel; true if it was closed by OK. */
export function showDialog(
	say: Say,
	title: string,
	content: readonly Node[],
	first?: HTMLElement,
): Promise<boolean> {
	const cancel = element("button", { type: "button" }, say("cancel"));
	const form = element(
		"form",
		{ method: "dialog" },
		element("p", { id: "question" }, title),
		...content,
		element(
			"div",
			{ class: "buttons" },
			cancel,
			element("button", { type: "submit", class: "primary" }, say("ok")),
		),
	);
	const dialog = element("dialog", { "aria-labelledby": "question" }, form);
	document.body.append(dialog);
	dialog.showModal();
	first?.focus();
	return new Promise((resolve) => {
		cancel.addEventListener("click", () => dialog.close("cancel"));
		form.addEventListener("submit", () => dialog.close("ok"));
		dialog.addEventListener("close", () => {
			dialog.remove();
			resolve(dialog.returnValue === "ok");
		});
	});
}

export function confirmed(say: Say, question: string): Promise<boolean> {
	return showDialog(say, question, []);
}

/** Asks for one line of text; nothing if cancelled. */
export async function askText(
	say: Say,
	question: string,
	text = "",
): Promise<string | undefined> {
	const field = element("input", {
		type: "text",
		value: text,
		"aria-label": question,
	});
	const answer = showDialog(say, question, [field]);
	field.select();
	return (await answer) ? field.value : undefined;
}

/** Asks for some lines of text; nothing if cancelled. */
export async function askLines(
	say: Say,
	question: string,
	text = "",
): Promise<string | undefined> {
	const field = element("textarea", { rows: 6, "aria-label": question }, text);
	return (await showDialog(say, question, [field], field))
		? field.value
		: undefined;
}
