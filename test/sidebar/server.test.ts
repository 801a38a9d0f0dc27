import { afterEach, describe, expect, test } from "@jest/globals";
import { call, codeOf, readReply } from "../../sidebar/server";

const page = globalThis as { google?: unknown };

/** Stands for the page's API: hands the envelope to `answer` and its result to the success handler. */
function serverThat(answer: (envelope: string) => unknown): void {
	let succeed: (answer: unknown) => void = () => {};
	let fail: (error: unknown) => void = () => {};
	const run = {
		withSuccessHandler(handler: typeof succeed) {
			succeed = handler;
			return run;
		},
		withFailureHandler(handler: typeof fail) {
			fail = handler;
			return run;
		},
		sscCall(envelope: string) {
			try {
				succeed(answer(envelope));
			} catch (error) {
				fail(error);
			}
		},
	};
	page.google = { script: { run } };
}

afterEach(() => {
	delete page.google;
});

describe("calling the server", () => {
	test("sends call and arguments as text, and hands back the data", async () => {
		let sent = "";
		serverThat((envelope) => {
			sent = envelope;
			return '{"ok":true,"data":{}}';
		});
		const reply = await call("select", { sheetId: 7, row: 3 });
		expect(JSON.parse(sent)).toEqual({
			call: "select",
			args: { sheetId: 7, row: 3 },
		});
		expect(reply).toEqual({ ok: true, data: {} });
	});

	test("an expected failure keeps its code and detail", async () => {
		serverThat(() => '{"ok":false,"code":"protected","detail":"B2:D9"}');
		expect(await call("open", { core: true })).toEqual({
			ok: false,
			code: "protected",
			detail: "B2:D9",
		});
	});

	test.each([null, undefined, {}, "", "not json", '{"ok":true,"data":{}}'])(
		"an answer of %p to `open` is a failure, not a crash",
		(answer) => {
			expect(readReply("open", answer)).toEqual({
				ok: false,
				code: "unexpected",
			});
		},
	);

	test("an exception of the platform is a failure", async () => {
		serverThat(() => {
			throw new Error("PERMISSION_DENIED");
		});
		expect(await call("open", { core: true })).toMatchObject({
			code: "several_accounts",
		});
	});

	test("a page without the API is a failure", async () => {
		expect(await call("open", { core: true })).toMatchObject({ ok: false });
	});

	test.each([
		["Authorization is required to perform that action.", "several_accounts"],
		["需要授權才能執行該動作。", "several_accounts"],
		["Service using too much computer time for one day", "quota"],
		[
			"There are too many scripts running simultaneously for this Google user account",
			"many_runs",
		],
		["Exceeded maximum execution time", "time_limit"],
		["超過執行時間上限", "time_limit"],
		["服務一天內叫用次數過多：properties。", "quota"],
		["單日呼叫服務次數過多：properties。", "quota"],
		["NetworkError: Connection failure due to HTTP 0", "offline"],
		["Script function not found: sscCall", "unexpected"],
	])("%s → %s", (message, code) => {
		expect(codeOf(new Error(message))).toBe(code);
	});
});
