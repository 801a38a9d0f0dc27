import { platform, runOf, service } from "./platform/service";
import type { Run, SentMail } from "./run-context";

type Gas = GoogleAppsScript.Mail.MailApp;

/** Recipients that one account may write to in a day. */
const DAILY_RECIPIENTS = 100;

/** Sends nothing anywhere: what a script sends lies in the host's outbox. */
export class MailApp extends platform<Gas>("MailApp") {
	/** A message, or recipient, subject and body with or without options, or all four with the address to reply to second. */
	override sendEmail(...args: unknown[]): void {
		send(runOf(this), mailOf(args));
	}
	override getRemainingDailyQuota(): number {
		return left(runOf(this).surroundings.outbox);
	}
}

/** Puts a message into the outbox. */
export function send({ surroundings: { outbox } }: Run, mail: SentMail): void {
	const recipients = mail.to.split(",").filter((one) => one.trim() !== "");
	if (recipients.length === 0)
		throw new Error("Failed to send email: no recipient");
	if (recipients.length > left(outbox))
		throw new Error("Service invoked too many times for one day: email.");
	outbox.push(mail);
}

/** @param args of a member that sends or drafts */
export function mailOf(args: readonly unknown[]): SentMail {
	if (args.length === 1) return read(args[0] as Record<string, unknown>);
	if (args.length === 4 && typeof args[3] === "string") {
		const [to, replyTo, subject, body] = args;
		return read({ to, replyTo, subject, body });
	}
	const [to, subject, body, options] = args;
	return read({ ...(options as object), to, subject, body });
}

function read(given: Record<string, unknown>): SentMail {
	const text = (name: string) =>
		given[name] === undefined || given[name] === null
			? undefined
			: String(given[name]);
	const { attachments, inlineImages } = given;
	return {
		to: text("to") ?? "",
		subject: text("subject") ?? "",
		body: text("body") ?? "",
		htmlBody: text("htmlBody"),
		replyTo: text("replyTo"),
		...(text("cc") && { cc: text("cc") }),
		...(text("bcc") && { bcc: text("bcc") }),
		...(text("from") && { from: text("from") }),
		...(text("name") && { name: text("name") }),
		...(attachments !== undefined && attachments !== null
			? { attachments: [attachments].flat() }
			: {}),
		...(inlineImages ? { inlineImages: { ...inlineImages } } : {}),
	};
}

function left(outbox: readonly SentMail[]): number {
	const sent = outbox.flatMap(({ to }) => to.split(","));
	return Math.max(0, DAILY_RECIPIENTS - sent.length);
}

service(MailApp, "MailApp", { live: true });
