/**
 * Files that nobody here wrote, converted and compared with what a careful person reads in them. Sources and licences: THIRD_PARTY.md.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { FieldKey, Kpi } from "../../../src/kpi/kpi";
import { readTable } from "../../../src/table";
import { importCsv } from "./csv";
import { sheet } from "./sheet";

const FOLDER = join(__dirname, "../../fixtures/outside");

function readFile(name: string) {
	return readTable(
		importCsv(readFileSync(join(FOLDER, name), "utf8"), "2026-03-02"),
	);
}

type Expected = Partial<Kpi>;

/** Counts the values as expected, those that are wrong, and those left open (no value where one was expected). */
function compare(rows: { kpi: Kpi }[], expected: Expected[]) {
	const count = { equal: 0, open: 0, wrong: [] as string[] };
	expected.forEach((values, index) => {
		for (const [key, value] of Object.entries(values)) {
			const said = rows[index]?.kpi[key as FieldKey] ?? null;
			if (said === value) count.equal++;
			else if (said === null || said === "") count.open++;
			else count.wrong.push(`${index} ${key}: ${said} for ${value}`);
		}
	});
	return count;
}

function expectGood(rows: { kpi: Kpi }[], expected: Expected[]) {
	const { equal, open, wrong } = compare(rows, expected);
	expect(rows).toHaveLength(expected.length);
	expect(wrong).toEqual([]);
	expect(equal / (equal + open)).toBeGreaterThanOrEqual(0.95);
}

describe("security KPIs: snake_case headers, groups parted by blank lines, one row a quarter", () => {
	const reading = readFile("cyberodm-kpis.csv");

	test("columns", () => {
		const columns = Object.entries(reading.mapping.columns).map(
			([field, m]) => [field, m.column],
		);
		expect(Object.fromEntries(columns)).toEqual({
			parent: 0,
			id: 1,
			indicator: 2,
			timeframe: 3,
			timing: 4,
			actual: 5,
			target: 6,
			direction: 7,
		});
	});

	test("values of every row", () => {
		// Group, id, name, unit, timing, target, direction, actual in the first and in the second quarter.
		const pairs: [
			string,
			string,
			string,
			string,
			"leading" | "lagging",
			number,
			"at_least" | "at_most",
			number,
			number,
		][] = [
			[
				"RR",
				"MTTD",
				"Mean Time to Detect (hrs)",
				"hrs",
				"lagging",
				8,
				"at_most",
				12,
				10,
			],
			[
				"RR",
				"MTTR",
				"Mean Time to Respond (hrs)",
				"hrs",
				"lagging",
				12,
				"at_most",
				24,
				18,
			],
			[
				"RR",
				"INC",
				"Incident Count (sev2+)",
				"",
				"lagging",
				8,
				"at_most",
				14,
				10,
			],
			[
				"RR",
				"COV",
				"Control Coverage %",
				"%",
				"leading",
				90,
				"at_least",
				70,
				80,
			],
			[
				"RR",
				"EFF",
				"Control Effectiveness %",
				"%",
				"leading",
				90,
				"at_least",
				72,
				78,
			],
			[
				"RC",
				"COMP",
				"Compliance % (scope)",
				"%",
				"lagging",
				95,
				"at_least",
				88,
				90,
			],
			[
				"RC",
				"AUD",
				"Audit Findings (open)",
				"",
				"lagging",
				4,
				"at_most",
				12,
				9,
			],
			[
				"RC",
				"POL",
				"Policy Coverage %",
				"%",
				"leading",
				95,
				"at_least",
				75,
				82,
			],
			[
				"OR",
				"AVAIL",
				"Service Availability %",
				"%",
				"lagging",
				99.9,
				"at_least",
				99.5,
				99.6,
			],
			[
				"OR",
				"BCP",
				"Recovery Test Success %",
				"%",
				"lagging",
				95,
				"at_least",
				70,
				78,
			],
			["OR", "EDR", "EDR Coverage %", "%", "leading", 95, "at_least", 88, 92],
			["DP", "DLP", "DLP Coverage %", "%", "leading", 90, "at_least", 60, 70],
			[
				"DP",
				"ENC",
				"Encryption Coverage %",
				"%",
				"leading",
				95,
				"at_least",
				75,
				82,
			],
			["DP", "BRCH", "Breach Incidents", "", "lagging", 0, "at_most", 3, 1],
		];
		const expected = pairs.flatMap(
			([parent, id, indicator, unit, timing, target, direction, q1, q2]) => {
				const same = { parent, id, indicator, unit, timing, target, direction };
				return [
					{
						...same,
						timeframe: "2025-Q1",
						start: "2025-01-01",
						due: "2025-03-31",
						actual: q1,
					},
					{
						...same,
						timeframe: "2025-Q2",
						start: "2025-04-01",
						due: "2025-06-30",
						actual: q2,
					},
				];
			},
		);
		expectGood(reading.rows, expected);
	});

	test("blank lines are passed over", () => {
		expect(reading.skipped.map(({ reason }) => reason.key)).toEqual(
			Array(3).fill("skip.blank"),
		);
	});
});

describe("finance KPIs of a month: the budget is the target, 1 and 0 say which way is good", () => {
	test("values of every row", () => {
		const rows: [string, number, number, string, "at_least" | "at_most"][] = [
			["ARR", 49_000_000, 52_000_000, "usd", "at_least"],
			["Bookings", 3_480_000, 4_000_000, "usd", "at_least"],
			["Net Revenue Retention", 108, 112, "%", "at_least"],
			["Gross Margin", 76, 78, "%", "at_least"],
			["Logo Churn", 2.4, 1.8, "%", "at_most"],
			["Sales Pipeline", 18_000_000, 20_000_000, "usd", "at_least"],
			["Headcount", 264, 250, "count", "at_most"],
			["Cash Runway", 19, 22, "months", "at_least"],
		];
		const expected = rows.map(
			([indicator, actual, target, unit, direction]) => ({
				indicator,
				actual,
				target,
				unit,
				direction,
				timeframe: "2026-03",
				due: "2026-03-31",
			}),
		);
		expectGood(readFile("finance-privacy-gateway-kpis.csv").rows, expected);
	});
});

describe("governance KPIs: three tables with headings, pasted below each other, the header repeated, bounds as text", () => {
	const text = readFileSync(
		join(FOLDER, "ict-governance-success-criteria.md"),
		"utf8",
	);
	const rows = text
		.trimEnd()
		.split("\n")
		.filter((line) => !line.startsWith("|--"))
		.map((line) =>
			line.startsWith("|")
				? line
						.split("|")
						.slice(1, -1)
						.map((c) => c.trim().replace(/\*\*/g, ""))
				: [line],
		);
	const reading = readTable(sheet(rows, { today: "2026-03-02" }));

	test("columns", () => {
		const { columns } = reading.mapping;
		expect([
			columns.indicator?.column,
			columns.target?.column,
			columns.method?.column,
			columns.timeframe?.column,
			columns.owner?.column,
		]).toEqual([0, 1, 2, 3, 4]);
	});

	test("values of every row", () => {
		const expected: [string, string, Expected][] = [
			["Governance Maturity Level", "Strategic Governance Council", {}],
			[
				"Cross-Platform Policy Compliance",
				"Platform Stewards",
				{ target: 98, unit: "%", direction: "at_least", cadence: "weekly" },
			],
			[
				"Governance Process Efficiency",
				"Domain Owners",
				{ target: 5, direction: "at_most", cadence: "monthly" },
			],
			[
				"Policy Exception Rate",
				"Domain Owners",
				{ target: 2, unit: "%", direction: "at_most", cadence: "monthly" },
			],
			[
				"Service Availability",
				"Cloud Operations Domain Owner",
				{ target: 99.9, unit: "%", direction: "at_least" },
			],
			[
				"Mean Time to Recovery (MTTR)",
				"Cloud Operations Domain Owner",
				{ target: 4, unit: "hours", direction: "at_most", cadence: "weekly" },
			],
			[
				"Change Success Rate",
				"Platform Stewards",
				{ target: 98, unit: "%", direction: "at_least", cadence: "weekly" },
			],
			[
				"SLA Achievement",
				"Cloud Operations Domain Owner",
				{ target: 95, unit: "%", direction: "at_least", cadence: "weekly" },
			],
			[
				"Quantified Risk Exposure",
				"CRO",
				{ target: 2_000_000, direction: "at_most", cadence: "quarterly" },
			],
			[
				"Risk Mitigation Effectiveness",
				"Cloud Security Domain Owner",
				{ target: 80, unit: "%", direction: "at_least", cadence: "monthly" },
			],
			[
				"Security Incident Response Time",
				"CSO",
				{ target: 2, unit: "hours", direction: "at_most" },
			],
			[
				"Vulnerability Remediation Time",
				"Platform Stewards",
				{ target: 72, unit: "hours", direction: "at_most", cadence: "weekly" },
			],
		];
		expectGood(
			reading.rows,
			expected.map(([indicator, owner, more]) => ({
				indicator,
				owner,
				...more,
			})),
		);
	});
});
