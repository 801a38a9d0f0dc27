/** What the SMART rules say: why a verdict, and what to do about it. */
export const findings = {
	"finding.S.measured": "“{words}” says what will be seen.",
	"finding.S.deliverable": "“{words}” names something that will be done.",
	"finding.S.narrowed": "“{words}” narrows what is meant.",
	"finding.S.wish-word":
		"“{words}” is a wish: it does not say which figure, where or whose.",
	"advice.S.wish-word":
		"Name the figure and narrow it to a product, group or place, for example “renewal rate of paying customers”.",
	"finding.S.attitude":
		"“{words}” is praise or a comparison, and nobody can say when it holds.",
	"advice.S.attitude":
		"Replace it with what people would see: a figure, or something finished.",
	"finding.S.bare-deliverable":
		"“{words}” is to be done on something that could be anything.",
	"advice.S.bare-deliverable":
		"Say which one, for whom, and what belongs to it.",
	"finding.S.no-object":
		"“{words}” does not name what is to be measured or delivered.",
	"advice.S.no-object": "Name the figure or the thing to be finished.",
	"finding.S.no-owner": "Nobody is named as owner.",
	"advice.S.no-owner": "Enter one person in the owner column.",
	"finding.S.several-goals": "The indicator holds several targets.",
	"advice.S.several-goals": "Give every target a row of its own.",
	"finding.M.quantity": "It can be measured by “{words}”.",
	"finding.M.deliverable": "“{words}” is done or not done.",
	"finding.M.bare-deliverable": "“{words}” does not say what counts as done.",
	"advice.M.bare-deliverable":
		"Say by what one sees that it is finished, or give a number.",
	"finding.M.no-measure":
		"There is nothing to measure: no number and nothing that is done or not done.",
	"advice.M.no-measure":
		"Add a target with its unit, for example “from 70% to 85%”.",
	"finding.M.name-only": "“{words}” is a name or a time, not a measure.",
	"advice.M.name-only":
		"Add a target with its unit, for example “from 70% to 85%”.",
	"finding.M.no-unit": "The target has no unit.",
	"advice.M.no-unit": "Enter the unit, such as % or orders.",
	"finding.M.no-baseline": "A change is claimed, but not from where.",
	"advice.M.no-baseline": "Enter today's value as the baseline.",
	"finding.M.no-method":
		"The row does not say how and how often it is measured.",
	"advice.M.no-method":
		"Name the source of the figure and how often it is collected.",
	"finding.M.unknown-source":
		"The measurement rests on “{name}”, but no column or sheet here is called so.",
	"advice.M.unknown-source":
		"Correct the name “{name}”, or say where the figure is taken from.",
	"finding.M.text-against-target":
		"The text says {text}, the target cell says {cell}.",
	"advice.M.text-against-target":
		"Decide which one holds and change the other.",
	"finding.M.text-against-change":
		"The text says {text}%, baseline and target make {cells}%.",
	"advice.M.text-against-change":
		"Correct the text, the baseline or the target.",
	"finding.M.text-against-unit":
		"The text counts in “{text}”, the unit cell says “{cell}”.",
	"advice.M.text-against-unit": "Decide which one holds and change the other.",
	"finding.M.mixed-scale":
		"“{text}” is in another scale than the other numbers of its row.",
	"advice.M.mixed-scale":
		"Write all of them as percentages, or all as fractions.",
	"finding.M.direction-against-target":
		"The direction does not fit: the target is {target}, the baseline {baseline}.",
	"advice.M.direction-against-target":
		"Correct the direction, the baseline or the target.",
	"finding.A.grounded":
		"“{words}” says from where or by what means it is to be reached.",
	"finding.A.modest":
		"{percent}% in {days} days is a pace that running work can keep.",
	"finding.A.perfection":
		"No “{words}” at all for {days} days is beyond anyone's control.",
	"advice.A.perfection":
		"Set an upper limit instead, or limit it to the severe ones.",
	"finding.A.never-again":
		"Never any “{words}” at all is beyond anyone's control.",
	"advice.A.never-again":
		"Set an upper limit and a period, or limit it to the severe ones.",
	"finding.A.jump":
		"That is a jump of an order of magnitude in {days} {days|day|days}.",
	"advice.A.jump":
		"Allow more time, or take a step on the way there as the target.",
	"finding.A.kept-pace":
		"The way left needs {needed} a month; this row has made {best}.",
	"finding.A.too-fast":
		"The way left needs {needed} a month; the best month so far made {best}.",
	"advice.A.too-fast":
		"Allow more time, lower the target, or say what will be done differently.",
	"finding.A.low-confidence": "Confidence is {confidence} out of 10.",
	"advice.A.low-confidence":
		"Ask what stands in the way, and adjust the target or the means.",
	"finding.A.no-history":
		"There are too few past readings to tell whether the pace is within reach.",
	"advice.A.no-history":
		"Check in a few times; the row's own pace will then decide.",
	"finding.R.why": "“{words}” says what it is good for.",
	"finding.R.targeted": "“{words}” are those that the plan has chosen.",
	"finding.R.parent": "It serves “{words}”.",
	"finding.R.related": "Goal and indicator both speak of “{words}”.",
	"finding.R.same-subject":
		"Goal and indicator belong to the same subject of the KPI library.",
	"finding.R.no-goal": "The row names no goal that it serves.",
	"advice.R.no-goal":
		"Enter the goal, or point to the one above in the “Supports” column.",
	"finding.R.copy": "The indicator is a copy of the goal.",
	"advice.R.copy":
		"Let the goal say what for, and the indicator by what figure.",
	"finding.R.unrelated":
		"Goal and indicator share no word, so the link between them cannot be told.",
	"advice.R.unrelated":
		"Say in the goal what the indicator contributes to, or fill in “Supports”.",
	"finding.R.level-above-parent":
		"Its level is above that of the goal it serves.",
	"advice.R.level-above-parent":
		"Correct the level, or point to a goal of its own level or above.",
	"finding.R.vanity": "“{words}” says little by itself about any goal.",
	"advice.R.vanity":
		"Say what it is good for, or measure what follows from it, such as inquiries or orders.",
	"finding.T.end": "It ends: “{words}”.",
	"finding.T.end-unknown": "No date can be computed from “{words}”.",
	"advice.T.end-unknown": "Enter the date in the due column.",
	"finding.T.no-end": "No end is stated.",
	"advice.T.no-end":
		"Add a date or a period, such as “by 31 December” or “within 3 months”.",
	"finding.T.open-time": "“{words}” bounds nothing.",
	"advice.T.open-time":
		"Replace it with a date or a period, such as “by 31 December”.",
	"finding.T.rhythm-only": "“{words}” is a rhythm; when it ends is not stated.",
	"advice.T.rhythm-only": "Add the day or period until which it holds.",
	"finding.T.time-is-measure":
		"“{words}” is the time that is measured; when the goal ends is not stated.",
	"advice.T.time-is-measure":
		"Add the day or period until which it is to be reached.",
	"finding.T.before-start": "It is due on {due}, before it starts on {start}.",
	"advice.T.before-start": "Correct one of the two dates.",
	"finding.T.past": "It was due on {due}, which is past.",
	"advice.T.past": "Close it, or agree on a new date.",
	"finding.T.few-readings":
		"The rhythm gives {count} {count|reading|readings} before the end; at least 3 are needed to steer.",
	"advice.T.few-readings": "Update more often, or allow more time.",
	"finding.T.text-against-due":
		"The text says “{words}”, the due cell says {cell}.",
	"advice.T.text-against-due": "Decide which one holds and change the other.",
} as const;
