/** What stands in our own sheets: names, labels, notes on headers. */
export const sheet = {
	"sheet.scorecard": "{name} scorecard",
	"sheet.dashboard": "{name} dashboard",
	"sheet.settings": "SMART settings",
	"sheet.undo": "SMART undo",
	"word.yes": "yes",
	"word.no": "no",
	"own.status": "Status",
	"own.bar": "Progress bar",
	"own.progress": "Progress (from baseline)",
	"own.expected": "Expected by now",
	"own.advice": "Advice",
	"own.checked": "Checked",
	"own.verdicts": "Verdicts",
	"own.fact": "{field} (as read)",
	"own.facts": "Facts written",
	"advice.none": "SMART: nothing to improve.",
	"formula.no_settings": "settings sheet missing",
	"note.id":
		"Given once and never again. Leave it as it is; a new row gets its own.",
	"note.goal": "What is to be reached, in one sentence.",
	"note.indicator": "What is measured to see it.",
	"note.method": "Where the figure comes from and how often it is collected.",
	"note.timeframe":
		"By when, in words. The start and due columns hold the dates.",
	"note.level":
		"Strategic: the whole company. Operational: narrower and shorter. Functional: one department.",
	"note.timing": "Leading indicators predict; lagging ones show where we are.",
	"note.department": "The dashboard shows progress by department.",
	"note.owner": "Who answers for it.",
	"note.parent": "ID or name of the goal that this KPI serves.",
	"note.direction":
		"Increase and decrease go from the baseline to the target. At least, at most and range are bounds to keep. Yes/no is done or not.",
	"note.kind":
		"Level: a rate, score or stock. Cumulative: the sum since the start. Per period: the target holds for each period.",
	"note.unit":
		"What the numbers count. Rows with % show their numbers as percent.",
	"note.baseline": "Where it stood at the start.",
	"note.target": "What is to be reached; for a range, the lower end.",
	"note.target_high": "Upper end of a range.",
	"note.actual":
		"Where it stands. Type the new figure here and its date in the as-of column: status and bar follow at once.",
	"note.start": "First day.",
	"note.due": "Last day.",
	"note.updated":
		"The day up to which the actual counts. Once one row has a date, rows without one count as stale.",
	"note.cadence":
		"How often a new actual is due. An older one counts as stale; the limits are on the settings sheet.",
	"note.confidence": "0 to 10: how sure the owner is to make it.",
	"note.weight": "How much it counts beside the others.",
	"note.status":
		"Follows from actual, target and dates; computed by a formula.",
	"note.bar": "One block for each tenth of the way.",
	"note.progress":
		"The way from the baseline to the target, or how far a bound is kept; computed by a formula.",
	"note.expected":
		"How far it should be on the as-of day; blank where no line leads to the target.",
	"note.letters":
		"✓ pass, ! warning, ✗ fail, ? cannot tell, ↻ changed since it was checked.",
	"note.advice":
		"What would make this KPI better. Shows ↻ after a change until the next check.",
	"note.checked": "What the row said when it was checked. Do not edit.",
	"note.verdicts": "What the check found. Do not edit.",
	"note.fact":
		"What was read from the row, as a value that formulas can use. Type over it and it stays as you typed it.",
	"note.facts": "What was written into the columns of facts; do not edit.",
	"dashboard.kpis": "KPIs",
	"dashboard.good": "Going well",
	"dashboard.progress": "Mean progress",
	"dashboard.attention": "Need attention",
	"dashboard.unknown": "Without a clear state",
	"dashboard.not_taken_in": "Rows not checked yet",
	"dashboard.count": "KPIs",
	"dashboard.mean_progress": "Mean progress",
	"dashboard.no_department": "(no department)",
	"dashboard.pass_rate": "Pass rate",
	"chart.status_counts": "KPIs by status",
	"chart.department_progress": "Progress by department",
	"chart.smart_pass_rate": "SMART: share that passes",
	"policy.gap": "Gap 10 / 25 points",
	"policy.gap_wide": "Gap 16.5 / 33 points",
	"policy.ratio": "Ratio 95 / 85 %",
	"policy.corridor": "Corridor 90 / 70 %",
	"policy.strict": "Strict: no gap",
	"settings.title": "SMART Scorecard settings",
	"settings.policy": "Policy: how far behind is at risk or behind",
	"settings.gap.on_track":
		"Gap 10 / 25: on track from (progress minus expected)",
	"settings.gap.at_risk": "Gap 10 / 25: at risk from",
	"settings.gap_wide.on_track":
		"Gap 16.5 / 33: on track from (progress minus expected)",
	"settings.gap_wide.at_risk": "Gap 16.5 / 33: at risk from",
	"settings.ratio.on_track": "Ratio: on track from (progress over expected)",
	"settings.ratio.at_risk": "Ratio: at risk from",
	"settings.corridor.on_track": "Corridor: on track from (progress alone)",
	"settings.corridor.at_risk": "Corridor: at risk from",
	"settings.strict.on_track": "Strict: on track from (progress minus expected)",
	"settings.strict.at_risk": "Strict: at risk from",
	"settings.use.measure":
		"In use: 1 gap, 2 ratio, 3 progress alone (follows from the policy)",
	"settings.use.on_track": "In use: on track from (follows from the policy)",
	"settings.use.at_risk": "In use: at risk from (follows from the policy)",
	"settings.early":
		"Early: share of the time in which falling short is no worry",
	"settings.stale.daily": "Stale after days, daily",
	"settings.stale.weekly": "Stale after days, weekly",
	"settings.stale.fortnightly": "Stale after days, fortnightly",
	"settings.stale.monthly": "Stale after days, monthly or no cadence",
	"settings.stale.quarterly": "Stale after days, quarterly",
	"settings.stale.half_yearly": "Stale after days, half-yearly",
	"settings.stale.yearly": "Stale after days, yearly",
	"settings.closing_days":
		"Closing days: days after the due date in which figures may still come in",
	"settings.yes": "Words that mean yes",
	"settings.no": "Words that mean no",
	"settings.highest_id": "Highest ID ever given (do not lower it)",
} as const;
