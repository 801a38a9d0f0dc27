/** Which members a run may call: by the mode it runs in, and by the scopes that the manifest asks for. */
import { costOf } from "./cost";

export type AuthModeName = "none" | "limited" | "custom_function" | "full";

/** Members that may be called where the add-on has not been used yet: its menu, and what needs no right. */
const WITHOUT_RIGHTS =
	/^(SpreadsheetApp\.getUi|Ui\.(createAddonMenu|createMenu)|Menu\.\w+|Session\.(getActiveUserLocale|getScriptTimeZone|getTemporaryActiveUserKey)|Utilities\.\w+|Blob\.\w+|Html\w*\.\w+|Logger\.\w+|ScriptApp\.(getAuthorizationInfo)|AuthorizationInfo\.\w+)$/;
/** Members that need a person's click. */
const FULL_ONLY =
	/^(Ui\.(showSidebar|showModalDialog|showModelessDialog|showDialog|alert|prompt)|Browser\.\w+|Spreadsheet\.show|SpreadsheetApp\.(create|open|openById|openByKey|openByUrl))$/;
/** What custom functions may not reach beside everything that writes. */
const NOT_IN_FORMULAS =
	/^(SpreadsheetApp\.(getUi|create|open|openById|openByKey|openByUrl)|Ui\.\w+|Menu\.\w+|Browser\.\w+|Spreadsheet\.(toast|show)|PropertiesService\.(getScriptProperties|getDocumentProperties))$/;

export function mayCall(mode: AuthModeName, member: string): boolean {
	switch (mode) {
		case "full":
			return true;
		case "limited":
			return !FULL_ONLY.test(member);
		case "custom_function":
			return !NOT_IN_FORMULAS.test(member) && costOf(member) !== "write";
		case "none":
			return WITHOUT_RIGHTS.test(member);
	}
}

const SCOPE = "https://www.googleapis.com/auth/";
const CURRENT_ONLY = "spreadsheets.currentonly";

/** The two scopes that the add-on asks for. */
export const USUAL_SCOPES: readonly string[] = [
	`${SCOPE}${CURRENT_ONLY}`,
	`${SCOPE}script.container.ui`,
];

/** Stands for all scopes: those of a manifest that names none, for which Google asks by what the code calls. */
export const EVERY_SCOPE = "*";

/** Members and the scopes of which one is needed, as the reference lists them under “Authorization”. */
const NEEDED: readonly [members: RegExp, scopes: readonly string[]][] = [
	[
		/^(SpreadsheetApp\.(create|open|openById|openByKey|openByUrl)|Spreadsheet\.copy)$/,
		["spreadsheets"],
	],
	[/^Sheets\./, ["spreadsheets"]],
	[
		/^Spreadsheet\.(add|remove)(Editor|Viewer)s?$/,
		["spreadsheets", CURRENT_ONLY],
	],
	[
		/^(Ui\.(showSidebar|showModalDialog|showModelessDialog|showDialog)|Spreadsheet\.show)$/,
		["script.container.ui"],
	],
	[/^DriveApp\./, ["drive"]],
	[/^MailApp\.sendEmail$/, ["script.send_mail"]],
	[/^Session\.(getActiveUser|getEffectiveUser)$/, ["userinfo.email"]],
	[
		/^ScriptApp\.(newTrigger|getProjectTriggers|getScriptTriggers|getUserTriggers|deleteTrigger)$/,
		["script.scriptapp"],
	],
	[
		/^(SpreadsheetApp\.(flush|getActive|setActive|getCurrent|setCurrent|getSelection)\w*|(Spreadsheet|Sheet|Range|RangeList)\.\w+)$/,
		["spreadsheets", CURRENT_ONLY],
	],
];

/** The scopes of which one is missing for a member, or null where all is well. */
export function missingScopes(
	member: string,
	granted: ReadonlySet<string>,
): string[] | null {
	const needed = NEEDED.find(([members]) => members.test(member))?.[1];
	const urls = needed?.map((scope) => SCOPE + scope);
	return !urls ||
		granted.has(EVERY_SCOPE) ||
		urls.some((url) => granted.has(url))
		? null
		: urls;
}
