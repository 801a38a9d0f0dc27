/** What the state of a sheet is, why a row is passed over, and why a cell could not be read. */
export const table = {
	"state.empty.title": "This sheet is empty",
	"state.empty.advice":
		"Make a new scorecard from a template or the KPI library. Or type or paste your KPIs below a header row, one KPI a row, for example Goal, Key indicator, Target, Due; then read the sheet again.",
	"state.only_charts.title": "This sheet holds charts only",
	"state.only_charts.advice":
		"Open the sheet that holds the rows behind the charts and try again there.",
	"state.one_column.title": "Only one column is filled in",
	"state.one_column.advice":
		"Put the goal, the key indicator and the target into columns of their own, with a header above each.",
	"state.no_header.title": "No header row was found",
	"state.no_header.advice":
		"Name the columns in one row, for example Goal, Key indicator, Target, Due. Then read the sheet again.",
	"state.no_rows.title": "There are no rows below the header",
	"state.no_rows.advice":
		"Add at least one KPI below the header and read again.",
	"state.table.title": "This sheet can be turned into a scorecard",
	"state.table.advice":
		"Check the KPIs first; a new scorecard sheet can then be written. This sheet stays as it is.",
	"state.scorecard.title": "This is a scorecard",
	"state.scorecard.advice":
		"Check the KPIs, then bring the scorecard up to date.",
	"state.dashboard.title": "This is a dashboard",
	"state.dashboard.advice":
		"It is drawn from a scorecard. Open the scorecard to change anything.",
	"state.settings.title": "These are the add-on’s settings",
	"state.settings.advice":
		"Change the values in their cells; the scorecards follow at once.",
	"state.log.title": "This is the check-in log",
	"state.log.advice":
		"Each line is a reading of a KPI. Open its scorecard to see how it stands.",
	"table.reason.synonym": "by its header",
	"table.reason.values": "by what stands in it",
	"table.reason.position": "by its place",
	"table.reason.chosen": "chosen",
	"table.not_taken":
		"“{header}” also names {field}; another column was taken for it.",
	"skip.blank": "Blank row",
	"skip.repeated_header": "The header again",
	"skip.total": "A total, not a KPI",
	"skip.note": "A note on the table, not a KPI",
	"skip.section_department":
		"Heading “{text}”: taken as the department of the rows below",
	"skip.section_goal": "Heading “{text}”: taken as the goal of the rows below",
	"skip.section_unknown":
		"Heading “{text}”: not a KPI, and not certain what it stands for",
	"skip.no_name": "Neither a goal nor a key indicator",
	"unread.number":
		"“{text}” could not be read as a number, so it was left as it is.",
	"unread.several":
		"“{text}” holds several numbers; give each KPI a row of its own.",
	"unread.date":
		"“{text}” could not be read as a date, so it was left as it is.",
	"unread.choice":
		"“{text}” is not one of the known words for this column, so it was left as it is.",
	"unread.figure": "“{text}” is not a number.",
	"unread.percent":
		"“{text}” is in percent, and this KPI is not. Enter the figure itself.",
	"unread.yes_no": "“{text}” is neither yes nor no.",
	"unread.error": "The cell shows the error {text}.",
	"unread.percent_scale":
		"{text} and {other} are in two different percent scales; it cannot be told which is meant.",
} as const;
