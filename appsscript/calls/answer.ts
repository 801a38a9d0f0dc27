import { refusalIn } from "../../src/refusal";
import {
	type Answer,
	CALLS,
	type CallName,
	Envelope,
	type FailureCode,
	type Reply,
	type Request,
} from "../../src/rpc";
import { mayOnlyLook } from "../sheets/rights";
import { Trouble } from "../trouble";
import { checkIn } from "./check-in";
import { editRow, selected } from "./edit-row";
import { keepMapping } from "./keep-mapping";
import { library } from "./library";
import { makeReady } from "./make-ready";
import { makeNew, previewNew } from "./new";
import { open } from "./open";
import { previewRemove, remove } from "./remove";
import { previewRestore, restore } from "./restore";
import { select } from "./select";
import { setLanguage } from "./set-language";
import { saveSettings } from "./settings";
import { showAll } from "./show-all";
import { showTrend } from "./show-trend";
import { takePeriods } from "./take-periods";
import { preview, write } from "./write";

const HANDLERS: { [C in CallName]: (args: Request<C>) => Answer<C> } = {
	open,
	preview,
	write,
	library,
	previewNew,
	makeNew,
	makeReady,
	checkIn,
	previewRestore,
	restore,
	previewRemove,
	remove,
	takePeriods,
	showTrend,
	editRow,
	selected,
	showAll,
	select,
	saveSettings,
	keepMapping,
	setLanguage,
};

/**
 * Answers one call of the sidebar. Whatever happens, the answer is JSON text of a `Reply`: an exception that is not a `Trouble` is
 * logged and answered with a code, because service messages are raw and in the language of the account.
 */
export function answer(request: unknown): string {
	return JSON.stringify(reply(request));
}

function reply(request: unknown): Reply<CallName> {
	try {
		const { call, args } = parse(request);
		return { ok: true, data: dispatch(call, args) };
	} catch (error) {
		if (error instanceof Trouble) return failure(error.code, error.detail);
		console.error(error);
		return failure(
			refusalIn(String(error)) ??
				(isViewer() ? "no_edit_rights" : "unexpected"),
		);
	}
}

/** Why a service refused is asked afterwards: its own words are in the language of the account. */
function isViewer(): boolean {
	try {
		return mayOnlyLook(SpreadsheetApp.getActiveSheet());
	} catch {
		return false;
	}
}

function failure(code: FailureCode, detail?: string): Reply<CallName> {
	return { ok: false, code, detail };
}

function parse(request: unknown) {
	if (typeof request !== "string") throw new Trouble("bad_request");
	try {
		return Envelope.parse(JSON.parse(request));
	} catch {
		throw new Trouble("bad_request");
	}
}

function dispatch<C extends CallName>(call: C, args: unknown): Answer<C> {
	const checked = CALLS[call].request.safeParse(args);
	if (!checked.success) throw new Trouble("bad_request");
	return HANDLERS[call](checked.data as Request<C>);
}
