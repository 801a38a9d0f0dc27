/** The views of the sidebar: their titles, buttons and sentences. */
export const sidebar = {
	"sidebar.running.preview": "Working out what will change…",
	"sidebar.running.write":
		"Writing to the sheet… This can take a minute and cannot be stopped.",
	"sidebar.running.library": "Opening the KPI library…",
	"sidebar.running.previewNew": "Working out what will change…",
	"sidebar.running.makeNew":
		"Making the scorecard… This can take a minute and cannot be stopped.",
	"sidebar.running.makeReady": "Preparing the log and the scorecard…",
	"sidebar.running.checkIn": "Recording the figures…",
	"sidebar.running.previewRestore": "Looking at the last run…",
	"sidebar.running.restore": "Taking the last run back…",
	"sidebar.running.previewRemove": "Looking for what is ours…",
	"sidebar.running.remove": "Taking everything out…",
	"sidebar.running.takePeriods": "Taking readings and targets over…",
	"sidebar.running.showAll": "Drawing the dashboard…",
	"sidebar.running.showTrend": "Drawing the trend…",
	"sidebar.running.saveSettings": "Saving the settings…",
	"sidebar.running.editRow": "Writing into the row…",
	"sidebar.running.selected": "Looking which row is selected…",
	"sidebar.running.select": "Going to the row…",

	"sidebar.empty_cell": "blank",

	"sidebar.checking": "Checking KPIs: {n} of {total}",
	"sidebar.checking.stop": "Stop",
	"sidebar.checking.stopped": "Stopped: {n} of {total} KPIs have been checked.",
	"sidebar.checking.rest": "Check the rest",

	"sidebar.title.columns": "Columns found",
	"sidebar.title.list": "KPI check",
	"sidebar.title.kpi": "KPI {n} of {total}",
	"sidebar.title.write": "Write to sheet",
	"sidebar.title.set": "The whole set",
	"sidebar.title.new": "New scorecard",
	"sidebar.title.library": "KPI library",
	"sidebar.title.settings": "Settings",
	"sidebar.title.restore": "Undo the last run",
	"sidebar.title.remove": "Remove the add-on",

	"sidebar.home.header_row": "Header",
	"sidebar.home.in_row": "row {row}",
	"sidebar.home.columns": "Columns understood",
	"sidebar.home.of": "{n} of {total}",
	"sidebar.home.kpis": "KPIs",
	"sidebar.home.unread": "Rows not read",
	"sidebar.home.see_columns": "See columns and rows not read",
	"sidebar.home.check": "Check KPIs",

	"sidebar.home.attached.title": "Our columns stand beside this sheet",
	"sidebar.home.attached.advice":
		"Check the KPIs and bring our columns up to date. Your own columns stay as they are.",
	"sidebar.home.blank.title": "This scorecard is still blank",
	"sidebar.home.blank.advice":
		"Type one KPI per row in the sheet, then read it again; or begin with KPIs from the library.",
	"sidebar.home.fill": "Add KPIs from the library",
	"sidebar.home.new": "Make a new scorecard",
	"sidebar.home.to_scorecard": "Open the scorecard",

	"sidebar.ways": "Make a scorecard",
	"sidebar.ways.new": "New",
	"sidebar.ways.new.text":
		"Blank, with the usual KPIs of a department, or with picks from the library.",
	"sidebar.ways.convert": "Convert",
	"sidebar.ways.convert.text":
		"The rows of this sheet become a new scorecard sheet.",
	"sidebar.ways.attach": "Attach",
	"sidebar.ways.attach.text":
		"This sheet stays; our columns are put to its right.",
	"sidebar.ways.next": "Next period",
	"sidebar.ways.next.text":
		"A new scorecard with the same KPIs that begin where these ended; this one stays.",
	"sidebar.ways.all": "All scorecards",
	"sidebar.ways.all.text":
		"One dashboard of all scorecards in this spreadsheet.",
	"sidebar.ways.speak": "Write it in English",
	"sidebar.ways.speak.text":
		"The headings, drop-downs and dashboard of this scorecard, for everybody.",
	"sidebar.ways.elsewhere":
		"Open the sheet that holds your rows, then press here to read it.",
	"sidebar.more": "More",

	"sidebar.new.intro":
		"A new sheet is made, with drop-downs, progress bars, status colours and a dashboard. Nothing else is touched.",
	"sidebar.new.blank": "Blank scorecard",
	"sidebar.new.library": "Pick from the KPI library",
	"sidebar.new.library.text":
		"Search 108 KPIs by name, department or what they are about.",
	"sidebar.new.presets": "Ready-made sets",
	"sidebar.new.count": "{count} KPIs",

	"sidebar.library.search": "Search KPIs in English or Chinese",
	"sidebar.library.shelf": "Show",
	"sidebar.library.all": "All KPIs",
	"sidebar.library.target": "Goes to",
	"sidebar.library.new": "A new scorecard",
	"sidebar.library.shown": "{n} of {total} shown, {picked} picked",
	"sidebar.library.nothing": "No KPI matches. Try another word.",
	"sidebar.library.there": "already in this sheet",
	"sidebar.library.details": "Formula and details",
	"sidebar.library.formula": "Formula",
	"sidebar.library.example": "Example",
	"sidebar.library.counter":
		"Keeps it honest: {name}. It shows when this KPI is reached at the cost of something else.",
	"sidebar.library.make": "Make a scorecard ({count})",
	"sidebar.library.add": "Add to scorecard ({count})",

	"sidebar.undo.restored": "In the sheets",
	"sidebar.undo.deleted": "Sheets deleted",
	"sidebar.restore.intro":
		"Everything that the last run wrote in this spreadsheet is put back as it was, whoever made it.",
	"sidebar.restore.done": "The last run has been taken back.",
	"sidebar.restore.cells.done": "Cells that got back what they held",
	"sidebar.restore.cells": "Cells that get back what they held",
	"sidebar.restore.left": "Left as {count|it is|they are} ({count})",
	"sidebar.restore.left.why":
		"Somebody has changed {count|this|these} since, so nothing is taken from them.",
	"sidebar.restore.go": "Undo the last run",
	"sidebar.remove.intro":
		"Dashboards, settings, our columns, colours and notes are taken out of this spreadsheet. What people typed stays.",
	"sidebar.remove.done": "Everything of the add-on has been taken out.",
	"sidebar.remove.nothing":
		"There is nothing of the add-on in this spreadsheet.",
	"sidebar.remove.kept": "Sheets kept, as plain sheets",
	"sidebar.remove.columns": "Columns removed",
	"sidebar.remove.everything": "Delete scorecards and check-in log, too",
	"sidebar.remove.everything.text":
		"What people typed into them is lost. Your own sheets always stay.",
	"sidebar.remove.go": "Remove",

	"sidebar.columns.intro":
		"This is how the columns were understood. Change what is wrong: the rows are read again at once, and so the next time.",
	"sidebar.columns.column": "Column {letter}",
	"sidebar.columns.no_heading": "no header",
	"sidebar.columns.sample": "For example: {sample}",
	"sidebar.columns.no_sample": "No values",
	"sidebar.columns.unused": "Not used",
	"sidebar.columns.reset": "Undo my changes",
	"sidebar.columns.unread": "Rows not read ({n})",
	"sidebar.columns.all_read": "Every row below the header was read.",
	"sidebar.columns.row": "Row {row}",
	"sidebar.columns.more": "And {n} more.",
	"sidebar.columns.go": "Show row {row} in the sheet",

	"sidebar.list.search": "Search goal, indicator, owner",
	"sidebar.list.filter": "Show only KPIs with a problem in",
	"sidebar.list.sound": "{n} of {total} without a problem",
	"sidebar.list.status": "Status",
	"sidebar.list.any_status": "Any status",
	"sidebar.list.any_owner": "Any owner",
	"sidebar.list.any_department": "Any department",
	"sidebar.list.order": "Order",
	"sidebar.list.order.sheet": "Sheet order",
	"sidebar.list.order.urgent": "Most urgent first",
	"sidebar.list.order.due": "Earliest due first",
	"sidebar.list.selected": "Open the row selected in the sheet",
	"sidebar.list.no_kpi":
		"Row {row} of the sheet holds no KPI. Select a row with one, then try again.",
	"sidebar.list.shown": "{n} of {total} shown",
	"sidebar.list.nothing": "No KPI matches.",
	"sidebar.list.clear": "Show all",
	"sidebar.list.label": "KPIs",
	"sidebar.list.progress": "Progress {percent}",
	"sidebar.list.no_progress": "No percentage",
	"sidebar.list.unnamed": "Row {row}, no name",

	"sidebar.kpi.previous": "Previous",
	"sidebar.kpi.next": "Next",
	"sidebar.kpi.trend": "Show on the dashboard",
	"sidebar.kpi.show": "Show row {row} in sheet",
	"sidebar.kpi.findings": "Findings",
	"sidebar.kpi.rests_on": "Rests on",
	"sidebar.kpi.proposal": "For example",
	"sidebar.kpi.advice": "What to do",
	"sidebar.kpi.edit": "Change {field}",
	"sidebar.kpi.save": "Write into the cell",
	"sidebar.kpi.cancel": "Cancel",
	"sidebar.kpi.typing":
		"Judged as you type. Enter writes it into the cell, Escape leaves the cell as it is.",
	"sidebar.kpi.apply": "Apply",
	"sidebar.kpi.fill": "Fill in",
	"sidebar.kpi.no_column":
		"The sheet has no column for it, so there is no cell to write it into.",
	"sidebar.kpi.written": "Written into: {fields}",
	"sidebar.kpi.undone": "As it was again: {fields}",
	"sidebar.kpi.undo": "Undo",
	"sidebar.kpi.values": "As understood",
	"sidebar.kpi.assumed": "assumed",
	"sidebar.kpi.from_text": "read from text",
	"sidebar.kpi.unreadable": "not readable",
	"sidebar.kpi.progress": "Progress and status",
	"sidebar.kpi.expected": "Expected {percent}",
	"sidebar.kpi.yes": "yes",
	"sidebar.kpi.no": "no",
	"sidebar.kpi.form": "KPI or OKR?",

	"sidebar.set.sound": "Nothing is found on the set as a whole.",
	"sidebar.set.found":
		"{warnings} {warnings|thing|things} to change, {notes} to look at.",
	"sidebar.set.warnings": "{warnings} {warnings|thing|things} to change.",
	"sidebar.set.notes": "{notes} {notes|thing|things} to look at.",
	"sidebar.set.list": "Show these {n} in the list",
	"sidebar.set.balance": "Balance",
	"sidebar.set.goals": "Goals",
	"sidebar.set.leading": "Leading",
	"sidebar.set.lagging": "Lagging",
	"sidebar.set.untimed": "not known",
	"sidebar.set.loads": "What each owner looks after now",
	"sidebar.set.readings": "Figures a month",
	"sidebar.set.unowned": "{count} {count|KPI has|KPIs have} no owner.",

	"sidebar.settings.save": "Save {count} {count|change|changes}",
	"sidebar.settings.unchanged": "Nothing changed",
	"sidebar.settings.saved":
		"Saved. Status and colours in the sheets follow at once.",
	"sidebar.settings.saved.refresh":
		"Bars and advice change when the scorecard is next brought up to date.",
	"sidebar.settings.policy": "When a KPI is at risk or behind",
	"sidebar.settings.example": "How each would call this KPI",
	"sidebar.settings.no_example":
		"On a sheet with KPIs, each shows here how it would call one of them.",
	"sidebar.settings.measure.gap":
		"On track down to {on} points below the expected line, at risk down to {risk}.",
	"sidebar.settings.measure.no_gap":
		"On track from the expected line up, at risk down to {risk} points below it.",
	"sidebar.settings.measure.ratio":
		"On track from {on}% of what is expected by now, at risk from {risk}%.",
	"sidebar.settings.measure.progress":
		"On track from {on}% of the way, at risk from {risk}%, whatever the date.",
	"sidebar.settings.bars": "Progress bars",
	"sidebar.settings.bar.blocks":
		"Text: shows the same on phones, in print and in other programs.",
	"sidebar.settings.bar.sparkline": "Drawn by Google Sheets alone.",
	"sidebar.settings.burden": "What one owner can look after",
	"sidebar.settings.kpis_per_owner": "KPIs at a time",
	"sidebar.settings.readings_per_owner": "Figures a month",
	"sidebar.settings.dates": "Periods and due dates",
	"sidebar.settings.fiscal_start": "The fiscal year begins in",
	"sidebar.settings.fiscal_year": "{year} runs from {from} to {to}.",
	"sidebar.settings.closing_days":
		"Days after the due date in which figures may still come in",
	"sidebar.settings.rules": "Rules",
	"sidebar.settings.rules.intro":
		"These have something to say about this sheet. Untick one that does not fit your way of working.",
	"sidebar.settings.rules.none": "No rule has anything against this sheet.",
	"sidebar.settings.rules_off": "Rules switched off",
	"sidebar.settings.none": "none",
	"sidebar.settings.from_to": "{before} → {after}",
	"sidebar.settings.where":
		"Written to the settings sheet of this spreadsheet, for everyone who uses it.",

	"sidebar.write.next": "Write to sheet",
	"sidebar.write.refresh": "Bring up to date",
	"sidebar.write.preview": "What will change",
	"sidebar.write.new":
		"A new sheet “{scorecard}” is made. “{sheet}” stays as it is.",
	"sidebar.write.existing":
		"The scorecard “{scorecard}” is brought up to date. “{sheet}” stays as it is.",
	"sidebar.write.in_place":
		"The scorecard “{scorecard}” is brought up to date.",
	"sidebar.write.made": "A new scorecard “{scorecard}” is made.",
	"sidebar.write.added": "KPIs are added to the scorecard “{scorecard}”.",
	"sidebar.write.beside":
		"Our columns are put beside “{sheet}” or brought up to date there. Your own columns stay as they are.",
	"sidebar.write.speak":
		"The scorecard “{scorecard}” and its dashboard will be in English. What people typed stays, but for words from drop-downs. The settings and the log keep their language.",
	"sidebar.write.make_again": "Make them again",
	"sidebar.write.done.fill":
		"Type one KPI per row: a goal, what is measured, target, start and due. Then read the sheet again and check.",
	"sidebar.write.own_only":
		"Only sheets and columns of this add-on are written.",
	"sidebar.write.rows_added": "KPIs taken in",
	"sidebar.write.rows_updated": "KPIs brought up to date",
	"sidebar.write.rows_known": "KPIs already there",
	"sidebar.write.cells": "Cells written",
	"sidebar.write.sheets": "New sheets beside it",
	"sidebar.write.charts": "Charts",
	"sidebar.write.remarks": "Worth knowing",
	"sidebar.write.nothing":
		"Everything is up to date. There is nothing to write.",
	"sidebar.write.go": "Write",
	"sidebar.write.periods":
		"{count} {count|figure stands|figures stand} in columns of months, quarters or years. Taken over, past ones become readings in the log and planned ones the target plan that the expected line follows.",
	"sidebar.write.periods.taken":
		"The periods stand in the log and the target plan. Update the scorecard so that it reads them.",
	"sidebar.write.periods.go": "Take the periods over",
	"sidebar.write.running": "Writing…",
	"sidebar.write.done": "Done",
	"sidebar.write.done.made":
		"The scorecard “{scorecard}” is ready, with progress bars, status colours and a dashboard.",
	"sidebar.write.done.added":
		"{count} {count|KPI was|KPIs were} added to the scorecard “{scorecard}”.",
	"sidebar.write.done.updated": "The scorecard “{scorecard}” is up to date.",
	"sidebar.write.done.next":
		"Enter new actuals right in the sheet: bars, status and charts follow by themselves.",
	"sidebar.write.again": "Check the scorecard",
	"sidebar.write.home": "Back to overview",

	"trouble.empty_sheet": "The sheet is empty.",
	"trouble.empty_sheet.todo": "Enter KPIs below a header row, then read again.",
	"trouble.only_charts": "The sheet holds only charts.",
	"trouble.only_charts.todo":
		"Open the sheet with the rows behind them, then read again.",
	"trouble.one_column": "The sheet has only one column.",
	"trouble.one_column.todo":
		"Spread each KPI over columns with a header each, then read again.",
	"trouble.no_header": "No header row was found.",
	"trouble.no_header.todo": "Put a header above each column, then read again.",
	"trouble.no_rows": "No KPI was found below the header.",
	"trouble.no_rows.todo":
		"Enter one KPI per row, or correct the columns, then read again.",
	"trouble.not_convertible": "This sheet cannot become a scorecard.",
	"trouble.not_convertible.todo":
		"Open the sheet that holds your KPIs, then read again.",
	"trouble.not_ready":
		"The scorecard is not ready for figures: somebody changed it in this moment.",
	"trouble.not_ready.todo":
		"Nothing was recorded. Read the sheet again, then record once more.",
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
} as const;
