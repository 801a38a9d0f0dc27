import type { Host } from "../../host/core";
import * as core from "../../sidebar/core";
import type { Call } from "../../sidebar/server";
import { createSession, type Session } from "../../sidebar/state/session";
import type { CallName } from "../../src/rpc";
import { ask } from "../appsscript/office";

/** A session of the sidebar over the built add-on in the local Sheets, and the calls it has made. */
export function sessionOn(host: Host): { session: Session; calls: CallName[] } {
	const calls: CallName[] = [];
	const call = (async (name: CallName, args: never) => {
		calls.push(name);
		return ask(host, name, args);
	}) as unknown as Call;
	return { session: createSession(call, "en", () => core), calls };
}
