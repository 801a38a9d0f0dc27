import type { Deadline } from "../../text/facts";
import { finding } from "../finding";
import { rowRule } from "../row";
import { evidenceOf, quote, stated } from "../view";

/** The text names another end than the due cell. A due day inside the period the text names agrees with it. */
export const textAgainstDue = rowRule("T/text-against-due", (subject) => {
	const due = stated(subject, "due");
	const cell = subject.kpi.due;
	const said = due?.value as Deadline | undefined;
	if (!due || !said || said.day === null || said.relative || cell === null)
		return [];
	const agrees =
		said.from !== null
			? said.from <= cell && cell <= said.day
			: sameDay(said, cell);
	if (agrees) return [];
	return [
		finding("T.text-against-due", "warn", [evidenceOf(due), { field: "due" }], {
			words: quote(subject, evidenceOf(due)),
			cell,
		}),
	];
});

/** Without a year only month and day, or month, can disagree. */
function sameDay({ day, stated }: Deadline, cell: string): boolean {
	return stated.startsWith("--")
		? cell.slice(4).startsWith(stated.slice(1))
		: day === cell;
}
