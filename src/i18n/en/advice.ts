/** What the SMART rules advise. */
export const advice = {
	"advice.S.wish-word":
		"Name the figure and narrow it to a product, group or place, for example “renewal rate of paying customers”.",
	"advice.S.attitude":
		"Replace it with something people can see: a figure, or something finished.",
	"advice.S.bare-deliverable":
		"Say which one, for whom, and what belongs to it.",
	"advice.S.no-object": "Name the figure or the thing to be finished.",
	"advice.S.no-owner": "Enter one person in the owner column.",
	"advice.S.figure-only": "Enter the target, the due date and the owner.",
	"advice.S.several-goals": "Give every goal a row of its own.",
	"advice.M.bare-deliverable":
		"Say how people can see that it is finished, or give a number.",
	"advice.M.no-measure":
		"Add a target with its unit, for example “from 70% to 85%”.",
	"advice.M.name-only":
		"Add a target with its unit, for example “from 70% to 85%”.",
	"advice.M.no-unit": "Enter the unit, such as % or orders.",
	"advice.M.no-baseline": "Enter today's value as the baseline.",
	"advice.M.no-method":
		"Name the source of the figure and how often it is collected.",
	"advice.M.unknown-source":
		"Correct the name “{name}”, or say where the figure is taken from.",
	"advice.M.text-against-target":
		"Decide which one is right and change the other.",
	"advice.M.text-against-change":
		"Correct the text, the baseline or the target.",
	"advice.M.text-against-unit":
		"Decide which one is right and change the other.",
	"advice.M.mixed-scale":
		"Write all of them as percentages, or all as fractions.",
	"advice.M.direction-against-target":
		"Correct the direction, the baseline or the target.",
	"advice.A.perfection":
		"Set an upper limit instead, or limit it to the severe ones.",
	"advice.A.never-again":
		"Set an upper limit and a period, or limit it to the severe ones.",
	"advice.A.jump":
		"Allow more time, or take a step on the way there as the target.",
	"advice.A.too-fast":
		"Allow more time, lower the target, or say what will be done differently.",
	"advice.A.low-confidence":
		"Ask what stands in the way, and adjust the target or the means.",
	"advice.A.no-history":
		"Fill in what is missing and check in a few times; its own pace will then decide.",
	"advice.A.no-history.yes_no":
		"Ask the owner how sure it is, from 0 to 10, and enter that as the confidence.",
	"advice.R.no-goal":
		"Enter the goal, or point to the one above in the “Supports” column.",
	"advice.R.copy":
		"Let the goal say what it is for, and the indicator which figure shows it.",
	"advice.R.unrelated":
		"Say in the goal what the indicator contributes to, or fill in “Supports”.",
	"advice.R.level-above-parent":
		"Correct the level, or point to a goal of its own level or above.",
	"advice.R.vanity":
		"Say what it is good for, or measure what follows from it, such as inquiries or orders.",
	"advice.T.end-unknown": "Enter the date in the due column.",
	"advice.T.no-end":
		"Add a date or a period, such as “by 31 December” or “within 3 months”.",
	"advice.T.open-time":
		"Replace it with a date or a period, such as “by 31 December”.",
	"advice.T.rhythm-only": "Add the day or period until which it holds.",
	"advice.T.time-is-measure":
		"Add the day or period until which it is to be reached.",
	"advice.T.before-start": "Correct one of the two dates.",
	"advice.T.past": "Close it, or agree on a new date.",
	"advice.T.few-readings": "Update more often, or allow more time.",
	"advice.T.text-against-due":
		"Decide which one is right and change the other.",
} as const;
