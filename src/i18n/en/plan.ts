/** Remarks on a plan, read before writing. */
export const plan = {
	"plan.stale_off": "No row has an as-of date, so nothing is called stale.",
	"plan.changed":
		"{count} {count|row has|rows have} changed in the source since; the scorecard keeps what it says, unless you tick {count|it|them}.",
	"plan.vanished":
		"{count} {count|row is|rows are} no longer in the source; the scorecard keeps {count|it|them}: {names}.",
	"plan.ids_twice":
		"{count} {count|row has|rows have} the id of another row ({names}) and {count|gets|get} a new one; check-ins stay with the row that keeps it.",
	"plan.rows_moved":
		"While this ran, someone inserted, deleted or sorted rows. Our values went back to their own rows; Restore takes back this last part only.",
	"plan.gone": "Someone deleted these, so they are not made again: {names}.",
	"plan.metrics":
		"{count} {count|row has|rows have} several measures ({names}), each with its own target: each becomes a KPI of its own, {kpis} in all.",
	"plan.measures_beside":
		"Rows of this sheet have several measures ({names}), and beside a row only one KPI can stand. To watch all of them, make a scorecard of this sheet instead.",
	"plan.attached":
		"{count} {count|column is|columns are} added at the right of this sheet; your own columns stay as they are.",
	"plan.missing": "This sheet has no column for these. Tick what to add:",
	"plan.filter":
		"The filter of this sheet ends before our columns. Sorting with it moves your rows without ours; those then show ↻ until the next run.",
	"plan.protected_range":
		"Protected ranges of this sheet end before our columns, so others can type there.",
	"plan.next_sums":
		"{count} {count|KPI adds|KPIs add} up over the period and {count|starts|start} again at 0; all others start where they stood last.",
	"plan.next_targets":
		"{count} {count|KPI needs|KPIs need} a new target: {count|it has|they have} reached the old one already.",
	"plan.next_undated":
		"{count} {count|KPI has|KPIs have} only a start or only a due day; {count|its|their} dates are left blank, because no row says how long a period is.",
} as const;
