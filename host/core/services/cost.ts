/**
 * What a call costs. Every call of a live member crosses to Google's servers and is counted, one on an object fetched before as much
 * as one that fetches: the objects of a script are handles, and what they tell is asked anew. Builders, enums, Utilities, Logger and
 * the pages of HtmlService live in the script and cost nothing.
 */
export type CostClass =
	/** Asks for the content or the look of cells, or for what hangs on a sheet: waits until all writes before it are carried out. */
	| "read"
	/** Changes the spreadsheet. Google gathers writes and carries them out together, before the next read or at the end. */
	| "write"
	/** Names, numbers, positions and ways from one object to another: needs no cell. */
	| "handle"
	/** Properties, caches, locks and Drive. */
	| "store"
	/** Menus, sidebars, notices, the session and the script itself. */
	| "interface";

export const COST_CLASSES: readonly CostClass[] = [
	"read",
	"write",
	"handle",
	"store",
	"interface",
];

const STORE = /^(Properties|Cache|Lock|DriveApp|File|Folder|\w+Iterator)\./;
const INTERFACE =
	/^(Ui|Browser|Session|ScriptApp|Menu|MailApp|Trigger\w*)\.|^Spreadsheet\.(toast|show|addMenu|updateMenu|removeMenu)$/;
/** Members whose name begins like a write's and that only lead on. */
const LEADS_ON =
	/\.create(TextFinder|DeveloperMetadataFinder)$|\.copy$|^Spreadsheet\.getCopy/;
const WRITE =
	/\.(set|clear|insert|delete|remove|add|append|copy|move|merge|breakApart|sort|auto|apply|check$|uncheck|trim|split|randomize|hide|show|unhide|protect|create|update|rename|activate|shift|collapse|expand|replace|duplicate|flush)/;
/** Getters that need no cell. */
const HANDLE =
	/^Range\.(get(A1Notation|Row|RowIndex|Column|LastRow|LastColumn|NumRows|NumColumns|Height|Width|GridId|Sheet|Cell)$|offset|is(Start|End))|^RangeList\.|^Spreadsheet\.get(Id|Url|Name|Sheets|SheetBy\w+|ActiveSheet|NumSheets|Range\w*|SpreadsheetLocale|SpreadsheetTimeZone)$|^Sheet\.(get(SheetId|Name|SheetName|Index|Parent|Type|Range|RangeList)$|newChart)|^SpreadsheetApp\.|^DeveloperMetadata\.get|^DeveloperMetadataFinder\.(?!find)|^NamedRange\.get|^Protection\.(get(Range|ProtectionType|Description))$|^Selection\./;

/** @param member as in `Range.getValues` */
export function costOf(member: string): CostClass {
	if (STORE.test(member)) return "store";
	if (INTERFACE.test(member)) return "interface";
	if (LEADS_ON.test(member)) return "handle";
	if (WRITE.test(member)) return "write";
	return HANDLE.test(member) ? "handle" : "read";
}
