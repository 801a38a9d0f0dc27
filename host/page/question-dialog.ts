import { element, ICONS, icon } from "./grid/dom";
import type { QuestionView, ReplyView } from "./protocol";
import type { Say, WordKey } from "./words";

const WORDS: Record<string, WordKey> = {
	OK: "ok",
	CANCEL: "cancel",
	YES: "yes",
	NO: "no",
};

/**
 * An alert or prompt of the script: Enter gives the affirmative answer, Escape and the cross close it. The keyboard stays inside until it
 * is answered.
 */
export function askPerson(
	say: Say,
	{ title, message, buttons, text }: QuestionView,
): Promise<ReplyView> {
	const field = element("input", { type: "text", "aria-labelledby": "asked" });
	const form = element("form", { method: "dialog" });
	const close = element(
		"button",
		{ type: "button", class: "dialog-close", "aria-label": say("close") },
		icon(ICONS.close),
	);
	form.append(
		element(
			"div",
			{ class: "dialog-title" },
			...(title ? [element("h2", { id: "asked-title" }, title)] : []),
			close,
		),
		element("p", { id: "asked", class: "asked" }, message),
		...(text ? [field] : []),
		element(
			"div",
			{ class: "buttons" },
			...[...buttons].reverse().map((name) => button(say, name, buttons)),
		),
	);
	const dialog = element(
		"dialog",
		{
			class: "question",
			"aria-labelledby": title ? "asked-title" : "asked",
			"aria-describedby": "asked",
		},
		form,
	);
	document.body.append(dialog);
	dialog.showModal();
	const affirmative = form.querySelector<HTMLElement>(".primary");
	(text ? field : affirmative)?.focus();
	return new Promise((resolve) => {
		close.addEventListener("click", () => dialog.close("CLOSE"));
		dialog.addEventListener("close", () => {
			dialog.remove();
			resolve({ button: dialog.returnValue || "CLOSE", text: field.value });
		});
	});
}

/** The affirmative one is the form's own, so that Enter in the field presses it. */
function button(say: Say, name: string, all: readonly string[]): HTMLElement {
	const word = WORDS[name];
	const label = word ? say(word) : name;
	if (name === all[0])
		return element(
			"button",
			{ type: "submit", value: name, class: "primary" },
			label,
		);
	const other = element("button", { type: "button", value: name }, label);
	other.addEventListener("click", () => other.closest("dialog")?.close(name));
	return other;
}
