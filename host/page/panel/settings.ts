import {
	type Circumstances,
	LOCALES,
	MODES,
	type Settable,
	USER_LOCALES,
	ZONES,
} from "../circumstances";
import { element } from "../grid/dom";
import type { Say } from "../words";
import { type Option, section, select } from "./fields";

const MODE_WORDS = {
	none: "modeNone",
	limited: "modeLimited",
	full: "modeFull",
} as const;

const plain = (values: readonly string[]): Option[] =>
	values.map((value) => [value, value]);

/** What Google's pages would let a person set, and who that person is. */
export function settingsSections(
	say: Say,
	{ settings, accounts }: Circumstances,
	set: (change: Partial<Settable>) => void,
): HTMLElement[] {
	const people: Option[] = accounts.map((name, index) => [
		name,
		index === 0 ? say("theOwner", { name }) : name,
	]);
	const zone = (label: string, key: "spreadsheetTimeZone" | "scriptTimeZone") =>
		select(label, plain(ZONES), settings[key], (value) =>
			set({ [key]: value }),
		);
	return [
		section(
			say("ofSpreadsheet"),
			select(
				say("locale"),
				plain(LOCALES),
				settings.spreadsheetLocale,
				(spreadsheetLocale) => set({ spreadsheetLocale }),
			),
			zone(say("timeZone"), "spreadsheetTimeZone"),
		),
		section(
			say("ofScript"),
			zone(say("scriptZone"), "scriptTimeZone"),
			select(
				say("authMode"),
				MODES.map((mode) => [mode, say(MODE_WORDS[mode])]),
				settings.authMode,
				(mode) => set({ authMode: MODES.find((one) => one === mode) }),
			),
		),
		section(
			say("ofPerson"),
			select(
				say("userLocale"),
				plain(USER_LOCALES),
				settings.userLocale,
				(userLocale) => set({ userLocale }),
			),
			select(say("account"), people, settings.account, (account) =>
				set({ account }),
			),
			select(
				say("defaultAccount"),
				people,
				settings.defaultAccount,
				(defaultAccount) => set({ defaultAccount }),
			),
			select(
				say("access"),
				[
					["editor", say("accessEditor")],
					["viewer", say("accessViewer")],
				],
				settings.access,
				(access) => set({ access: access === "viewer" ? "viewer" : "editor" }),
			),
			element("p", { class: "hint" }, say("accountHint")),
		),
	];
}
