/** https://developers.google.com/apps-script/reference/drive and …/reference/mail/mail-app */
import { describe, expect, test } from "@jest/globals";
import { failure, given, hostOf } from "../script";

const SCOPE = "https://www.googleapis.com/auth/";
const scopes = [
	`${SCOPE}drive`,
	`${SCOPE}spreadsheets`,
	`${SCOPE}script.send_mail`,
	`${SCOPE}userinfo.email`,
];

describe("DriveApp", () => {
	test("is out of reach for the add-on's scopes", () => {
		expect(failure([], "DriveApp.getRootFolder()")).toBe(
			`Specified permissions are not sufficient to call DriveApp.getRootFolder. Required permissions: ${SCOPE}drive`,
		);
	});
	test("makes folders and files, finds and moves them", () => {
		expect(
			given(
				[],
				"var a=DriveApp.createFolder('A');var b=a.createFolder('B');var f=DriveApp.createFile('x.csv','1,2',MimeType.CSV);f.moveTo(b);function names(i){var n=[];while(i.hasNext())n.push(i.next().getName());return n}return [names(DriveApp.getFolders()),names(a.getFolders()),names(b.getFilesByType(MimeType.CSV)),names(DriveApp.getRootFolder().getFilesByName('x.csv')),f.getBlob().getDataAsString(),f.getParents().next().getName(),DriveApp.getFileById(f.getId()).getMimeType(),DriveApp.getFolderById(a.getId()).getName()]",
				{ scopes },
			),
		).toEqual([["A", "B"], ["B"], ["x.csv"], [], "1,2", "B", "text/csv", "A"]);
	});
	test("keeps who may do what with an item", () => {
		expect(
			given(
				[],
				"var f=DriveApp.createFile('x','t').addViewer('v@x.com').addEditors(['e@x.com','v@x.com']).addCommenter('c@x.com').setSharing(DriveApp.Access.ANYONE_WITH_LINK,DriveApp.Permission.VIEW);f.removeEditor('e@x.com');function mails(u){return u.map(function(one){return one.getEmail()})}return [mails(f.getEditors()),mails(f.getViewers()),String(f.getSharingAccess()),String(f.getSharingPermission()),['owner@example.com','v@x.com','c@x.com','n@x.com'].map(function(m){return String(f.getAccess(m))}),f.setShareableByEditors(false).isShareableByEditors(),mails(f.makeCopy().getEditors())]",
				{ scopes },
			),
		).toEqual([
			["v@x.com"],
			["c@x.com"],
			"ANYONE_WITH_LINK",
			"VIEW",
			["OWNER", "EDIT", "COMMENT", "NONE"],
			false,
			[],
		]);
	});
	test("is searched by terms, and says so of a query that it does not understand", () => {
		expect(
			given(
				[],
				"var a=DriveApp.createFolder('A');a.createFile('Plan 1.csv','1',MimeType.CSV);DriveApp.createFile('plan 2','2');function names(i){var n=[];while(i.hasNext())n.push(i.next().getName());return n}return [names(DriveApp.searchFiles(\"title contains 'PLAN'\")),names(DriveApp.searchFiles('name contains \"plan\" and mimeType != \"text/csv\" and trashed = false')),names(DriveApp.searchFiles(\"'\"+a.getId()+\"' in parents\")),names(DriveApp.searchFolders(\"title = 'A'\"))]",
				{ scopes },
			),
		).toEqual([["Plan 1.csv", "plan 2"], ["plan 2"], ["Plan 1.csv"], ["A"]]);
		expect(
			failure([], "DriveApp.searchFiles('modifiedDate > 1')", { scopes }),
		).toBe("Invalid argument: q (modifiedDate > 1)");
	});
	test("hides what is in the trash, and what lies in a folder there", () => {
		expect(
			given(
				[],
				"var a=DriveApp.createFolder('A');var f=a.createFile(Utilities.newBlob('t','text/plain','f'));var one=DriveApp.getFilesByName('f').hasNext();a.setTrashed(true);return [one,DriveApp.getFilesByName('f').hasNext(),f.isTrashed()]",
				{ scopes },
			),
		).toEqual([true, false, true]);
	});
	test("knows spreadsheets, which can be opened, copied and renamed", () => {
		expect(
			given(
				[["seed"]],
				"var b=SpreadsheetApp.create('Made');var f=DriveApp.getFileById(b.getId());f.setName('Renamed');var c=DriveApp.getFileById(ss_().getId()).makeCopy('Twin');return [f.getMimeType()===MimeType.GOOGLE_SHEETS,SpreadsheetApp.open(f).getName(),SpreadsheetApp.openById(c.getId()).getSheets()[0].getRange('A1').getValue(),DriveApp.getFileById(ScriptApp.getScriptId()).getName()]",
				{ scopes },
			),
		).toEqual([true, "Renamed", "seed", "SMART Scorecard"]);
	});
	test("says so where there is nothing", () => {
		expect(failure([], "DriveApp.getFileById('none')", { scopes })).toContain(
			"No item with the given ID",
		);
		expect(
			failure([], "DriveApp.getFilesByName('none').next()", { scopes }),
		).toContain("reached the end");
	});
});

describe("MailApp", () => {
	test("puts mail into an outbox, in each of its forms", () => {
		const host = hostOf(
			"function f(){MailApp.sendEmail('a@example.com','S','B');MailApp.sendEmail({to:'b@example.com,c@example.com',subject:'T',htmlBody:'<b>'});MailApp.sendEmail('d@example.com','r@example.com','U','C');MailApp.sendEmail('e@example.com','V','D',{htmlBody:'<i>'});return MailApp.getRemainingDailyQuota()}",
			undefined,
			{ scopes },
		);
		expect(host.call("f")).toEqual({ ok: true, value: 95 });
		expect(
			host.outbox.map(({ to, subject, body, htmlBody, replyTo }) => [
				to,
				subject,
				body,
				htmlBody,
				replyTo,
			]),
		).toEqual([
			["a@example.com", "S", "B", undefined, undefined],
			["b@example.com,c@example.com", "T", "", "<b>", undefined],
			["d@example.com", "U", "C", undefined, "r@example.com"],
			["e@example.com", "V", "D", "<i>", undefined],
		]);
	});
	test("has a quota, needs a recipient, and a scope", () => {
		expect(
			failure(
				[],
				"for(var i=0;i<101;i++)MailApp.sendEmail('a@example.com','s','b')",
				{ scopes },
			),
		).toContain("Service invoked too many times for one day: email");
		expect(failure([], "MailApp.sendEmail('','s','b')", { scopes })).toContain(
			"no recipient",
		);
		expect(failure([], "MailApp.sendEmail('a@example.com','s','b')")).toContain(
			"script.send_mail",
		);
	});
});

test("a program imports csv files from a folder into a spreadsheet of its own and reports by mail", () => {
	const host = hostOf(
		`
		function folder_(name) {
			var folders = DriveApp.getRootFolder().getFolders();
			while (folders.hasNext()) {
				var folder = folders.next();
				if (folder.getName() === name) return folder;
			}
			return DriveApp.getRootFolder().createFolder(name);
		}
		function setup() {
			var inbox = folder_("in");
			DriveApp.createFile("one.csv", "name,n\\nAnn,1\\n\\"B, ob\\",2", MimeType.CSV).moveTo(inbox);
			inbox.createFile("two.csv", "name,n\\nCy,3", MimeType.CSV);
			var book = SpreadsheetApp.create("Report", 20, 10);
			book.getSheets()[0].appendRow(["name", "n"]);
			DriveApp.getFileById(book.getId()).moveTo(folder_("out"));
		}
		function run() {
			var out = folder_("out");
			var sheet = SpreadsheetApp.openById(out.getFilesByName("Report").next().getId()).getSheets()[0];
			var files = folder_("in").getFilesByType(MimeType.CSV);
			var done = [];
			while (files.hasNext()) {
				var file = files.next();
				var rows = Utilities.parseCsv(file.getBlob().getDataAsString()).slice(1);
				sheet.getRange(sheet.getLastRow() + 1, 1, rows.length, rows[0].length).setValues(rows);
				file.moveTo(out);
				done.push(file.getName());
			}
			MailApp.sendEmail({ to: Session.getEffectiveUser().getEmail(), subject: "Imported " + done.length, htmlBody: done.join("<br>") });
			return sheet.getDataRange().getValues();
		}`,
		undefined,
		{ scopes },
	);
	expect(host.call("setup").ok).toBe(true);
	expect(host.call("run")).toEqual({
		ok: true,
		value: [
			["name", "n"],
			["Ann", 1],
			["B, ob", 2],
			["Cy", 3],
		],
	});
	expect(host.outbox[0]?.subject).toBe("Imported 2");
	expect(host.call("run")).toMatchObject({ ok: true });
	expect(host.outbox[1]?.subject).toBe("Imported 0");
});
