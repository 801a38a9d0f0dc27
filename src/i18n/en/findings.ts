/** Why the SMART rules give their verdicts. A name with a third part is another case of the same rule. */
export const findings = {
	"finding.S.measured": "The result is clear: {words}.",
	"finding.S.deliverable": "What is to be finished is clear: “{words}”.",
	"finding.S.deliverable.yes_no":
		"The result is clear: it is done, or it is not.",
	"finding.S.narrowed": "“{words}” narrows down what is meant.",
	"finding.S.wish-word":
		"“{words}” is only a wish: it names no figure, place or group.",
	"finding.S.attitude":
		"“{words}” is praise or a comparison; nobody can tell when it comes true.",
	"finding.S.bare-deliverable": "“{words}” could mean anything of its kind.",
	"finding.S.no-object":
		"“{words}” does not say what is to be measured or delivered.",
	"finding.S.figure-only":
		"“{words}” names the figure, but not yet what it should reach.",
	"finding.S.no-owner": "No owner is named.",
	"finding.S.several-goals": "The indicator holds more than one goal.",
	"finding.M.quantity": "It can be measured: {words}.",
	"finding.M.deliverable":
		"“{words}” is either done or not, so anyone can tell.",
	"finding.M.deliverable.yes_no":
		"It is either done or not, so anyone can tell.",
	"finding.M.bare-deliverable": "“{words}” does not say what counts as done.",
	"finding.M.no-measure":
		"There is nothing to measure: no number, and nothing that is either done or not.",
	"finding.M.name-only": "“{words}” is a name or a time, not a measure.",
	"finding.M.no-unit": "The target has no unit.",
	"finding.M.no-baseline":
		"It is to rise or fall, but the baseline to start from is missing.",
	"finding.M.no-method": "Nothing says how it is measured, or how often.",
	"finding.M.unknown-source":
		"The measurement refers to “{name}”, but no column or sheet here has that name.",
	"finding.M.text-against-target":
		"The text says {text}, but the target cell says {cell}.",
	"finding.M.text-against-change":
		"The text says {text}, but from baseline to target it is {cells}.",
	"finding.M.text-against-unit":
		"The text counts in “{text}”, but the unit cell says “{cell}”.",
	"finding.M.mixed-scale":
		"“{text}” is on another scale than the other numbers of this row.",
	"finding.M.direction-against-target":
		"The direction does not fit a baseline of {baseline} and a target of {target}.",
	"finding.A.grounded": "“{words}” says where it starts or how to get there.",
	"finding.A.modest":
		"{percent}% in {days} days is a pace that day-to-day work can keep.",
	"finding.A.perfection":
		"Nobody can promise {days} days without any “{words}”.",
	"finding.A.never-again": "Nobody can promise never to have any “{words}”.",
	"finding.A.jump": "That is too big a leap for {days} {days|day|days}.",
	"finding.A.kept-pace.up":
		"Needs +{needed} a month; its best so far is +{best} a month.",
	"finding.A.kept-pace.down":
		"Needs -{needed} a month; its best so far is -{best} a month.",
	"finding.A.kept-pace.reached": "The target is met as things stand.",
	"finding.A.too-fast.up":
		"Needs +{needed} a month; its best so far is only +{best} a month.",
	"finding.A.too-fast.down":
		"Needs -{needed} a month; its best so far is only -{best} a month.",
	"finding.A.too-fast.up.never":
		"Needs +{needed} a month, but it has not risen so far.",
	"finding.A.too-fast.down.never":
		"Needs -{needed} a month, but it has not fallen so far.",
	"finding.A.low-confidence": "Confidence is only {confidence} out of 10.",
	"finding.A.no-history":
		"There are too few past figures to tell whether the pace is within reach.",
	"finding.A.no-history.no_target":
		"There is no target yet, so nothing says whether it is within reach.",
	"finding.A.no-history.no_due":
		"Without a due date, nothing says what pace is needed.",
	"finding.A.no-history.yes_no":
		"It is done in one step, so past figures do not tell whether it is within reach.",
	"finding.R.why": "“{words}” says what it is good for.",
	"finding.R.targeted": "“{words}” is a group that was chosen on purpose.",
	"finding.R.parent": "It supports “{words}”.",
	"finding.R.related": "Goal and indicator both mention “{words}”.",
	"finding.R.same-subject":
		"Goal and indicator belong to the same subject in the KPI library.",
	"finding.R.no-goal": "The row does not say which goal it supports.",
	"finding.R.copy": "The indicator only repeats the goal.",
	"finding.R.unrelated":
		"Goal and indicator have no word in common, so nothing shows how they are linked.",
	"finding.R.level-above-parent":
		"Its level is higher than that of the goal it supports.",
	"finding.R.vanity": "“{words}” alone says little about any goal.",
	"finding.T.end": "There is a deadline: {words}.",
	"finding.T.end.cell": "Due {due}.",
	"finding.T.end-unknown": "No date can be worked out from “{words}”.",
	"finding.T.no-end": "There is no deadline.",
	"finding.T.open-time": "“{words}” is not a deadline.",
	"finding.T.rhythm-only": "“{words}” says how often, but not until when.",
	"finding.T.time-is-measure":
		"“{words}” is the time that is measured, not a deadline for the goal.",
	"finding.T.before-start": "It is due on {due}, before it starts on {start}.",
	"finding.T.past": "It was due on {due}.",
	"finding.T.few-readings":
		"At this cadence there {count|is|are} only {count} {count|figure|figures} before the due date; it takes at least 3 to steer.",
	"finding.T.text-against-due":
		"The text says “{words}”, but the due cell says {cell}.",
} as const;
