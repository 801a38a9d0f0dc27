/** The frame of the sidebar: what it says before the core is there, and when something goes wrong. */
export const frame = {
	"sidebar.language": "Language",
	"sidebar.back": "Back",
	"sidebar.reread": "Read the sheet again",

	"sidebar.running.open": "Reading the sheet…",
	"sidebar.running.preview": "Working out what will change…",
	"sidebar.running.write":
		"Writing to the sheet… This can take a minute and cannot be stopped.",
	"sidebar.running.library": "Opening the KPI library…",
	"sidebar.running.previewNew": "Working out what will change…",
	"sidebar.running.makeNew":
		"Making the scorecard… This can take a minute and cannot be stopped.",
	"sidebar.running.checkIn": "Recording the figures…",
	"sidebar.running.previewRestore": "Looking at the last run …",
	"sidebar.running.restore": "Taking the last run back …",
	"sidebar.running.previewRemove": "Looking for what is ours …",
	"sidebar.running.remove": "Taking everything out …",
	"sidebar.running.takePeriods": "Taking readings and targets over…",
	"sidebar.running.showAll": "Drawing the dashboard…",
	"sidebar.running.showTrend": "Drawing the trend…",
	"sidebar.running.saveSettings": "Saving the settings…",
	"sidebar.running.editRow": "Writing into the row…",
	"sidebar.running.selected": "Looking which row is selected…",
	"sidebar.running.select": "Going to the row…",
	"sidebar.ready": "Sheet “{sheet}” has been read.",

	"sidebar.title.trouble": "Something is in the way",

	"sidebar.sheet": "Sheet",

	"sidebar.trouble.retry": "Try again",

	"trouble.bad_request": "The request could not be understood.",
	"trouble.bad_request.todo":
		"Reload the spreadsheet and open the sidebar again. Nothing was changed.",
	"trouble.sheet_gone": "The sheet is no longer there.",
	"trouble.sheet_gone.todo": "Open another sheet, then read again.",
	"trouble.not_a_grid": "This sheet is not a table of cells.",
	"trouble.not_a_grid.todo":
		"Open a sheet with rows and columns, then read again.",
	"trouble.too_wide": "This sheet has too many columns to be read.",
	"trouble.too_wide.todo":
		"Copy the columns you need to a new sheet and read that one.",
	"trouble.too_large": "This sheet has too many cells to be read at once.",
	"trouble.too_large.todo":
		"Copy the rows you need to a new sheet and read that one.",
	"trouble.empty_sheet": "The sheet is empty.",
	"trouble.empty_sheet.todo":
		"Enter KPIs under a row of headings, then read again.",
	"trouble.only_charts": "The sheet holds only charts.",
	"trouble.only_charts.todo":
		"Open the sheet with the rows behind them, then read again.",
	"trouble.one_column": "The sheet has only one column.",
	"trouble.one_column.todo":
		"Spread each KPI over columns with a heading each, then read again.",
	"trouble.no_header": "No heading row was found.",
	"trouble.no_header.todo": "Put a heading above each column, then read again.",
	"trouble.no_rows": "No KPI was found below the headings.",
	"trouble.no_rows.todo":
		"Enter one KPI per row, or correct the columns, then read again.",
	"trouble.not_convertible": "This sheet cannot become a scorecard.",
	"trouble.not_convertible.todo":
		"Open the sheet that holds your KPIs, then read again.",
	"trouble.no_edit_rights": "You may view this spreadsheet but not edit it.",
	"trouble.no_edit_rights.todo":
		"Ask its owner for edit access, or make a copy of your own.",
	"trouble.protected": "A protected range is in the way.",
	"trouble.protected.todo":
		"Ask the owner to let you edit it or to lift the protection, then try again.",
	"trouble.cell_changed": "The row has changed since it was read.",
	"trouble.cell_changed.todo":
		"Nothing was written. Read the sheet again, then repeat the change.",
	"trouble.cell_formula": "The cell holds a formula.",
	"trouble.cell_formula.todo":
		"Nothing was written. Change the formula in the sheet, or the cells it reads.",
	"trouble.busy": "Someone else is writing to this spreadsheet right now.",
	"trouble.busy.todo": "Wait a moment, then try again.",
	"trouble.no_scorecard": "No scorecard was made from this sheet yet.",
	"trouble.no_scorecard.todo": "Make one first, then take its periods over.",
	"trouble.no_dashboard": "This scorecard has no dashboard.",
	"trouble.no_dashboard.todo":
		"Someone deleted it. Update the scorecard and choose to make again what was deleted.",
	"trouble.nothing_to_restore": "There is nothing to take back.",
	"trouble.nothing_to_restore.todo":
		"Only the last run can be taken back, and only once.",
	"trouble.several_accounts":
		"Google did not let the add-on in. This happens when you are signed in to several Google accounts.",
	"trouble.several_accounts.todo":
		"Sign in with one account only, or use an incognito window or a separate browser profile, then open the sidebar again.",
	"trouble.offline": "The spreadsheet cannot be reached.",
	"trouble.offline.todo": "Check your internet connection, then try again.",
	"trouble.not_loaded": "A part of the add-on could not be loaded.",
	"trouble.not_loaded.todo":
		"Try again. If it happens again, close the sidebar and open it once more.",
	"trouble.unexpected": "Something unexpected happened.",
	"trouble.unexpected.todo":
		"Try again. If it happens again, reload the spreadsheet and open the sidebar once more.",
	"trouble.about": "Concerns: {detail}",
} as const;
