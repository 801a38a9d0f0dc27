/** What gets into the way: a failure, what brings it about, and how a person meets it. */
import { card, only, plan, protectAll } from "./sheets.mjs";
import { convert, home, mend, to, VAGUE } from "./ways.mjs";

const CASES = [
	[
		"protected",
		plan,
		(host, lang) => {
			card(host, lang);
			host.typeInto(host.activeSheet, 3, 2, "?");
			protectAll(host);
		},
		async (s) => {
			await to("sidebar.home.check", "sidebar.write.refresh")(s);
			await s.title("sidebar.write.preview");
			await s.go();
		},
	],
	[
		"busy",
		plan,
		(host) => host.faults.locks.add("document"),
		async (s) => {
			await convert(s);
			await s.go();
		},
	],
	[
		"several_accounts",
		plan,
		(host) => {
			host.settings.defaultAccount = "other@example.com";
		},
		home,
	],
	[
		"no_edit_rights",
		plan,
		(host) => {
			host.settings.access = "viewer";
		},
		async (s) => {
			await convert(s);
			await s.go();
		},
	],
	[
		"offline",
		plan,
		undefined,
		async (s) => {
			await home(s);
			await s.title("state.table.title");
			s.offline = true;
			await s.press("sidebar.title.library");
		},
	],
	[
		"quota",
		plan,
		(host) => {
			host.faults.quota = "properties";
		},
		home,
	],
	[
		"time_limit",
		plan,
		undefined,
		async (s) => {
			await convert(s);
			s.host.faults.endAt = { call: 30 };
			await s.go();
		},
	],
	[
		"sheet_gone",
		(lang) => [...plan(lang), ...only([])(lang)],
		undefined,
		async (s) => {
			await home(s);
			await s.title("state.table.title");
			const { host } = s;
			host.workbook.sheets.shift();
			[host.activeSheet] = host.workbook.sheets;
			await s.press("sidebar.ways.convert");
		},
	],
	[
		"cell_changed",
		plan,
		undefined,
		async (s, lang) => {
			await mend(s, lang);
			s.host.typeInto(s.host.activeSheet, VAGUE[lang] + 1, 1, "?");
			await s.press("sidebar.kpi.save");
		},
	],
	[
		"unexpected",
		plan,
		(host) => {
			host.fault = { call: 3 };
		},
		home,
	],
	[
		"too_wide",
		(lang) => {
			const [wide] = only([["Goal", "Key indicator"]])(lang);
			wide.cells.push({ row: 1, column: 4999, value: "1" });
			return [{ ...wide, columns: 5000 }];
		},
		undefined,
		home,
	],
	[
		"not_loaded",
		plan,
		(host) => {
			host.surroundings.files.Core = "";
		},
		home,
	],
];

export const TROUBLES = CASES.map(([code, sheets, before, reach]) => ({
	name: `trouble-${code.replaceAll("_", "-")}`,
	sheets,
	before,
	reach,
	title: "sidebar.title.trouble",
	says: `trouble.${code}.todo`,
}));
