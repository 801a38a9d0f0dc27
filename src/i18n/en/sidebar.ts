/** The sidebar: its titles, buttons and sentences, and what it says when something goes wrong. */
export const sidebar = {
	"sidebar.language": "Language",
	"sidebar.back": "Back",
	"sidebar.reread": "Read the sheet again",
	"sidebar.empty_cell": "blank",

	"sidebar.running.open": "Reading the sheet…",
	"sidebar.running.preview": "Working out what will change…",
	"sidebar.running.write":
		"Writing to the sheet… This can take a minute and cannot be stopped.",
	"sidebar.running.library": "Opening the KPI library…",
	"sidebar.running.previewNew": "Working out what will change…",
	"sidebar.running.makeNew":
		"Making the scorecard… This can take a minute and cannot be stopped.",
	"sidebar.running.previewRestore": "Looking at the last run …",
	"sidebar.running.restore": "Taking the last run back …",
	"sidebar.running.previewRemove": "Looking for what is ours …",
	"sidebar.running.remove": "Taking everything out …",
	"sidebar.running.select": "Going to the row…",
	"sidebar.checking": "Checking KPIs: {n} of {total}",
	"sidebar.ready": "Sheet “{sheet}” has been read.",

	"sidebar.title.columns": "Columns found",
	"sidebar.title.list": "KPI check",
	"sidebar.title.kpi": "KPI {n} of {total}",
	"sidebar.title.write": "Write to sheet",
	"sidebar.title.trouble": "Something is in the way",

	"sidebar.sheet": "Sheet",

	"sidebar.home.header_row": "Headings",
	"sidebar.home.in_row": "row {row}",
	"sidebar.home.columns": "Columns understood",
	"sidebar.home.of": "{n} of {total}",
	"sidebar.home.kpis": "KPIs",
	"sidebar.home.unread": "Rows not read",
	"sidebar.home.see_columns": "See columns and rows not read",
	"sidebar.home.check": "Check KPIs",

	"sidebar.columns.intro":
		"This is how the columns were understood. Change what is wrong; the rows are read again at once.",
	"sidebar.columns.column": "Column {letter}",
	"sidebar.columns.no_heading": "no heading",
	"sidebar.columns.sample": "For example: {sample}",
	"sidebar.columns.no_sample": "No values",
	"sidebar.columns.unused": "Not used",
	"sidebar.columns.reset": "Undo my changes",
	"sidebar.columns.unread": "Rows not read ({n})",
	"sidebar.columns.all_read": "Every row below the headings was read.",
	"sidebar.columns.row": "Row {row}",
	"sidebar.columns.more": "And {n} more.",
	"sidebar.columns.go": "Show row {row} in the sheet",

	"sidebar.list.search": "Search goal, indicator, owner",
	"sidebar.list.filter": "Show only KPIs with a problem in",
	"sidebar.list.sound": "{n} of {total} without a problem",
	"sidebar.list.status": "Status",
	"sidebar.list.any_status": "Any status",
	"sidebar.list.shown": "{n} of {total} shown",
	"sidebar.list.nothing": "No KPI matches.",
	"sidebar.list.clear": "Show all",
	"sidebar.list.label": "KPIs",
	"sidebar.list.progress": "Progress {percent}",
	"sidebar.list.no_progress": "No percentage",
	"sidebar.list.unnamed": "Row {row}, no name",

	"sidebar.kpi.previous": "Previous",
	"sidebar.kpi.next": "Next",
	"sidebar.kpi.show": "Show row {row} in sheet",
	"sidebar.kpi.findings": "Findings",
	"sidebar.kpi.rests_on": "Rests on",
	"sidebar.kpi.proposal": "For example",
	"sidebar.kpi.advice": "What to do",
	"sidebar.kpi.values": "As understood",
	"sidebar.kpi.assumed": "assumed",
	"sidebar.kpi.from_text": "read from text",
	"sidebar.kpi.unreadable": "not readable",
	"sidebar.kpi.progress": "Progress and status",
	"sidebar.kpi.expected": "Expected {percent}",
	"sidebar.kpi.yes": "yes",
	"sidebar.kpi.no": "no",

	"sidebar.write.next": "Write to sheet",
	"sidebar.write.refresh": "Bring up to date",
	"sidebar.write.preview": "What will change",
	"sidebar.write.new":
		"A new sheet “{scorecard}” is made. “{sheet}” stays as it is.",
	"sidebar.write.existing":
		"The scorecard “{scorecard}” is brought up to date. “{sheet}” stays as it is.",
	"sidebar.write.in_place":
		"The scorecard “{scorecard}” is brought up to date.",
	"sidebar.write.own_only":
		"Only sheets and columns of this add-on are written.",
	"sidebar.write.rows_added": "KPIs added",
	"sidebar.write.rows_updated": "KPIs brought up to date",
	"sidebar.write.rows_known": "KPIs already there",
	"sidebar.write.rows_changed": "Changed in the source, not taken over",
	"sidebar.write.rows_vanished": "No longer in the source, kept",
	"sidebar.write.cells": "Cells written",
	"sidebar.write.charts": "Charts",
	"sidebar.write.remarks": "Worth knowing",
	"sidebar.write.nothing":
		"Everything is up to date. There is nothing to write.",
	"sidebar.write.go": "Write",
	"sidebar.write.running": "Writing…",
	"sidebar.write.done": "Done",
	"sidebar.write.done.made":
		"The scorecard “{scorecard}” is ready, with progress bars, status colours and a dashboard.",
	"sidebar.write.done.updated": "The scorecard “{scorecard}” is up to date.",
	"sidebar.write.done.next":
		"Enter new actuals right in the sheet: bars, status and charts follow by themselves.",
	"sidebar.write.again": "Check the scorecard",
	"sidebar.write.home": "Back to overview",

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
	"trouble.busy": "Someone else is writing to this spreadsheet right now.",
	"trouble.busy.todo": "Wait a moment, then try again.",
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
