import { addMonths, type Day, partsOf } from "../../kpi/day";
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
	if (agrees(said, cell)) return [];
	return [
		finding("T.text-against-due", "warn", [evidenceOf(due), { field: "due" }], {
			words: quote(subject, evidenceOf(due)),
			cell,
		}),
	];
});

/** A day lies in the period that the text names; where the text names no year (`Q3`, `--12-31`), in that of any year. */
function agrees({ from, day, stated }: Deadline, cell: Day): boolean {
	if (day === null) return true;
	const years = /^(?:--|[QH]\d$)/.test(stated)
		? partsOf(cell).year - partsOf(day).year
		: 0;
	const shifted = (value: Day) => addMonths(value, 12 * years);
	return shifted(from ?? day) <= cell && cell <= shifted(day);
}
