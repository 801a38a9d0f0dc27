/**
 * https://developers.google.com/apps-script/reference/gmail/gmail-app
 * Drafts and an outbox: what a script sends is got by nobody, and nothing ever comes in.
 */
import { mailOf, send } from "./mail-app";
import { platform, runOf, service } from "./platform/service";
import type { Run, SentMail } from "./run-context";

type Gas = GoogleAppsScript.Gmail.GmailApp;
type GasDraft = GoogleAppsScript.Gmail.GmailDraft;
type GasMessage = GoogleAppsScript.Gmail.GmailMessage;

export interface MailDraft {
	readonly id: string;
	mail: SentMail;
	updated: Date;
}

export class GmailApp extends platform<Gas>("GmailApp") {
	override sendEmail(...args: unknown[]): Gas {
		send(runOf(this), mailOf(args));
		return this;
	}
	override createDraft(...args: unknown[]): GasDraft {
		const run = runOf(this);
		const { drafts } = run.surroundings;
		const id = `draft-${run.workbook.newId()}`;
		drafts.set(id, { id, mail: mailOf(args), updated: run.workbook.now() });
		return new GmailDraft(run, id);
	}
	override getDrafts(): GasDraft[] {
		const run = runOf(this);
		return [...run.surroundings.drafts.keys()].map(
			(id) => new GmailDraft(run, id),
		);
	}
	override getDraft(id: string): GasDraft {
		draftById(runOf(this), id);
		return new GmailDraft(runOf(this), id);
	}
	override getDraftMessages(): GasMessage[] {
		return this.getDrafts().map((draft) => draft.getMessage());
	}
	override getAliases(): string[] {
		return [];
	}
}

/** Folders in which nothing lies, and how much of it has not been read. */
for (const member of [
	"search",
	"getChatThreads",
	"getInboxThreads",
	"getPriorityInboxThreads",
	"getSpamThreads",
	"getStarredThreads",
	"getTrashThreads",
	"getUserLabels",
] as const)
	Object.defineProperty(GmailApp.prototype, member, {
		configurable: true,
		value: () => [],
	});
for (const member of [
	"getInboxUnreadCount",
	"getPriorityInboxUnreadCount",
	"getSpamUnreadCount",
	"getStarredUnreadCount",
] as const)
	Object.defineProperty(GmailApp.prototype, member, {
		configurable: true,
		value: () => 0,
	});

function draftById(run: Run, id: string): MailDraft {
	const draft = run.surroundings.drafts.get(id);
	if (!draft) throw new Error("The draft no longer exists.");
	return draft;
}

const ids = new WeakMap<object, string>();

function draftOf(draft: object): MailDraft {
	return draftById(runOf(draft), ids.get(draft) ?? "");
}

class GmailDraft extends platform<GasDraft>("GmailDraft") {
	constructor(run: Run, id: string) {
		super(run);
		ids.set(this, id);
	}

	override getId(): string {
		return draftOf(this).id;
	}
	override getMessageId(): string {
		return messageId(draftOf(this));
	}
	override getMessage(): GasMessage {
		return new GmailMessage(runOf(this), { ...draftOf(this) });
	}
	override update(...args: unknown[]): GasDraft {
		const draft = draftOf(this);
		draft.mail = mailOf(args);
		draft.updated = runOf(this).workbook.now();
		return this;
	}
	override send(): GasMessage {
		const draft = draftOf(this);
		send(runOf(this), draft.mail);
		runOf(this).surroundings.drafts.delete(draft.id);
		return new GmailMessage(runOf(this), draft);
	}
	override deleteDraft(): void {
		runOf(this).surroundings.drafts.delete(draftOf(this).id);
	}
}

function messageId({ id }: MailDraft): string {
	return id.replace("draft", "message");
}

const messages = new WeakMap<object, MailDraft>();

class GmailMessage extends platform<GasMessage>("GmailMessage") {
	constructor(run: Run, draft: MailDraft) {
		super(run);
		messages.set(this, draft);
	}

	override getId(): string {
		return messageId(message(this));
	}
	override getDate(): GoogleAppsScript.Base.Date {
		return message(this).updated as unknown as GoogleAppsScript.Base.Date;
	}
	override getFrom(): string {
		return mail(this).from ?? runOf(this).surroundings.account;
	}
	override getTo(): string {
		return mail(this).to;
	}
	override getCc(): string {
		return mail(this).cc ?? "";
	}
	override getBcc(): string {
		return mail(this).bcc ?? "";
	}
	override getReplyTo(): string {
		return mail(this).replyTo ?? "";
	}
	override getSubject(): string {
		return mail(this).subject;
	}
	override getPlainBody(): string {
		return mail(this).body;
	}
	override getBody(): string {
		const { htmlBody, body } = mail(this);
		return htmlBody ?? body;
	}
	/** Files, pictures in the text, or both, as the options say. */
	override getAttachments(options?: {
		includeAttachments?: boolean;
		includeInlineImages?: boolean;
	}): GoogleAppsScript.Gmail.GmailAttachment[] {
		const { attachments = [], inlineImages = {} } = mail(this);
		const { includeAttachments = true, includeInlineImages = true } =
			options ?? {};
		return [
			...(includeInlineImages ? Object.values(inlineImages) : []),
			...(includeAttachments ? attachments : []),
		] as GoogleAppsScript.Gmail.GmailAttachment[];
	}
	override isDraft(): boolean {
		return runOf(this).surroundings.drafts.has(message(this).id);
	}
	override isUnread(): boolean {
		return false;
	}
	override isStarred(): boolean {
		return false;
	}
}

function message(of: object): MailDraft {
	return messages.get(of) as MailDraft;
}

function mail(of: object): SentMail {
	return message(of).mail;
}

service(GmailApp, "GmailApp", { live: true });
service(GmailDraft, "GmailDraft", { live: true });
service(GmailMessage, "GmailMessage", { live: true });
