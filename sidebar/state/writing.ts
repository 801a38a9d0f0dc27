/** Writing to the spreadsheet: what is asked for, what that would change, and what was done. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Language } from "../../src/i18n/message";
import type { FieldKey } from "../../src/kpi/kpi";
import type { Answer, Request } from "../../src/rpc";
import type { Ask, View } from "./session";

/** What the view of writing is about: the sheet at hand, beside its columns or as a scorecard; or a scorecard without a source. */
export type Job =
	| {
			do: "write";
			attach?: { add: FieldKey[] };
			take?: string[];
			again?: boolean;
			nextPeriod?: true;
			speak?: Language;
	  }
	| ({ do: "new" } & Omit<Request<"makeNew">, "language">);

interface Surroundings {
	ask: Ask;
	/** The sheet at hand, how its columns are read, and the language of what is made. */
	about: () => Pick<Request<"write">, "sheetId" | "language" | "mapping">;
	view: ReadonlySignal<View>;
	show: (view: View) => void;
	/** Something was written. */
	changed: () => void;
}

export function createWriting(around: Surroundings) {
	const { ask, about, view, show } = around;
	const job = signal<Job>({ do: "write" });
	/** The view that writing was asked for in. */
	const askedIn = signal<View>("home");
	const preview = signal<Answer<"preview">["summary"] | null>(null);
	const written = signal<Answer<"write"> | null>(null);
	/** Whether the periods of the wide table at hand were taken over, and the scorecard has read them. */
	const periodsTaken = signal<"no" | "taken" | "read">("no");

	function source(): Request<"write"> {
		const { do: _, ...how } = job.value as Extract<Job, { do: "write" }>;
		return { ...about(), ...how };
	}

	function picked(): Request<"makeNew"> {
		const { do: _, ...picks } = job.value as Extract<Job, { do: "new" }>;
		return { language: about().language, ...picks };
	}

	/** Opens the view of writing and asks what a job would change: a new one, or the one at hand once more. */
	async function plan(next: Job = job.value): Promise<void> {
		job.value = next;
		if (view.value !== "write") askedIn.value = view.value;
		show("write");
		const again = () => plan(next);
		const answer = await (next.do === "new"
			? ask("previewNew", picked(), again)
			: ask("preview", source(), again));
		preview.value = answer?.summary ?? null;
	}

	async function write(): Promise<void> {
		written.value = await (job.value.do === "new"
			? ask("makeNew", picked(), plan)
			: ask("write", source(), plan));
		if (written.value) around.changed();
	}

	/** Takes the periods of a wide table over; the scorecard reads them once it is brought up to date. */
	async function takePeriods(): Promise<void> {
		if (await ask("takePeriods", about(), takePeriods))
			periodsTaken.value = "taken";
	}

	/** Has the scorecard read the periods that were taken over. */
	async function readPeriods(): Promise<void> {
		await write();
		periodsTaken.value = "read";
	}

	/** Asks anew what is on screen: it was in another language than what is written now. */
	async function planAgain(): Promise<void> {
		if (view.value === "write" && preview.value && !written.value) await plan();
	}

	/** Leaves behind what came of it. */
	function forget(): void {
		preview.value = null;
		written.value = null;
	}

	return {
		job,
		askedIn,
		preview,
		written,
		periodsTaken,
		plan,
		planAgain,
		write,
		takePeriods,
		readPeriods,
		forget,
	};
}
