/**
 * The one door to the server. An answer that cannot be used and an exception both become a typed failure, so that
 * every caller deals with replies only.
 */
import * as z from "zod/mini";
import { refusalIn } from "../src/refusal";
import {
	CALLS,
	type CallName,
	Failure,
	type FailureCode,
	type Reply,
	type Request,
} from "../src/rpc";

/** The part of the client-side API of HtmlService that is used here. */
interface Runner {
	withSuccessHandler(handler: (answer: unknown) => void): Runner;
	withFailureHandler(handler: (error: unknown) => void): Runner;
	sscCall(envelope: string): void;
}
declare const google: { script: { run: Runner } };

/** A call to the server: it always answers and never throws. */
export type Call = <C extends CallName>(
	name: C,
	args: Request<C>,
) => Promise<Reply<C>>;

/** A run on the server ends after six minutes; an answer that is not there a little later was lost on the way. */
const LOST_AFTER_MS = 400_000;

/**
 * What Google says when the call went to another account than the one that opened the file, or when the right was withdrawn.
 * The sentence comes in the language of the account; only the stem of "authorisation" is sure to be in it.
 */
const NOT_AUTHORISED =
	/PERMISSION_DENIED|authori[sz]|autori[sz]|授權|授权|承認|승인/i;
const NO_CONNECTION = /NetworkError|Connection failure|HTTP 0\b/i;

/** Calls `sscCall` on the server. */
export const call: Call = (name, args) =>
	new Promise((resolve) => {
		const lost = setTimeout(
			() => resolve({ ok: false, code: "offline" }),
			LOST_AFTER_MS,
		);
		const settle = (reply: Reply<typeof name>) => {
			clearTimeout(lost);
			resolve(reply);
		};
		try {
			google.script.run
				.withSuccessHandler((answer) => settle(readReply(name, answer)))
				.withFailureHandler((error) =>
					settle({ ok: false, code: codeOf(error) }),
				)
				.sscCall(JSON.stringify({ call: name, args }));
		} catch (error) {
			settle({ ok: false, code: codeOf(error) });
		}
	});

/** The reply in an answer from the wire; whatever the contract does not know is an unexpected failure. */
export function readReply<C extends CallName>(
	name: C,
	answer: unknown,
): Reply<C> {
	const reply = z.safeParse(replySchema(name), parseJson(answer));
	return reply.success
		? (reply.data as Reply<C>)
		: { ok: false, code: "unexpected" };
}

/** Which expected failure an exception of the platform is. */
export function codeOf(error: unknown): FailureCode {
	const text = String(
		(error as { message?: unknown } | null)?.message ?? error,
	);
	if (NOT_AUTHORISED.test(text)) return "several_accounts";
	if (NO_CONNECTION.test(text)) return "offline";
	return refusalIn(text) ?? "unexpected";
}

function replySchema(name: CallName) {
	const data: z.ZodMiniType = CALLS[name].answer;
	return z.union([Failure, z.object({ ok: z.literal(true), data })]);
}

function parseJson(answer: unknown): unknown {
	try {
		return typeof answer === "string" ? JSON.parse(answer) : null;
	} catch {
		return null;
	}
}
