/** Ids of KPIs: `K-0001` and on, unique in the spreadsheet and never issued twice. */
import type { OwnSheet } from "./plan";
import { highestIssued, settingsSheet } from "./settings";

export function idOf(number: number): string {
	return `K-${String(number).padStart(4, "0")}`;
}

/** Every id that stands on a scorecard, and the one sheet that counts as its home: the first in the order of the tabs. */
export function idsInUse(own: OwnSheet[]): Map<string, number> {
	const homes = new Map<string, number>();
	for (const sheet of own) {
		const column = sheet.columns.id;
		if (sheet.role !== "scorecard" || column === undefined) continue;
		for (const row of sheet.cells) {
			const id = row[column];
			if (typeof id === "string" && id !== "" && !homes.has(id))
				homes.set(id, sheet.sheetId);
		}
	}
	return homes;
}

/** Issues new ids above the highest ever issued. */
export class IdIssuer {
	private last: number;

	constructor(own: OwnSheet[]) {
		const numbers = [...idsInUse(own).keys()].map(numberOf);
		this.last = numbers.reduce(
			(a, b) => Math.max(a, b),
			highestIssued(settingsSheet(own)),
		);
	}

	next(): string {
		this.last += 1;
		return idOf(this.last);
	}

	get highest(): number {
		return this.last;
	}
}

function numberOf(id: string): number {
	const digits = /^K-(\d+)$/.exec(id)?.[1];
	return digits === undefined ? 0 : Number(digits);
}
