import { finding } from "../finding";
import type { Rule } from "../verdict";
import {
	evidenceOf,
	isSilent,
	quote,
	stated,
	wholeText,
	wordsIn,
} from "../view";

/** No end: a rhythm or a time that is itself measured leaves it open, words such as 盡快 and `ongoing` bound nothing. */
export const noEnd: Rule = {
	id: "T/no-end",
	letter: "T",
	check(subject) {
		if (subject.kpi.due !== null || stated(subject, "due") || isSilent(subject))
			return [];
		const cadence = stated(subject, "cadence");
		if (cadence)
			return [
				finding("T.rhythm-only", "cannot_tell", [evidenceOf(cadence)], {
					words: quote(subject, evidenceOf(cadence)),
				}),
			];
		if (subject.kpi.cadence !== null)
			return [
				finding("T.rhythm-only", "cannot_tell", [{ field: "cadence" }], {
					words: subject.kpi.cadence,
				}),
			];
		const time = stated(subject, "measuredTime");
		if (time)
			return [
				finding("T.time-is-measure", "cannot_tell", [evidenceOf(time)], {
					words: quote(subject, evidenceOf(time)),
				}),
			];
		const [open] = wordsIn(subject, "OPEN_TIME");
		if (open)
			return [
				finding("T.open-time", "fail", [open], { words: quote(subject, open) }),
			];
		return [finding("T.no-end", "fail", wholeText(subject))];
	},
};
