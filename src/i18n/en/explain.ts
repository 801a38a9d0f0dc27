/** How each number of a KPI comes about. `sum` reads like `(30-50)/(10-50) = 50%`. */
export const explain = {
	"explain.progress": "{sum}",
	"explain.no_percentage":
		"Without a baseline there is no way to measure, so there is no percentage.",
	"explain.no_line": "No line leads from a baseline to this target.",
	"explain.expected.time": "{gone} of {total} days gone = {expected}%",
	"explain.expected.plan": "Planned for {end}: {sum} = {expected}%",
	"explain.expected.plan_not_begun":
		"No period of the target plan has ended yet, so nothing is expected.",
	"explain.achievement": "{sum} of the target",
	"explain.no_achievement":
		"Actual and target have no ratio that would mean anything.",
	"explain.no_trend": "There are no two readings to compare yet.",
	"explain.trend.better":
		"{last} on {day} after {previous} on {before}: better",
	"explain.trend.worse": "{last} on {day} after {previous} on {before}: worse",
	"explain.trend.same":
		"{last} on {day} after {previous} on {before}: unchanged",
	"explain.forecast":
		"A straight line through {count} readings from {first} to {last} leads to {value} on {due}; four times out of five it will lie between {low} and {high}.",
	"explain.met_on": "The line meets the target {target} on {day}.",
	"explain.never_met": "The line does not lead to the target {target}.",
	"forecast.no_figure": "A yes/no has no forecast.",
	"forecast.no_due": "Without a due date there is no day to forecast for.",
	"forecast.over": "It was due on {due}.",
	"forecast.too_few":
		"{count} {count|reading|readings} so far; a forecast needs {needed}.",
	"explain.no_pace": "Nothing is left to do, or no day to do it in.",
	"explain.pace.day": "From now on {needed} a day is needed.",
	"explain.pace.week": "From now on {needed} a week is needed.",
	"explain.pace.month": "From now on {needed} a month is needed.",
	"explain.pace.day.so_far":
		"From now on {needed} a day is needed; so far it was {soFar}.",
	"explain.pace.week.so_far":
		"From now on {needed} a week is needed; so far it was {soFar}.",
	"explain.pace.month.so_far":
		"From now on {needed} a month is needed; so far it was {soFar}.",
	"explain.periods": "Met in {met} of {reported} {reported|period|periods}.",
	"explain.periods_blank":
		"Met in {met} of {reported} {reported|period|periods}; {blank} more without a figure.",
	"rollup.mean":
		"Mean progress {mean}%, over {counted} of {rows} {rows|KPI|KPIs}.",
	"rollup.no_mean": "None of {rows} {rows|KPI|KPIs} has a percentage.",
	"rollup.score": "Achievement by weight: {score} of {weight}.",
	"rollup.blank_weights":
		"{count} {count|KPI has|KPIs have} no weight while others do; it counts 0.",
	"rollup.wrong_weights":
		"The weight of {count} {count|KPI|KPIs} is negative or no number; it counts 0.",
} as const;
