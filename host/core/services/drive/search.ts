/** Search queries of Drive, as far as they are terms joined by `and`: https://developers.google.com/workspace/drive/api/guides/search-files */
import type { DriveItem } from "./model";

const TERM =
	/^\s*(?:(title|name|mimeType|fullText)\s*(=|!=|contains)\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(trashed|starred)\s*(=|!=)\s*(true|false)|'([^']*)'\s+in\s+parents)\s*$/;

/** @throws {Error} with the query where it says more than is understood here */
export function matching(query: string): (item: DriveItem) => boolean {
	const tests = query.split(/\s+and\s+/i).map((term) => {
		const test = testOf(TERM.exec(term));
		if (!test) throw new Error(`Invalid argument: q (${query})`);
		return test;
	});
	return (item) => tests.every((test) => test(item));
}

function testOf(
	match: RegExpExecArray | null,
): ((item: DriveItem) => boolean) | null {
	if (!match) return null;
	const [, field, sign, quoted, flag, same, state, parent] = match;
	if (parent !== undefined) return (item) => item.parent === parent;
	if (flag)
		return (item) =>
			(item[flag as "trashed" | "starred"] === (state === "true")) ===
			(same === "=");
	const text = (quoted ?? "").slice(1, -1).replace(/\\(.)/g, "$1");
	const read = (item: DriveItem) =>
		field === "mimeType" ? item.type : item.name;
	if (sign === "contains")
		return (item) => read(item).toLowerCase().includes(text.toLowerCase());
	return (item) => (read(item) === text) === (sign === "=");
}
