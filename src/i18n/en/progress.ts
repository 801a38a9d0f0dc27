/** Why a KPI has the status it has, with the row's own figures. `sum` reads like `(30-50)/(10-50) = 50%`. */
export const progress = {
	"why.no_direction": "The direction is not given.",
	"why.no_target": "There is no target.",
	"why.no_upper_target": "A range needs an upper target.",
	"why.neither_yes_nor_no": "The actual is neither yes nor no.",
	"why.low_above_high": "The target {low} lies above the upper target {high}.",
	"why.increase_downwards":
		"The direction is increase, but the baseline {baseline} lies above the target {target}.",
	"why.decrease_upwards":
		"The direction is decrease, but the baseline {baseline} lies below the target {target}.",
	"why.due_before_start": "It is due on {due}, before it starts on {start}.",
	"why.no_dates":
		"The target is not met yet, and without both a start and a due date nothing says how far it should be.",
	"why.unreadable.baseline": "The baseline is not a number.",
	"why.unreadable.target": "The target is not a number.",
	"why.unreadable.target_high": "The upper target is not a number.",
	"why.unreadable.actual": "The actual is not a number.",
	"why.unreadable.start": "The start is not a date.",
	"why.unreadable.due": "The due date is not a date.",
	"why.unreadable.updated": "The as-of date is not a date.",
	"why.no_actual": "There is no actual yet.",
	"why.over_without_actual":
		"It was due on {due}, and no actual was ever given.",
	"why.never_reported":
		"No actual {days} {days|day|days} after the start; one was due within {limit}.",
	"why.no_as_of":
		"The actual has no as-of date, so nothing says how old it is.",
	"why.old":
		"The actual is {days} {days|day|days} old; {limit} are allowed at this cadence.",
	"why.over_unmet":
		"It was due on {due}: {actual} against a target of {target}.",
	"why.met.achieved": "{actual} meets the target {target} → achieved",
	"why.met.on_track": "{actual} keeps the target {target} → on track",
	"why.done.achieved": "Done → achieved",
	"why.done.on_track": "Done → on track",
	"why.over_undone": "It was due on {due} and is not done.",
	"why.overspent.at_risk":
		"{sum} = {spent}% used after {elapsed}% of the time, {points} points over → at risk",
	"why.overspent.behind":
		"{sum} = {spent}% used after {elapsed}% of the time, {points} points over → behind",
	"why.ahead": "{sum}, expected {expected}%, {points} points ahead → on track",
	"why.below.early":
		"{sum}, expected {expected}%, {points} points behind, but it has only begun → early",
	"why.below.on_track":
		"{sum}, expected {expected}%, {points} points behind → on track",
	"why.below.at_risk":
		"{sum}, expected {expected}%, {points} points behind → at risk",
	"why.below.behind":
		"{sum}, expected {expected}%, {points} points behind → behind",
	"why.ratio.on_track":
		"{sum}, {ratio}% of the expected {expected}% → on track",
	"why.ratio.at_risk": "{sum}, {ratio}% of the expected {expected}% → at risk",
	"why.ratio.behind": "{sum}, {ratio}% of the expected {expected}% → behind",
	"why.corridor.on_track": "{sum} → on track",
	"why.corridor.at_risk": "{sum} → at risk",
	"why.corridor.behind": "{sum} → behind",
	"why.undone_undated":
		"Not done yet; without a start and a due date → on track",
	"why.undone.on_track": "Not done yet, {elapsed}% of the time gone → on track",
	"why.undone.at_risk": "Not done yet, {elapsed}% of the time gone → at risk",
	"why.unmet.at_risk": "{sum}, close to the target but not there → at risk",
	"why.unmet.behind": "{sum}, target not met → behind",
	"why.unmet_no_percentage":
		"The target is not met; without a baseline there is no percentage → behind",
} as const;
