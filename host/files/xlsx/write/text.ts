import type { TextRun } from "../../../core/workbook/data";
import { escaped, tag, xmlDocument } from "../../xml";
import { runXml } from "./looks";
import { MAIN } from "./names";

/** A text as a file holds it: in one piece, or in parts with looks of their own. */
export function textXml(text: string, runs: readonly TextRun[] = []): string {
	const styled = runs.filter(({ style }) => Object.keys(style).length > 0);
	if (styled.length === 0) return pieceXml(text);
	const parts: string[] = [];
	let at = 0;
	for (const { start, end, style } of styled) {
		if (start > at) parts.push(tag("r", {}, pieceXml(text.slice(at, start))));
		parts.push(tag("r", {}, runXml(style), pieceXml(text.slice(start, end))));
		at = end;
	}
	if (at < text.length) parts.push(tag("r", {}, pieceXml(text.slice(at))));
	return parts.join("");
}

function pieceXml(text: string): string {
	const isEdged = /^\s|\s$|\n/.test(text);
	return tag(
		"t",
		{ "xml:space": isEdged ? "preserve" : undefined },
		escaped(marked(text)),
	);
}

/** Characters that XML cannot hold are named by their codes, and texts that look like such a name keep their look. */
export function marked(text: string): string {
	return text
		.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
		.replace(/(?![\n\t])\p{Cc}/gu, (sign) => {
			const code = sign.charCodeAt(0).toString(16).toUpperCase();
			return `_x${code.padStart(4, "0")}_`;
		});
}

/** The part that holds the texts of all cells, in the order of their numbers, each as `textXml` writes it. */
export function textsXml(texts: readonly string[]): string {
	return xmlDocument(
		tag(
			"sst",
			{ xmlns: MAIN, uniqueCount: texts.length },
			texts.map((text) => tag("si", {}, text)),
		),
	);
}
