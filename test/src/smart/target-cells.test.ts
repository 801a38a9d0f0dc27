import { describe, expect, test } from "@jest/globals";
import { blankKpi, type Kpi } from "../../../src/kpi/kpi";
import { judge, readSubject } from "../../../src/smart";

const conflicts = (cells: Partial<Kpi>) =>
	judge(readSubject({ ...blankKpi(), ...cells }, "2026-06-30")).findings.some(
		({ rule }) => rule === "M/text-against-target",
	);

describe("the target cell against the words", () => {
	test("another figure of the same unit disagrees", () => {
		expect(
			conflicts({ indicator: "續約率達 85%", target: 80, unit: "%" }),
		).toBe(true);
	});
	test("the same figure agrees, whatever else the text counts", () => {
		const indicator =
			"Faults reported within 30 days of delivery, from 42 to 20";
		expect(conflicts({ indicator, target: 20, unit: "faults" })).toBe(false);
	});
	test("a figure of another unit narrows what is counted", () => {
		expect(
			conflicts({
				indicator: "Signed orders above $50,000",
				target: 24,
				unit: "orders",
			}),
		).toBe(false);
	});
});
