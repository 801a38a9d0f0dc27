import type { SourcePatterns } from "./named";

const QUOTED = `["'“‘]([^"'“”‘’\\n]{1,60})["'”’]`;
const PROPER = "([A-Z][\\w&%/.-]*(?: (?:[A-Z0-9][\\w&%/.-]*|of|and|&))*)";
const SHEET = "(?:work)?(?:sheet|tab)";
/** A balance sheet and a data sheet are documents. */
const NO_COMPOUND =
	"(?<=^|[(,;:.] ?|\\b(?:see|from|in|on|of|per|the|our|this) )";

export const patterns: SourcePatterns = {
	elsewhere:
		/\b(?:workbook|spreadsheet|files?|xlsx?|csv|excel|google (?:sheets?|forms?|drive)|drive|dropbox|sharepoint|crm|erp|salesforce|hubspot|sap|jira|zendesk|ga4|analytics|databases?|exports?|exported|reports?|systems?|dashboards?|tools?|apps?|forms?|surveys?|warehouse|power bi|tableau|looker|query|sql)\b|https?:|www\./i,
	sheet: [
		new RegExp(`${NO_COMPOUND}${SHEET}(?: named| called)? ${QUOTED}`, "gi"),
		new RegExp(`(?:\\bthe )?${QUOTED} ${SHEET}\\b`, "g"),
		new RegExp(
			`\\b(?:[Ss]ee|[Ff]rom|[Ii]n|[Oo]n|[Oo]f|[Pp]er) (?:the )?${SHEET} ${PROPER}`,
			"g",
		),
		/'([^'\n]{1,60})'!\$?[A-Z]{1,2}\$?\d*/g,
		/\b([A-Z]\w{2,40})!\$?[A-Z]{1,2}\$?\d+/g,
	],
	column: [
		new RegExp(`\\bcolumns?(?: named| called)? ${QUOTED}`, "gi"),
		new RegExp(`(?:\\bthe )?${QUOTED} column\\b`, "g"),
		new RegExp(`\\b[Cc]olumn ${PROPER}`, "g"),
		/\b[Tt]he ([A-Z][\w&%-]*(?: (?!in |of |this |that |each |every |same |last |first |next )[\w&%-]+){0,2}) column\b/g,
	],
	noName: /^(?:[A-Z]{1,2}\d*|\d+|Column|Sheet\d*|Google|Excel)$/i,
};
