/** Reading a figure that a person types for one KPI: `1.2 億`, `95%`, `１２０`, 是. */
import type { Message } from "../i18n/message";
import type { Kpi } from "../kpi/kpi";
import { readYesNo } from "../text";
import { readNumber } from "../text/cells";
import { isOtherScale } from "./percent";
import { PERCENT } from "./unit";

/** The figure in the KPI's own numbers (percent points where its unit is %; 1 or 0 for a yes/no), or why it cannot be read. */
export function readFigure(kpi: Kpi, text: string): number | Message {
	const values = { text: text.trim() };
	if (kpi.direction === "yes_no") {
		const yes = readYesNo(text);
		return yes === null ? { key: "unread.yes_no", values } : Number(yes);
	}
	const number = readNumber(text);
	if (number === null) return { key: "unread.figure", values };
	const { value, percent } = number;
	const inPercent = kpi.unit.startsWith(PERCENT);
	if (percent && !inPercent)
		return { key: "unread.percent", values: { ...values, unit: kpi.unit } };
	const others = [kpi.target, kpi.baseline, kpi.actual, kpi.target_high];
	const largest = Math.max(...others.map((other) => Math.abs(other ?? 0)));
	if (kpi.unit === PERCENT && !percent && isOtherScale(value, largest))
		return {
			key: "unread.percent_scale",
			values: { ...values, other: largest },
		};
	return value;
}
