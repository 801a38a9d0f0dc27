import type { Message } from "../i18n/message";
import type { Status } from "./assessment";

/** A status and the sentence that says how it came about. */
export interface Outcome {
	status: Status;
	why: Message;
}
