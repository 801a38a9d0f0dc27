import type { FailureCode } from "../src/rpc";

/** A failure that is expected and has its plain sentence in the sidebar. */
export class Trouble extends Error {
	/**
	 * @param code which sentence
	 * @param detail a name or a figure that stands in the sentence; never the text of an exception
	 */
	constructor(
		readonly code: FailureCode,
		readonly detail?: string,
	) {
		super(code);
	}
}
