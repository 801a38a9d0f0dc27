import { isLocale } from "./format";
import type { AuthModeName, Surroundings } from "./services/run-context";
import { setLocale, setTimeZone } from "./workbook/settings";

/**
 * The circumstances that change how Sheets and Apps Script behave. Each can be set at any time and holds from then on; a value that
 * Google does not take throws.
 */
export interface Settings {
	/** Of the spreadsheet, as Sheets writes it: `de_DE`. Formulas are rewritten in its separators. */
	spreadsheetLocale: string;
	/** IANA names. */
	spreadsheetTimeZone: string;
	scriptTimeZone: string;
	/** Of the person at the keyboard, BCP 47: `zh-TW`. */
	userLocale: string;
	/** What a simple trigger may do; menu items and calls of the page have full rights. */
	authMode: AuthModeName;
	access: "editor" | "viewer";
	/**
	 * E-mail address of the account that has the spreadsheet open. Protections hold it off unless it owns the spreadsheet or is among
	 * their editors.
	 */
	account: string;
	/** The account that the browser signed in first. `google.script.run` goes to it, and is refused where it is another one. */
	defaultAccount: string;
	/** Authorisation scopes of the manifest. */
	scopes: readonly string[];
}

/** @param authMode where the host keeps it */
export function settingsOf(
	surroundings: Surroundings,
	authMode: { get(): AuthModeName; set(mode: AuthModeName): void },
): Settings {
	const { workbook } = surroundings;
	return {
		get spreadsheetLocale() {
			return workbook.locale;
		},
		set spreadsheetLocale(locale) {
			if (!isLocale(locale)) throw new Error(`Invalid locale: ${locale}`);
			setLocale(workbook, locale);
		},
		get spreadsheetTimeZone() {
			return workbook.timeZone;
		},
		set spreadsheetTimeZone(zone) {
			setTimeZone(workbook, zone);
		},
		get scriptTimeZone() {
			return surroundings.scriptTimeZone;
		},
		set scriptTimeZone(zone) {
			surroundings.scriptTimeZone = zone;
		},
		get userLocale() {
			return surroundings.userLocale;
		},
		set userLocale(locale) {
			surroundings.userLocale = locale;
		},
		get authMode() {
			return authMode.get();
		},
		set authMode(mode) {
			authMode.set(mode);
		},
		get access() {
			return surroundings.access;
		},
		set access(access) {
			surroundings.access = access;
		},
		get account() {
			return surroundings.account;
		},
		set account(account) {
			if (surroundings.defaultAccount === surroundings.account)
				surroundings.defaultAccount = account;
			surroundings.account = account;
			signIn(surroundings);
		},
		get defaultAccount() {
			return surroundings.defaultAccount;
		},
		set defaultAccount(account) {
			surroundings.defaultAccount = account;
		},
		get scopes() {
			return [...surroundings.scopes];
		},
		set scopes(scopes) {
			surroundings.scopes = new Set(scopes);
		},
	};
}

/** Settles for every protection whether the account at the keyboard may edit what it covers. */
function signIn({ workbook, account }: Surroundings): void {
	const isOwner = account === workbook.people.owner;
	for (const sheet of workbook.sheets)
		for (const protection of sheet.protections)
			sheet.putProtection({
				...protection,
				userMayEdit: isOwner || (protection.editors ?? []).includes(account),
			});
}
