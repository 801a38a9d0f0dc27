/**
 * The states of the sidebar. Each has the sheets of its spreadsheet (the first is in front), what was done there before, how a person
 * gets to it, and what says that it is reached: the title of the view, and a sentence on it.
 */
import { kpiRows } from "../bench-sheet.mjs";
import { reportsSheet } from "./office.mjs";
import {
	attached,
	blankCard,
	card,
	FRESH,
	front,
	HEADINGS,
	history,
	noted,
	only,
	otherCard,
	plan,
	UNTIDY,
	WIDE,
} from "./sheets.mjs";
import { TROUBLES } from "./troubles.mjs";
import {
	convert,
	decided,
	edit,
	figures,
	home,
	kpi,
	list,
	mend,
	preview,
	SOUND,
	settings,
	to,
	typed,
	VAGUE,
	whileRunning,
	written,
} from "./ways.mjs";

const on = (sheets, before) => ({ sheets, before });
const empty = only([]);

export const STATES = [
	// First run
	{
		name: "loading",
		...on(plan),
		reach: whileRunning("open", home),
		title: "sidebar.running.open",
	},
	{ name: "home-empty", ...on(empty), reach: home, title: "state.empty.title" },
	{ name: "home-table", ...on(plan), reach: home, title: "state.table.title" },
	{
		name: "home-scorecard",
		...on(plan, card),
		reach: home,
		title: "state.scorecard.title",
	},
	{
		name: "home-other-language",
		...on(plan, otherCard),
		reach: home,
		title: "state.scorecard.title",
		says: "sidebar.ways.speak",
	},
	{
		name: "home-blank-scorecard",
		...on(empty, blankCard),
		reach: home,
		title: "sidebar.home.blank.title",
	},
	{
		name: "home-attached",
		...on(plan, attached),
		reach: home,
		title: "sidebar.home.attached.title",
	},
	{
		name: "home-dashboard",
		...on(plan, front(/dashboard$|儀表板$/)),
		reach: home,
		title: "state.dashboard.title",
	},
	{
		name: "home-settings",
		...on(plan, front(/^SMART (settings|設定)$/)),
		reach: home,
		title: "state.settings.title",
	},
	{
		name: "home-log",
		...on(plan, (host, lang) => {
			history(host, lang);
			host.activeSheet = host.workbook.sheets.find(({ name }) =>
				/check-ins$|填報紀錄$/.test(name),
			);
		}),
		reach: home,
		title: "state.log.title",
	},
	{
		name: "home-no-header",
		...on(
			only([
				[1, 2, 3],
				[4, 5, 6],
				[7, 8, 9],
			]),
		),
		reach: home,
		title: "state.no_header.title",
	},
	{
		name: "home-no-rows",
		...on(only({ en: [HEADINGS.en], "zh-TW": [HEADINGS["zh-TW"]] })),
		reach: home,
		title: "state.no_rows.title",
	},
	{
		name: "home-one-column",
		...on(
			only({
				en: [["More customers"], ["Fewer defects"]],
				"zh-TW": [["增加客戶"], ["減少不良品"]],
			}),
		),
		reach: home,
		title: "state.one_column.title",
	},

	// Mapping
	{
		name: "columns",
		...on(plan),
		reach: to("sidebar.home.see_columns"),
		title: "sidebar.title.columns",
		says: "sidebar.columns.all_read",
	},
	{
		name: "columns-rows-not-read",
		sheets: (lang) => (lang === "en" ? only(UNTIDY)(lang) : [reportsSheet()]),
		reach: to("sidebar.home.see_columns"),
		title: "sidebar.title.columns",
		says: "sidebar.columns.unread",
	},
	{
		name: "columns-changed",
		...on(plan),
		async reach(s) {
			await to("sidebar.home.see_columns")(s);
			await s.page.locator("select").first().selectOption("");
		},
		title: "sidebar.title.columns",
		says: "sidebar.columns.reset",
	},

	// Check
	{
		name: "checking",
		...on(only(kpiRows(4000))),
		async reach(s) {
			// The browser's turn after the first slice never ends, so that the picture does not depend on the machine; that of axe does.
			await s.page.addInitScript(() => {
				const later = window.setTimeout;
				window.setTimeout = (work, ms, ...rest) =>
					ms === 0 && !window.axe ? 0 : later(work, ms, ...rest);
			});
			await list(s);
		},
		title: "sidebar.title.list",
		says: "sidebar.checking",
	},
	{ name: "list", ...on(plan), reach: list, title: "sidebar.title.list" },
	{
		name: "list-of-scorecard",
		...on(plan, card),
		reach: list,
		title: "sidebar.title.list",
		says: "sidebar.write.refresh",
	},
	{
		name: "list-filtered",
		...on(plan),
		async reach(s) {
			await list(s);
			await s.page.locator(".letter-filter button").last().click();
			await s.page.locator(".filter-row select").last().selectOption("due");
		},
		title: "sidebar.title.list",
		says: "sidebar.list.shown",
	},
	{
		name: "list-nothing-found",
		...on(plan),
		async reach(s) {
			await list(s);
			await s.page.locator("input[type=search]").fill("zzz");
		},
		title: "sidebar.title.list",
		says: "sidebar.list.nothing",
	},
	{
		name: "list-no-kpi-selected",
		...on(plan),
		reach: to("sidebar.home.check", "sidebar.list.selected"),
		title: "sidebar.title.list",
		says: "sidebar.list.no_kpi",
	},
	{
		name: "list-of-4000",
		...on(only(kpiRows(4000))),
		async reach(s) {
			await list(s);
			await s.says("sidebar.list.shown");
		},
		title: "sidebar.title.list",
	},

	// A KPI
	{
		name: "kpi-good",
		...on(plan),
		reach: (s, lang) => kpi(s, SOUND[lang]),
		title: "sidebar.title.kpi",
	},
	{
		name: "kpi-bad",
		...on(plan),
		reach: (s, lang) => kpi(s, VAGUE[lang]),
		title: "sidebar.title.kpi",
		says: "sidebar.kpi.proposal",
	},
	{
		name: "kpi-rule",
		...on(plan),
		async reach(s, lang) {
			await kpi(s, VAGUE[lang]);
			await s.page.locator("summary").first().click();
		},
		title: "sidebar.title.kpi",
		says: "rule.looks_for",
	},
	{
		name: "kpi-editing",
		...on(plan),
		reach: edit,
		title: "sidebar.title.kpi",
		says: "sidebar.kpi.typing",
	},
	{
		name: "kpi-typed",
		...on(plan),
		reach: mend,
		title: "sidebar.title.kpi",
		says: "sidebar.kpi.save",
	},
	{
		name: "kpi-written",
		...on(plan),
		async reach(s, lang) {
			await mend(s, lang);
			await s.press("sidebar.kpi.save");
		},
		title: "sidebar.title.kpi",
		says: "sidebar.kpi.written",
	},
	{
		name: "kpi-trend-and-forecast",
		...on(plan, history),
		reach: (s) => kpi(s, 0),
		title: "sidebar.title.kpi",
		says: "insight.key.forecast",
	},
	{
		name: "set",
		...on(plan),
		reach: to("sidebar.title.set"),
		title: "sidebar.title.set",
		says: "sidebar.set.balance",
	},

	// New and library
	{
		name: "new",
		...on(empty),
		reach: to("sidebar.home.new"),
		title: "sidebar.title.new",
	},
	{
		name: "library",
		...on(empty),
		reach: to("sidebar.title.library"),
		title: "sidebar.title.library",
		says: "sidebar.library.shown",
	},
	{
		name: "library-unfolded",
		...on(empty),
		async reach(s) {
			await to("sidebar.title.library")(s);
			await s.page.locator("summary").first().click();
		},
		title: "sidebar.title.library",
		says: "sidebar.library.formula",
	},
	{
		name: "library-picked",
		...on(plan, card),
		async reach(s, lang) {
			await to("sidebar.title.library")(s);
			await s.page
				.locator("input[type=search]")
				.fill(lang === "en" ? "customer" : "客戶");
			await s.page.locator("input[type=checkbox]").nth(0).check();
			await s.page.locator("input[type=checkbox]").nth(1).check();
		},
		title: "sidebar.title.library",
	},
	{
		name: "library-nothing-found",
		...on(empty),
		async reach(s) {
			await to("sidebar.title.library")(s);
			await s.page.locator("input[type=search]").fill("zzz");
		},
		title: "sidebar.title.library",
		says: "sidebar.library.nothing",
	},

	// Write
	{
		name: "preview-running",
		...on(plan),
		reach: whileRunning("preview", preview("convert")),
		title: "sidebar.title.write",
		says: "sidebar.running.preview",
	},
	{
		name: "preview-blank",
		...on(empty),
		reach: to("sidebar.home.new", "sidebar.new.blank"),
		title: "sidebar.write.preview",
		says: "sidebar.write.made",
	},
	{
		name: "preview-convert",
		...on(plan),
		reach: preview("convert"),
		title: "sidebar.write.preview",
		says: "sidebar.write.new",
	},
	{
		name: "preview-other-language",
		...on(plan, otherCard),
		reach: to("sidebar.ways.speak"),
		title: "sidebar.write.preview",
		says: "sidebar.write.speak",
	},
	{
		name: "preview-changed-source",
		...on(plan, (host, lang) => {
			const source = host.activeSheet;
			card(host, lang);
			host.typeInto(source, 4, lang === "en" ? 6 : 7, "99");
			host.typeInto(source, 6, 1, "?!");
			host.activeSheet = source;
		}),
		reach: preview("convert"),
		title: "sidebar.write.preview",
		says: "plan.changed",
	},
	{
		name: "preview-attach",
		...on(only({ en: UNTIDY.en.slice(2, 6), "zh-TW": WIDE["zh-TW"] })),
		reach: preview("attach"),
		title: "sidebar.write.preview",
		says: "plan.missing",
	},
	{
		name: "preview-refresh",
		...on(plan, (host, lang) => {
			card(host, lang);
			host.typeInto(host.activeSheet, 3, 2, "?");
		}),
		reach: to("sidebar.home.check", "sidebar.write.refresh"),
		title: "sidebar.write.preview",
		says: "sidebar.write.in_place",
	},
	{
		name: "preview-next-period",
		...on(plan, card),
		reach: preview("next"),
		title: "sidebar.write.preview",
	},
	{
		name: "preview-nothing",
		...on(plan, card),
		reach: to("sidebar.home.check", "sidebar.write.refresh"),
		title: "sidebar.write.preview",
		says: "sidebar.write.nothing",
	},
	{
		name: "writing",
		...on(plan),
		async reach(s) {
			await convert(s);
			s.held = "write";
			await s.go();
		},
		title: "sidebar.write.preview",
		says: "sidebar.running.write",
	},
	{ name: "written", ...on(plan), reach: written, title: "sidebar.write.done" },
	{
		name: "written-from-wide-table",
		...on(only(WIDE)),
		reach: written,
		title: "sidebar.write.done",
		says: "sidebar.write.periods.go",
	},

	// Undo and leave
	{
		name: "restore-preview",
		...on(plan, card),
		reach: to("sidebar.title.restore"),
		title: "sidebar.title.restore",
		says: "sidebar.restore.intro",
	},
	{
		name: "restored",
		...on(plan, card),
		async reach(s) {
			await to("sidebar.title.restore")(s);
			await s.says("sidebar.restore.intro");
			await s.go();
		},
		title: "sidebar.title.restore",
		says: "sidebar.restore.done",
	},
	{
		name: "restore-nothing",
		...on(plan),
		reach: to("sidebar.title.restore"),
		title: "sidebar.title.restore",
		says: "trouble.nothing_to_restore",
	},
	{
		name: "remove-preview",
		...on(plan, card),
		reach: to("sidebar.title.remove"),
		title: "sidebar.title.remove",
		says: "sidebar.remove.everything",
	},
	{
		name: "removed",
		...on(plan, card),
		async reach(s) {
			await to("sidebar.title.remove")(s);
			await s.says("sidebar.remove.everything");
			await s.go();
		},
		title: "sidebar.title.remove",
		says: "sidebar.remove.done",
	},
	{
		name: "remove-nothing",
		...on(plan),
		reach: to("sidebar.title.remove"),
		title: "sidebar.title.remove",
		says: "sidebar.remove.nothing",
	},

	// Check-in
	{
		name: "check-in-due",
		...on(plan, card),
		reach: to("check_in.title"),
		title: "check_in.title",
		says: "check_in.due",
	},
	{
		name: "check-in-turns-red",
		...on(plan, card),
		reach: typed,
		title: "check_in.title",
		says: "check_in.note",
	},
	{
		name: "check-in-unread",
		...on(plan, card),
		async reach(s) {
			await to("check_in.title")(s);
			await figures(s).first().fill("abc");
		},
		title: "check_in.title",
		says: "check_in.unread",
	},
	{
		name: "check-in-ready",
		...on(plan, card),
		async reach(s) {
			await typed(s);
			await s.go();
		},
		title: "check_in.title",
		says: "check_in.made",
	},
	{
		name: "check-in-done",
		...on(plan, card),
		async reach(s) {
			await typed(s);
			await s.go();
			await s.says("check_in.made");
			await s.go();
		},
		title: "check_in.done",
		says: "check_in.done.lines",
	},
	{
		name: "check-in-nothing-due",
		...on(only(FRESH), card),
		reach: to("check_in.title"),
		title: "check_in.title",
		says: "check_in.none_due.text",
	},

	// Review
	{
		name: "review",
		...on(plan, noted),
		reach: to("review.title"),
		title: "review.title",
		says: "review.decision",
	},
	{
		name: "review-decided",
		...on(plan, noted),
		reach: decided,
		title: "review.title",
	},
	{
		name: "review-recorded",
		...on(plan, noted),
		async reach(s) {
			await decided(s);
			await s.go();
		},
		title: "check_in.done",
	},
	{
		name: "review-nothing",
		...on(only(FRESH), card),
		reach: to("review.title"),
		title: "review.title",
		says: "review.none",
	},

	// Settings
	{
		name: "settings",
		...on(plan),
		reach: to("sidebar.title.settings"),
		title: "sidebar.title.settings",
		says: "sidebar.settings.unchanged",
	},
	{
		name: "settings-changed",
		...on(plan),
		reach: settings,
		title: "sidebar.title.settings",
		says: "sidebar.settings.where",
	},
	{
		name: "settings-saved",
		...on(plan, card),
		async reach(s) {
			await settings(s);
			await s.go();
		},
		title: "sidebar.title.settings",
		says: "sidebar.settings.saved",
	},

	...TROUBLES,
];
