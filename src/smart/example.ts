/** The examples of a rule's page as subjects to judge. */
import type { Language } from "../i18n/message";
import { blankKpi, type Kpi } from "../kpi/kpi";
import { readSubject, textSubject } from ".";
import type { Example, Subject } from "./verdict";

/** The day on which the examples are judged. */
export const EXAMPLE_DAY = "2026-11-24";

/** A row with nothing wrong in it, in each language. */
const SOUND: Record<Language, Partial<Kpi>> = {
	en: {
		goal: "Better reply service for customers",
		indicator: "Reply rate of customer emails",
		method: "Taken weekly from the support tool",
		owner: "Ann",
	},
	"zh-TW": {
		goal: "提升服務滿意度",
		indicator: "每月服務回覆率",
		method: "每週從客服系統統計",
		owner: "王小明",
	},
};

/** A text judged alone, or a row that is sound but for what the example says. */
export function subjectOfExample(
	example: Example,
	language: Language,
): Subject {
	if (typeof example === "string") return textSubject(example, EXAMPLE_DAY);
	const {
		past = [],
		above,
		scale = [],
		columns = null,
		missingSheets = [],
		...cells
	} = example;
	const kpi: Kpi = {
		...blankKpi(),
		unit: "%",
		baseline: 80,
		target: 95,
		direction: "increase",
		start: "2026-10-01",
		due: "2027-03-31",
		cadence: "monthly",
		...SOUND[language],
		...cells,
	};
	const subject = readSubject(kpi, EXAMPLE_DAY, {
		readings: past,
		parent: above ? { ...blankKpi(), level: above } : null,
		place: { columns, missingSheets },
	});
	return { ...subject, otherScale: scale };
}
