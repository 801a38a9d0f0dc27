/**
 * A formula of a file as it is typed: with `=`, and without the prefixes that mark functions newer than the format
 * (`_xlfn.`, `_xlws.`).
 */
export function formulaText(formula: string): string {
	return `=${formula.replace(/^=/, "").replace(/_xl(?:fn|ws|pm)\./gi, "")}`;
}

/** Whether it reads another file (`[1]Plan!A1`), which is not there. */
export function readsOtherFile(formula: string): boolean {
	return /\[\d+\][^\]]*!/.test(formula);
}
