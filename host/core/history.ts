import type { Area } from "./workbook/area";
import { Journal } from "./workbook/journal";
import type { SheetModel } from "./workbook/sheet";
import type { Workbook } from "./workbook/workbook";

/** Where a step was made, so that the person who takes it back sees what happens. */
export interface Place {
	sheet: SheetModel;
	area: Area;
}

interface Step {
	journal: Journal;
	place: Place;
}

/** Steps that can be taken back, and cells and lines that all of them together may hold on to. */
const MOST_STEPS = 200;
const MOST_HELD = 3_000_000;

/** What was done to a workbook, step by step: a person's edits and whole runs of a script alike. */
export class History {
	private done: Step[] = [];
	private undone: Step[] = [];
	private isRecording = false;

	constructor(private readonly workbook: Workbook) {}

	get canUndo(): boolean {
		return this.done.length > 0;
	}
	get canRedo(): boolean {
		return this.undone.length > 0;
	}

	/** Does some work as one step; work inside other work belongs to it, and work that changes nothing is no step. */
	record<T>(place: Place, work: () => T): T {
		return this.isRecording ? work() : this.attempt(place, work).result;
	}

	/**
	 * The same, with a way to make it as if the work had never been done, as long as nothing was done after it. Must not be called
	 * inside other work.
	 */
	attempt<T>(place: Place, work: () => T): { result: T; takeBack: () => void } {
		const { step, result } = this.#write(place, work);
		if (step.journal.changed) {
			this.done.push(step);
			this.undone = [];
			this.#forgetOldest();
		}
		return {
			result,
			takeBack: () => {
				this.done = this.done.filter((other) => other !== step);
				step.journal.restore();
			},
		};
	}

	/** Takes the last step back and gives its place; nothing where there is none. */
	undo(): Place | undefined {
		return this.#turn(this.done, this.undone);
	}

	/** Does again what was taken back last. */
	redo(): Place | undefined {
		return this.#turn(this.undone, this.done);
	}

	/** Nothing can be taken back any more: after a change that is none of cells, such as of the locale. */
	clear(): void {
		this.done = [];
		this.undone = [];
	}

	#turn(from: Step[], to: Step[]): Place | undefined {
		const last = from.pop();
		if (!last) return undefined;
		to.push(this.#write(last.place, () => last.journal.restore()).step);
		return last.place;
	}

	#write<T>(place: Place, work: () => T): { step: Step; result: T } {
		const { workbook } = this;
		const journal = new Journal(workbook);
		this.isRecording = true;
		workbook.journal = journal;
		try {
			return { step: { journal, place }, result: work() };
		} finally {
			this.isRecording = false;
			workbook.journal = null;
		}
	}

	#forgetOldest(): void {
		let held = this.done.reduce((sum, { journal }) => sum + journal.size, 0);
		while (
			this.done.length > 1 &&
			(this.done.length > MOST_STEPS || held > MOST_HELD)
		)
			held -= this.done.shift()?.journal.size ?? 0;
	}
}
