/** Why a KPI has the status it has, with the row's own figures. `sum` reads like `(30-50)/(10-50) = 50%`. */
export const progress = {
	"why.no_direction":
		"No direction is given, so neither progress nor a forecast can be worked out.",
	"why.no_target":
		"There is no target yet, so neither progress nor a forecast can be worked out.",
	"why.no_upper_target": "A range needs an upper target.",
	"why.neither_yes_nor_no": "The actual is neither yes nor no.",
	"why.low_above_high":
		"The target {low} is higher than the upper target {high}.",
	"why.increase_downwards":
		"It should increase, but the baseline {baseline} is higher than the target {target}.",
	"why.decrease_upwards":
		"It should decrease, but the baseline {baseline} is lower than the target {target}.",
	"why.due_before_start": "It is due on {due}, before it starts on {start}.",
	"why.no_line.no_start":
		"The target is not met yet, and without a start date nothing says how far it should be by now.",
	"why.no_line.no_due":
		"The target is not met yet, and without a due date nothing says how far it should be by now.",
	"why.no_line.no_dates":
		"The target is not met yet, and without a start and a due date nothing says how far it should be by now.",
	"why.unreadable.baseline": "The baseline is not a number.",
	"why.unreadable.target": "The target is not a number.",
	"why.unreadable.target_high": "The upper target is not a number.",
	"why.unreadable.actual": "The actual is not a number.",
	"why.unreadable.start": "The start is not a date.",
	"why.unreadable.due": "The due day is not a date.",
	"why.unreadable.updated": "The as-of day is not a date.",
	"why.no_actual": "There is no actual yet.",
	"why.over_without_actual":
		"It was due on {due} and no actual was ever entered.",
	"why.never_reported":
		"There is still no actual {days} {days|day|days} after the start; the first one is due within {limit}.",
	"why.no_as_of":
		"The actual has no as-of date, so nothing says how old it is.",
	"why.old":
		"The actual is {days} {days|day|days} old; at this cadence it may be at most {limit}.",
	"why.over_unmet":
		"It was due on {due}: {actual} against a target of {target}.",
	"why.met.achieved": "{actual} meets the target of {target} → achieved",
	"why.met.on_track": "{actual} meets the target of {target} → on track",
	"why.kept.at_least.achieved":
		"{actual} meets the minimum of {target} → achieved",
	"why.kept.at_least.on_track":
		"{actual} meets the minimum of {target} → on track",
	"why.kept.at_most.achieved":
		"{actual} is within the limit of {target} → achieved",
	"why.kept.at_most.on_track":
		"{actual} is within the limit of {target} → on track",
	"why.kept.range.achieved":
		"{actual} is within the range of {target} → achieved",
	"why.kept.range.on_track":
		"{actual} is within the range of {target} → on track",
	"why.done.achieved": "Done → achieved",
	"why.done.on_track": "Done → on track",
	"why.over_undone": "It was due on {due} and is not done.",
	"why.overspent.at_risk":
		"The limit is kept so far, but {spent}% of it is used ({sum}) after {elapsed}% of the time, {points} too fast → at risk",
	"why.overspent.behind":
		"The limit is kept so far, but {spent}% of it is used ({sum}) after {elapsed}% of the time, {points} too fast → behind",
	"why.overrun.at_risk":
		"The limit is exceeded: {spent}% of it is used ({sum}) after {elapsed}% of the time → at risk",
	"why.overrun.behind":
		"The limit is exceeded: {spent}% of it is used ({sum}) after {elapsed}% of the time → behind",
	"why.ahead": "{sum}, expected {expected}%, {points} ahead → on track",
	"why.below.early":
		"{sum}, expected {expected}%, {points} behind, but it has only just begun → early",
	"why.below.on_track":
		"{sum}, expected {expected}%, {points} behind → on track",
	"why.below.at_risk": "{sum}, expected {expected}%, {points} behind → at risk",
	"why.below.behind": "{sum}, expected {expected}%, {points} behind → behind",
	"why.ratio.on_track":
		"{sum}, {ratio}% of the expected {expected}% → on track",
	"why.ratio.at_risk": "{sum}, {ratio}% of the expected {expected}% → at risk",
	"why.ratio.behind": "{sum}, {ratio}% of the expected {expected}% → behind",
	"why.corridor.on_track": "{sum} → on track",
	"why.corridor.at_risk": "{sum} → at risk",
	"why.corridor.behind": "{sum} → behind",
	"why.undone.no_start":
		"Not done yet; there is no start date to tell how much of the time is gone → on track",
	"why.undone.no_due": "Not done yet; there is no due date → on track",
	"why.undone.no_dates":
		"Not done yet; there is no start and no due date → on track",
	"why.undone.on_track": "Not done yet, {elapsed}% of the time gone → on track",
	"why.undone.at_risk": "Not done yet, {elapsed}% of the time gone → at risk",
	"why.unmet.at_risk":
		"{actual} against a target of {target} ({sum}): close, but not there → at risk",
	"why.unmet.behind": "{actual} against a target of {target} ({sum}) → behind",
	"why.unmet_no_percentage":
		"{actual} against a target of {target}; without a baseline there is no percentage → behind",
} as const;
