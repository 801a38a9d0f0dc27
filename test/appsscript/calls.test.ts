import { expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import { get, openOffice, sheetOf, workbookOf } from "./office";

const HEADER = [
	"Goal",
	"Key indicator",
	"Owner",
	"Baseline",
	"Target",
	"Actual",
	"Due",
];

function planOf(rows: number): Host {
	const kpis = Array.from({ length: rows }, (_, i) => [
		`Goal ${i}`,
		`Renewal rate of region ${i} from 70% to 85%`,
		"Ann",
		70,
		85,
		72 + (i % 10),
		"2026-12-31",
	]);
	return openOffice(workbookOf(sheetOf("Plan", [HEADER, ...kpis])));
}

/** Service calls of opening, converting, refreshing and converting again. */
function callsFor(rows: number): number[] {
	const host = planOf(rows);
	const source = { sheetId: host.activeSheet.id, language: "en" as const };
	const counts: number[] = [];
	const counted = <T>(answer: T): T => {
		counts.push(host.meter.lastTotal);
		return answer;
	};
	counted(get(host, "open", { core: true }));
	const { sheetId } = counted(get(host, "write", source));
	counted(get(host, "write", { ...source, sheetId }));
	counted(get(host, "write", source));
	return counts;
}

test("service calls do not grow with the number of rows", () => {
	const few = callsFor(5);
	expect(callsFor(400)).toEqual(few);
	expect(few.every((count) => count > 5)).toBe(true);
});
