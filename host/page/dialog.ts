import { element } from "./grid/dom";
import type { Say } from "./words";

/** Shows a sentence to confirm, or asks for a text. Gives the text (or the question itself when only confirmed), or nothing if cancelled. */
export function ask(
	say: Say,
	question: string,
	text?: string,
): Promise<string | undefined> {
	const field = element("input", {
		type: "text",
		value: text ?? "",
		"aria-label": question,
	});
	const cancel = element("button", { type: "button" }, say("cancel"));
	const form = element(
		"form",
		{ method: "dialog" },
		element("p", { id: "question" }, question),
		...(text === undefined ? [] : [field]),
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
	if (text !== undefined) field.select();
	return new Promise((resolve) => {
		cancel.addEventListener("click", () => dialog.close("cancel"));
		form.addEventListener("submit", () => dialog.close("ok"));
		dialog.addEventListener("close", () => {
			const ok = dialog.returnValue === "ok";
			dialog.remove();
			resolve(ok ? (text === undefined ? question : field.value) : undefined);
		});
	});
}
