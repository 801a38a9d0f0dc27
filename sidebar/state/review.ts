/** A review: the KPIs that are not where they should be, what was last noted of each, and what is decided now. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { STATUSES, type Status } from "../../src/progress/assessment";
import type { Past, Request } from "../../src/rpc";
import { type Asked, type CheckIn, entryOf } from "./check-in";
import type { Core } from "./core";
import type { Reading } from "./reading";

type Entry = Request<"checkIn">["entries"][number];

/** Status of KPIs that a meeting need not look at. */
const FINE: readonly Status[] = ["early", "on_track", "achieved"];

interface Surroundings {
	reader: () => Core | null;
	reading: ReadonlySignal<Reading | null>;
	checkIn: CheckIn;
}

export function createReview({ reader, reading, checkIn }: Surroundings) {
	const decisions = signal<ReadonlyMap<number, string>>(new Map());

	/** The worst first. */
	const rows = computed((): Asked[] =>
		checkIn.asked.value
			.filter(({ kpi }) => !FINE.includes(kpi.assessment.status))
			.sort((a, b) => rank(a) - rank(b)),
	);
	const entries = computed((): Entry[] =>
		rows.value.flatMap((each) => decided(each) ?? []),
	);

	/** A decision is a line of the log that says the figure at hand once more, or none: it changes nothing but what is noted. */
	function decided({ kpi, stand: { last } }: Asked): Entry | null {
		const note = decisionOn(kpi.row).trim();
		const core = reader();
		if (note === "" || !core || !reading.value) return null;
		const { status } = kpi.assessment;
		const { today } = reading.value.context;
		const figure = last
			? core.trialOf(kpi, last, reading.value)
			: { value: null, figure: "number" as const, points: false };
		return {
			...entryOf(kpi, { ...figure, status }),
			asof: last?.day ?? today,
			note,
			line: true,
		};
	}

	function decisionOn(row: number): string {
		return decisions.value.get(row) ?? "";
	}

	function decide(row: number, text: string): void {
		decisions.value = new Map(decisions.value).set(row, text);
	}

	/** The last note on a KPI; `null` without one. */
	function noteOn({ kpi }: Asked): Past["notes"][string] | null {
		const key = reader()?.seriesKey(kpi.kpi.id) ?? "";
		return checkIn.past.value?.notes[key] ?? null;
	}

	async function record(): Promise<void> {
		if (await checkIn.send(entries.value)) clear();
	}

	function clear(): void {
		decisions.value = new Map();
	}

	return { rows, entries, decisionOn, decide, noteOn, record, clear };
}

function rank({ kpi }: Asked): number {
	return STATUSES.indexOf(kpi.assessment.status);
}
