/** What the live formulas show for one KPI, so that a table of expectations can hold for core and formulas alike. */
import { label } from "../../../src/i18n/render";
import type { Kpi } from "../../../src/kpi/kpi";
import { type PolicyName, STATUSES } from "../../../src/progress/assessment";
import type { PlannedValue } from "../../../src/progress/readings";
import { planScorecard } from "../../../src/scorecard/scorecard";
import { planSettings } from "../../../src/scorecard/settings";
import { judged } from "./judged";
import { stateOf, Workbook } from "./workbook";

interface Settings {
	policy?: PolicyName;
	closingDays?: number;
	plan?: readonly PlannedValue[];
}

/** Beside the KPI the sheet has a row with an as-of date, so that staleness is on. */
export function live(
	kpi: Partial<Kpi>,
	today: string,
	{ policy = "gap", closingDays = 0, plan = [] }: Settings = {},
) {
	const book = new Workbook(today);
	book.apply(planSettings([], [], "en", 0).steps);
	const settings = book.sheet("settings");
	const set = (key: string, value: string | number) => {
		const row = settings.cells.findIndex((cells) => cells.includes(key));
		book.write(settings, row, 1, value);
	};
	set("policy", label(`policy.${policy}`, "en"));
	set("closing_days", closingDays);
	for (const [i, { end, value }] of plan.entries()) {
		const { plan_id = 0, plan_end = 0, plan_value = 0 } = settings.columns;
		book.write(settings, i + 1, plan_id, "K-0001");
		book.write(settings, i + 1, plan_end, { date: end });
		book.write(settings, i + 1, plan_value, value);
	}
	const raw = Object.fromEntries(
		(kpi.unreadable ?? []).map((field) => [field, "n/a"]),
	);
	book.apply(
		planScorecard({
			source: { sheetId: 1, name: "Source" },
			rows: [
				{ ...judged(kpi, 1), raw },
				judged({ goal: "Dated", updated: today }, 2),
			],
			language: "en",
			...stateOf(book),
		}).steps,
	);
	const card = book.sheet("scorecard");
	const shown = (key: string) => book.value(card, 1, card.columns[key] ?? -1);
	const word = shown("status");
	return {
		progress: shown("progress") === "" ? null : shown("progress"),
		expected: shown("expected") === "" ? null : shown("expected"),
		status: STATUSES.find((each) => label(`status.${each}`, "en") === word),
	};
}
