/** The frame of the sidebar: what it says before the core is there, and what may go wrong until then. */
export const frame = {
	"sidebar.language": "Language",
	"sidebar.back": "Back",
	"sidebar.reread": "Read the sheet again",

	"sidebar.running.open": "Reading the sheet…",
	"sidebar.ready":
		"Sheet “{sheet}” has been read: {kpis} {kpis|KPI|KPIs}, {unread} {unread|row|rows} not read.",

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
	"trouble.several_accounts":
		"Google did not let the add-on in. This happens when you are signed in to several Google accounts.",
	"trouble.several_accounts.todo":
		"Sign in with one account only, or use an incognito window or a separate browser profile, then open the sidebar again.",
	"trouble.quota":
		"Google’s daily allowance for scripts is used up for your account.",
	"trouble.quota.todo":
		"It comes back within 24 hours. Bars and statuses in the sheet go on working.",
	"trouble.many_runs": "Too many scripts run under your account now.",
	"trouble.many_runs.todo": "Wait a minute, then try again.",
	"trouble.time_limit": "Google ended the run because it took too long.",
	"trouble.time_limit.todo":
		"Nothing of yours is lost. Try again: the next run completes what is missing.",
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
