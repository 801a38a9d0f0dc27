/** https://developers.google.com/apps-script/reference/gmail/gmail-app */
import { describe, expect, test } from "@jest/globals";
import { LocalSheets } from "../../../../host/local";

function run(body: string) {
	const sheets = new LocalSheets({
		project: [{ name: "a.gs", text: `function f() { ${body} }` }],
	});
	return { value: sheets.run("f"), outbox: sheets.host.outbox };
}

describe("drafts", () => {
	test("are found with all that was put into them, and changed and sent", () => {
		const { value, outbox } = run(`
			const picture = Utilities.newBlob('p', 'image/png', 'p.png'), file = Utilities.newBlob('f', 'text/plain', 'f.txt');
			GmailApp.createDraft('a@x.com', 'Hi', 'plain', { htmlBody: '<b>rich</b>', cc: 'c@x.com', attachments: [file], inlineImages: { p: picture } });
			const draft = GmailApp.getDrafts().filter(d => d.getMessage().getSubject() === 'Hi')[0], message = draft.getMessage();
			const names = options => message.getAttachments(options).map(a => a.getName()).join();
			const seen = [message.getBody(), message.getPlainBody(), message.getTo(), message.getCc(), names(), names({ includeInlineImages: false }), names({ includeAttachments: false }), message.isDraft()];
			draft.update('b@x.com', 'New', 'text').send();
			return [seen, GmailApp.getDrafts().length, GmailApp.getInboxThreads().length];
		`);
		expect(value).toEqual([
			[
				"<b>rich</b>",
				"plain",
				"a@x.com",
				"c@x.com",
				"p.png,f.txt",
				"f.txt",
				"p.png",
				true,
			],
			0,
			0,
		]);
		expect(outbox).toMatchObject([{ to: "b@x.com", subject: "New" }]);
	});
	test("that have gone say so", () => {
		expect(() =>
			run(
				"const d = GmailApp.createDraft('a@x.com', 's', 'b'); d.deleteDraft(); d.send()",
			),
		).toThrow("The draft no longer exists.");
	});
});

test("mails of both services share one outbox and one quota", () => {
	const { value, outbox } = run(`
		GmailApp.sendEmail('a@x.com,b@x.com', 's', 'b', { name: 'Me', bcc: 'c@x.com' });
		return MailApp.getRemainingDailyQuota();
	`);
	expect(value).toBe(98);
	expect(outbox).toMatchObject([
		{ to: "a@x.com,b@x.com", name: "Me", bcc: "c@x.com" },
	]);
});
