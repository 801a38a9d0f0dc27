import { type Faulty, FOREIGN_ACTS, LOCKS, QUOTAS } from "../circumstances";
import type { Say, WordKey } from "../words";
import { number, section, select, selectAlone, tick } from "./fields";

const ACT_WORDS = {
	types: "actTypes",
	insertsRow: "actInsertsRow",
	deletesRow: "actDeletesRow",
	sorts: "actSorts",
	deletesSheet: "actDeletesSheet",
} as const satisfies Record<(typeof FOREIGN_ACTS)[number], WordKey>;
const QUOTA_WORDS = {
	properties: "quotaProperties",
	runtime: "quotaRuntime",
	simultaneous: "quotaSimultaneous",
} as const;
const LOCK_WORDS = {
	document: "lockDocument",
	script: "lockScript",
	user: "lockUser",
} as const;

/** What is to go wrong. The faults of the next run are gone once it has run. */
export function faultsSection(
	say: Say,
	faults: Faulty,
	put: (change: Partial<Faulty>) => void,
): HTMLElement {
	return section(
		say("faults"),
		...nextRun(say, faults, put),
		...lasting(say, faults, put),
	);
}

function nextRun(
	say: Say,
	{ fail, delay, endAt, otherEditor }: Faulty,
	put: (change: Partial<Faulty>) => void,
): Node[] {
	const call = (of: WordKey, value = 5) =>
		number(`${say(of)}: ${say("atCall")}`, value);
	const seconds = (of: WordKey, value: number) =>
		number(`${say(of)}: ${say("seconds")}`, value);
	const failAt = call("failCall", fail?.call);
	const slowAt = call("slowCall", delay?.call);
	const slowFor = seconds("slowCall", delay?.seconds ?? 30);
	const endsAfter = seconds(
		"endRun",
		endAt && "seconds" in endAt ? endAt.seconds : 2,
	);
	const foreignAt = call("otherEditor", otherEditor?.call);
	const act = selectAlone(
		say("otherEditor"),
		FOREIGN_ACTS.map((one) => [one, say(ACT_WORDS[one])]),
		otherEditor?.act ?? "types",
	);
	return [
		title(say("nextRun")),
		tick(
			say("failCall"),
			fail !== null,
			(on) => put({ fail: on ? { call: +failAt.value } : null }),
			`${say("atCall")} `,
			failAt,
		),
		tick(
			say("slowCall"),
			delay !== null,
			(on) =>
				put({
					delay: on ? { call: +slowAt.value, seconds: +slowFor.value } : null,
				}),
			`${say("atCall")} `,
			slowAt,
			slowFor,
			` ${say("seconds")}`,
		),
		tick(
			say("endRun"),
			endAt !== null,
			(on) => put({ endAt: on ? { seconds: +endsAfter.value } : null }),
			`${say("after")} `,
			endsAfter,
			` ${say("seconds")}`,
		),
		tick(
			say("otherEditor"),
			otherEditor !== null,
			(on) =>
				put({
					otherEditor: on
						? {
								call: +foreignAt.value,
								act: FOREIGN_ACTS.find((one) => one === act.value) ?? "types",
							}
						: null,
				}),
			act,
			` ${say("atCall")} `,
			foreignAt,
		),
	];
}

function lasting(
	say: Say,
	{ quota, locks, storeFull }: Faulty,
	put: (change: Partial<Faulty>) => void,
): Node[] {
	return [
		title(say("lasting")),
		select(
			say("quota"),
			[
				["", say("quotaNone")],
				...QUOTAS.map((one): [string, string] => [one, say(QUOTA_WORDS[one])]),
			],
			quota ?? "",
			(value) => put({ quota: QUOTAS.find((one) => one === value) ?? null }),
		),
		select(
			say("lock"),
			[
				["", say("quotaNone")],
				...LOCKS.map((one): [string, string] => [one, say(LOCK_WORDS[one])]),
			],
			locks[0] ?? "",
			(value) => put({ locks: LOCKS.filter((one) => one === value) }),
		),
		tick(say("storeFull"), storeFull, (on) => put({ storeFull: on })),
	];
}

function title(text: string): HTMLElement {
	const made = document.createElement("h4");
	made.textContent = text;
	return made;
}
