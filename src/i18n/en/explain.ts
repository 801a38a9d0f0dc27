/** How each number of a KPI comes about. `sum` reads like `(30-50)/(10-50) = 50%`. */
export const explain = {
	"explain.yes": "yes",
	"explain.no": "no",
	"explain.per.day": "day",
	"explain.per.week": "week",
	"explain.per.month": "month",
	"explain.progress": "{sum}",
	"explain.met": "The target is reached: 100%.",
	"explain.kept": "The target is met, which counts as 100%.",
	"explain.done": "Done: 100%.",
	"explain.no_percentage":
		"Without a baseline to measure from there is no percentage.",
	"explain.no_line.no_start":
		"No start date, so there is no expected progress yet.",
	"explain.no_line.no_due":
		"No due date, so there is no expected progress yet.",
	"explain.no_line.no_dates":
		"No start and no due date, so there is no expected progress yet.",
	"explain.no_line.bound":
		"The target is to be kept from the first day on, so nothing is expected step by step.",
	"explain.no_line.budget":
		"It limits a sum: what counts is that it is not used up faster than the time goes.",
	"explain.no_line.yes_no":
		"It is done or not, so nothing is expected step by step.",
	"explain.expected.time": "{gone} of {total} days gone = {expected}%",
	"explain.expected.plan": "Planned for {end}: {sum} = {expected}%",
	"explain.expected.plan_not_begun":
		"No period of the target plan has ended yet, so nothing is expected.",
	"explain.achievement": "{sum} of the target",
	"explain.no_achievement":
		"A ratio of actual to target would mean nothing here.",
	"explain.no_trend": "There are not yet two figures to compare.",
	"explain.trend.better":
		"From {previous} ({before}) to {last} ({day}): better",
	"explain.trend.worse": "From {previous} ({before}) to {last} ({day}): worse",
	"explain.trend.same":
		"From {previous} ({before}) to {last} ({day}): unchanged",
	"explain.forecast":
		"At the pace of the {count} figures from {first} to {last} it will be {value} on {due}; four times out of five it will be between {low} and {high}.",
	"explain.met_on": "It would reach the target of {target} on {day}.",
	"explain.never_met": "At that pace it does not reach the target of {target}.",
	"forecast.no_figure": "A yes/no has no forecast.",
	"forecast.no_due": "Without a due date there is no day to forecast for.",
	"forecast.over": "It was due on {due}.",
	"forecast.too_few":
		"{count} {count|figure|figures} so far; a forecast needs {needed}.",
	"explain.no_pace": "Nothing is left to do, or there is no day left to do it.",
	"explain.pace.up": "Needs +{needed} a {per} until the due date.",
	"explain.pace.down": "Needs -{needed} a {per} until the due date.",
	"explain.pace.up.so_far":
		"Needs +{needed} a {per} until the due date; so far it has been {soFar} a {per}.",
	"explain.pace.down.so_far":
		"Needs -{needed} a {per} until the due date; so far it has been {soFar} a {per}.",
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
