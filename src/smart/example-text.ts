/** The examples of a page as a reader sees them. */
import type { Language, MessageKey } from "../i18n/message";
import { label } from "../i18n/render";
import type { FieldKey } from "../kpi/kpi";
import type { Example } from "./verdict";

/** One thing that an example says: a text, a cell under its heading, or a reading under its day. */
export interface ExamplePart {
	/** `""` for a text that stands alone. */
	name: string;
	/** `""` where the name says it all. */
	text: string;
}

export function exampleParts(
	example: Example,
	language: Language,
): ExamplePart[] {
	if (typeof example === "string") return [{ name: "", text: example }];
	const { past, above, scale = [], columns, missingSheets, ...cells } = example;
	const name = (field: FieldKey) => label(`field.${field}`, language);
	const parts = Object.entries(cells).map(([key, content]) => {
		const field = key as FieldKey;
		const other = scale.find((each) => each.field === field);
		return {
			name: name(field),
			text: other?.text ?? contentText(field, content, language),
		};
	});
	for (const { day, value } of past ?? [])
		parts.push({ name: day, text: String(value) });
	if (columns)
		parts.push({
			name: label("rule.columns", language),
			text: columns.join(" | "),
		});
	if (missingSheets)
		parts.push({
			name: label("rule.no_sheet", language),
			text: missingSheets.join(" | "),
		});
	if (past?.length === 0)
		parts.push({ name: label("rule.no_past", language), text: "" });
	if (above)
		parts.push({
			name: `${name("parent")}: ${name("level")}`,
			text: contentText("level", above, language),
		});
	return parts;
}

/** A word of a fixed list in the reader's language, anything else as it stands. */
function contentText(
	field: FieldKey,
	content: unknown,
	language: Language,
): string {
	if (content === null || content === "") return label("rule.blank", language);
	const choice = `${field}.${content}` as MessageKey;
	const word = label(choice, language);
	return word === choice ? String(content) : word;
}
