/** What is found on a set of KPIs as a whole, and whether a row is better kept as a KPI or an OKR. */
export const portfolio = {
	"check.set/burden": "Burden per owner",
	"check.set/stale": "Out of date",
	"check.set/duplicate": "Said twice",
	"check.set/goal-without-kpi": "Goals without a measure",
	"check.set/goal-unserved": "Goals that nothing supports",
	"check.set/unknown-parent": "Goals not found",
	"check.set/balance": "Leading and lagging",
	"check.set/counter-kpi": "Speed or volume without quality",
	"check.set/weight-blank": "Weights missing",
	"check.set/weight-void": "Weights that do not count",
	"check.set/weight-sum": "Sum of weights",
	"check.set/okr": "Better kept as an OKR",
	"set.burden.count.why":
		"{owner} looks after {count} KPIs at the same time; it is hard to keep an eye on more than {limit}.",
	"set.burden.count.advice":
		"Keep those that lead to a decision, and hand over or drop the others.",
	"set.burden.readings.why":
		"{owner} has to report {readings} figures a month; more than {limit} take time away from the work.",
	"set.burden.readings.advice":
		"Measure less often where nobody would act sooner, or let a system collect the figures.",
	"set.stale.owner.why":
		"{count} {count|KPI|KPIs} of {owner} {count|has|have} not been updated for longer than the cadence allows.",
	"set.stale.owner.advice":
		"Bring the figures up to date, or set a cadence that can be kept.",
	"set.stale.nobody.why":
		"{count} {count|KPI|KPIs} that nobody owns {count|has|have} not been updated for longer than the cadence allows.",
	"set.stale.nobody.advice":
		"Name an owner who brings the figures up to date, or drop the rows.",
	"set.duplicate.same.why":
		"“{words}” appears in {count} rows, in the same or other words.",
	"set.duplicate.same.advice": "Keep one of the rows, or say how they differ.",
	"set.duplicate.targets.why":
		"“{words}” appears in {count} rows with different targets: {targets}.",
	"set.duplicate.targets.advice":
		"Decide which target is right, or say for which period or part each is meant.",
	"set.duplicate.near.why": "“{words}” and “{other}” differ in one word only.",
	"set.duplicate.near.advice": "Merge them if they mean the same figure.",
	"set.goal-without-kpi.why": "Nothing measures the goal “{goal}”.",
	"set.goal-without-kpi.advice":
		"Give it an indicator with a target, or let a measured row support it.",
	"set.goal-unserved.why":
		"No row supports the strategic goal “{goal}”, although other rows say what they support.",
	"set.goal-unserved.advice":
		"Enter it under “Supports” where work contributes to it, or ask whether it is still a goal.",
	"set.unknown-parent.why":
		"No row of this set has “{goal}” as its ID or name.",
	"set.unknown-parent.advice":
		"Enter the ID or the exact name of the goal; leave it if the goal is on another sheet.",
	"set.balance.goal.why":
		"All {count} KPIs of “{goal}” are lagging; none leads.",
	"set.balance.goal.advice":
		"Add something that has to happen first and can be counted every week, such as visits, trials or training hours.",
	"set.balance.all.why":
		"No KPI of this set leads; all {count} whose timing is known are lagging.",
	"set.balance.all.advice":
		"For each important goal add one figure that moves before the result does.",
	"set.counter-kpi.why":
		"“{words}” rewards speed or volume, and no KPI beside it watches quality.",
	"set.counter-kpi.advice":
		"Add what would suffer first, such as an error rate, returns, complaints or satisfaction.",
	"set.weight-blank.why":
		"{count} of {of} rows have no weight; in averages they count as 0.",
	"set.weight-blank.advice":
		"Fill in the missing weights, or empty the column so that all rows count the same.",
	"set.weight-void.unusable.why":
		"{count} {count|weight is|weights are} negative or no number and {count|counts|count} as 0.",
	"set.weight-void.unusable.advice": "Enter a number above 0.",
	"set.weight-void.zero.why":
		"{count} {count|row has|rows have} a weight of 0 and {count|counts|count} in no average.",
	"set.weight-void.zero.advice":
		"Give {count|it|them} a weight, or leave it if that is meant.",
	"set.weight-sum.all.why":
		"The weights look like percents and come to {sum}%.",
	"set.weight-sum.all.advice": "Change them so that they come to 100%.",
	"set.weight-sum.group.why":
		"The weights of “{name}” come to {sum}%, those of most others to 100%.",
	"set.weight-sum.group.advice": "Change them so that they come to 100%.",
	"set.okr.why": "This row fits an OKR better than a KPI.",
	"set.okr.advice":
		"Keep it as an objective with key results that stretch, and do not tie appraisal to it.",
	"form.okr.bold_new":
		"“{words}” begins something new, and there is no baseline to improve on: an OKR fits better.",
	"form.okr.bold_leap":
		"“{words}” begins something new, and from {from} to {to} is a leap: an OKR fits better.",
	"form.okr.bold_bet":
		"“{words}” begins something new, and confidence is only {confidence} out of 10: an OKR fits better.",
	"form.okr.leap_bet":
		"From {from} to {to} is a leap, and confidence is only {confidence} out of 10: an OKR fits better.",
	"form.kpi.improve":
		"Improving an existing figure from {from} to {to}: a KPI fits.",
	"form.kpi.change":
		"A change of {by} builds on what is already there: a KPI fits.",
	"form.kpi.at_least":
		"At least {target} is a standard for day-to-day work: a KPI fits.",
	"form.kpi.at_most":
		"At most {target} is a limit for day-to-day work: a KPI fits.",
	"form.kpi.range":
		"{target} is a range to keep in day-to-day work: a KPI fits.",
	"form.kpi.per_period":
		"{target} in every period is a standard for day-to-day work: a KPI fits.",
} as const;
