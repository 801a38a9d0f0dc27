/**
 * Files that nobody here wrote, converted and compared with what a careful person reads in them. Sources and licences: THIRD_PARTY.md.
 */
import { describe, expect, test } from "@jest/globals";
import type { TableReading } from "../../../src/table";
import { compare, expectations, expectGood, readOutside } from "./outside";

function columnsOf(reading: TableReading) {
	return Object.fromEntries(
		Object.entries(reading.mapping.columns).map(([field, m]) => [
			field,
			m.column,
		]),
	);
}

describe("security KPIs: snake_case headers, groups parted by blank lines, one row a quarter", () => {
	const reading = readOutside("cyberodm-kpis.csv");

	test("columns", () => {
		expect(columnsOf(reading)).toEqual({
			parent: 0,
			id: 1,
			indicator: 2,
			timeframe: 3,
			timing: 4,
			actual: 5,
			target: 6,
			direction: 7,
		});
		expect(reading.unreadColumns).toEqual([]);
	});

	test("values of every row", () => {
		const quarters = [
			{ timeframe: "2025-Q1", start: "2025-01-01", due: "2025-03-31" },
			{ timeframe: "2025-Q2", start: "2025-04-01", due: "2025-06-30" },
		];
		const expected = expectations(`
			parent | id    | indicator                  | unit | timing  | target | direction | actual
			RR     | MTTD  | Mean Time to Detect (hrs)  | hrs  | lagging | 8      | at_most   | 12
			RR     | MTTD  | Mean Time to Detect (hrs)  | hrs  | lagging | 8      | at_most   | 10
			RR     | MTTR  | Mean Time to Respond (hrs) | hrs  | lagging | 12     | at_most   | 24
			RR     | MTTR  | Mean Time to Respond (hrs) | hrs  | lagging | 12     | at_most   | 18
			RR     | INC   | Incident Count (sev2+)     |      | lagging | 8      | at_most   | 14
			RR     | INC   | Incident Count (sev2+)     |      | lagging | 8      | at_most   | 10
			RR     | COV   | Control Coverage %         | %    | leading | 90     | at_least  | 70
			RR     | COV   | Control Coverage %         | %    | leading | 90     | at_least  | 80
			RR     | EFF   | Control Effectiveness %    | %    | leading | 90     | at_least  | 72
			RR     | EFF   | Control Effectiveness %    | %    | leading | 90     | at_least  | 78
			RC     | COMP  | Compliance % (scope)       | %    | lagging | 95     | at_least  | 88
			RC     | COMP  | Compliance % (scope)       | %    | lagging | 95     | at_least  | 90
			RC     | AUD   | Audit Findings (open)      |      | lagging | 4      | at_most   | 12
			RC     | AUD   | Audit Findings (open)      |      | lagging | 4      | at_most   | 9
			RC     | POL   | Policy Coverage %          | %    | leading | 95     | at_least  | 75
			RC     | POL   | Policy Coverage %          | %    | leading | 95     | at_least  | 82
			OR     | AVAIL | Service Availability %     | %    | lagging | 99.9   | at_least  | 99.5
			OR     | AVAIL | Service Availability %     | %    | lagging | 99.9   | at_least  | 99.6
			OR     | BCP   | Recovery Test Success %    | %    | lagging | 95     | at_least  | 70
			OR     | BCP   | Recovery Test Success %    | %    | lagging | 95     | at_least  | 78
			OR     | EDR   | EDR Coverage %             | %    | leading | 95     | at_least  | 88
			OR     | EDR   | EDR Coverage %             | %    | leading | 95     | at_least  | 92
			DP     | DLP   | DLP Coverage %             | %    | leading | 90     | at_least  | 60
			DP     | DLP   | DLP Coverage %             | %    | leading | 90     | at_least  | 70
			DP     | ENC   | Encryption Coverage %      | %    | leading | 95     | at_least  | 75
			DP     | ENC   | Encryption Coverage %      | %    | leading | 95     | at_least  | 82
			DP     | BRCH  | Breach Incidents           |      | lagging | 0      | at_most   | 3
			DP     | BRCH  | Breach Incidents           |      | lagging | 0      | at_most   | 1
		`).map((row, index) => ({ ...row, ...quarters[index % 2] }));
		expectGood(reading.rows, expected);
	});

	test("blank lines are passed over", () => {
		expect(reading.skipped.map(({ reason }) => reason.key)).toEqual(
			Array(3).fill("skip.blank"),
		);
	});
});

describe("governance KPIs: nine tables with headings, pasted below each other, the header repeated, bounds as text", () => {
	const reading = readOutside("ict-governance-success-criteria.md");

	test("columns; where the data come from has no field", () => {
		expect(columnsOf(reading)).toEqual({
			indicator: 0,
			target: 1,
			method: 2,
			timeframe: 3,
			owner: 4,
		});
		expect(reading.unreadColumns).toEqual([5]);
	});

	test("values of every row; the level of a standard is left unread and named", () => {
		const expected = expectations(`
			indicator | target | target_high | unit | direction | method | timeframe | cadence | start | due | owner | unread
			Return on Investment (ROI) | | | | | Financial analysis and value tracking | 12 months post-implementation | | | | CFO | target
			Net Present Value (NPV) | | | | | NPV calculation with 10% discount rate | 36 months | | 2026-03-02 | 2029-03-02 | CFO | target
			Payback Period | | | | | Cumulative cash flow analysis | Monthly tracking | monthly | | | Cloud Financial Management Domain Owner | target
			Cost Optimization Achievement | -15 | | % change | decrease | Cost comparison analysis | Quarterly | quarterly | | | Cloud Financial Management Domain Owner |
			Budget Adherence | 5 | | % | at_most | Budget vs. actual analysis | Monthly | monthly | | | Project Manager |
			Governance Maturity Level | 4 | | | at_least | Annual CMMI assessment with external validation | 18 months | yearly | 2026-03-02 | 2027-09-02 | Strategic Governance Council |
			Cross-Platform Policy Compliance | 98 | | % | at_least | Automated compliance scanning across AWS, Azure, GCP | Weekly monitoring | weekly | | | Platform Stewards |
			Governance Process Efficiency | 5 | | days | at_most | Process time tracking system | Monthly | monthly | | | Domain Owners |
			Policy Exception Rate | 2 | | % | at_most | Exception tracking system | Monthly | monthly | | | Domain Owners |
			Service Availability | 99.9 | | % | at_least | Multi-cloud monitoring systems | Real-time | | | | Cloud Operations Domain Owner |
			Mean Time to Recovery (MTTR) | 4 | | hours | at_most | Incident management system | Weekly | weekly | | | Cloud Operations Domain Owner |
			Change Success Rate | 98 | | % | at_least | Change management system | Weekly | weekly | | | Platform Stewards |
			SLA Achievement | 95 | | % | at_least | SLA monitoring dashboard | Weekly | weekly | | | Cloud Operations Domain Owner |
			Quantified Risk Exposure | 2000000 | | $ | at_most | FAIR risk assessment methodology | Quarterly | quarterly | | | CRO |
			Risk Mitigation Effectiveness | 80 | | % | at_least | Risk control assessment | Monthly | monthly | | | Cloud Security Domain Owner |
			Security Incident Response Time | 2 | | hours | at_most | Security monitoring systems | Real-time | | | | CSO |
			Vulnerability Remediation Time | 72 | | hours | at_most | Vulnerability management systems | Weekly | weekly | | | Platform Stewards |
			Stakeholder Satisfaction Score | 85 | | % | at_least | Quarterly stakeholder survey | Quarterly | quarterly | | | Strategic Governance Council |
			User Adoption Rate | 90 | | % | at_least | System usage analytics | Monthly | monthly | | | Application Governance Domain Owner |
			Training Completion Rate | 95 | | % | at_least | Training management system | Quarterly | quarterly | | | Strategic Governance Council |
			Innovation Success Rate | 70 | | % | at_least | Innovation portfolio analysis | Quarterly | quarterly | | | CDO |
			Carbon Footprint Reduction | 30 | | % | at_least | Carbon tracking tools | Monthly | monthly | | | Sustainability Officer |
			Green Technology Adoption | 80 | | % | at_least | Technology assessment | Quarterly | quarterly | | | Strategic Governance Council |
			Process Automation Rate | 70 | | % | at_least | Automation tracking system | Quarterly | quarterly | | | Platform Stewards |
			Knowledge Base Completeness | 90 | | % | at_least | Knowledge management system | Monthly | monthly | | | Domain Owners |
			Continuous Improvement Rate | 12 | | improvements per year | at_least | Improvement tracking system | Monthly | monthly | | | Strategic Governance Council |
			Schedule Performance Index (SPI) | 0.95 | | | at_least | Earned value analysis | Weekly | weekly | | | Project Manager |
			Milestone Achievement | 100 | | % | at_least | Milestone tracking | Per milestone | | | | Project Manager |
			Critical Path Adherence | 5 | | % | at_most | Schedule analysis | Weekly | weekly | | | Project Manager |
			Defect Rate | 2 | | % | at_most | Quality assurance testing | Per release | | | | Quality Manager |
			User Acceptance Test Pass Rate | 95 | | % | at_least | UAT results analysis | Per testing cycle | | | | Business Analyst |
			Documentation Completeness | 100 | | % | at_least | Documentation review | Per deliverable | | | | Technical Writer |
			Resource Utilization | 85 | 95 | % | range | Resource tracking | Weekly | weekly | | | Resource Manager |
			Team Productivity | | | | | Productivity metrics | Monthly | monthly | | | Project Manager | target
			Skill Development | 100 | | % | at_least | Training records | Quarterly | quarterly | | | HR Manager |
		`);
		expectGood(reading.rows, expected, [
			"6 Governance Maturity Level · direction",
			"6 Governance Maturity Level · target",
		]);
	});
});

describe("release KPIs in Simplified Chinese: four tables below each other, baselines and bounds as text, versions and words among the numbers", () => {
	const reading = readOutside("mci-release-kpis.md");

	test("columns", () => {
		expect(columnsOf(reading)).toEqual({
			indicator: 0,
			baseline: 1,
			target: 2,
			method: 3,
		});
		expect(reading.unreadColumns).toEqual([]);
	});

	test("values of every row", () => {
		const expected = expectations(`
			indicator      | baseline | target | unit | direction | method          | unread
			外部评审通过   | 0        | 1      | 次   | at_least  | 评审报告        |
			学术论文       | 0        | 1      | 篇   | at_least  | 论文 PDF        |
			开源社区反馈   | 0        | 50     | GitHub Stars | at_least  | 社区指标        |
			战略文档版本   |          |        |      |           | 文档发布        | baseline target
			竞品分析       | 2        |        | 份   |           | 对比表          | target
			长期路线图     |          |        |      |           | roadmap_v2.md   | target
			终极目标偏移度 | 0        | 0      |      | at_most   | 不变原则检查    |
			测试数         | 2900     | 3000   |      | at_least  | pytest 输出     |
			ruff 错误      | 43       | 0      |      | decrease  | ruff check      |
			综合评分       | 6.5      | 7      |      | at_least  | MCIScoreEngine  |
			WMMM 综合      | 76       | 76     | %    | at_least  | WMMM 基准       |
			版本号         |          |        |      |           | git tag         | baseline target
			L0 反应式      | 100      | 100    | %    | at_least  |                 |
			L1 预测式      | 92       | 92     | %    | at_least  |                 |
			L2 生成式      | 90       | 90     | %    | at_least  | 多步预测        |
			L3 因果式      | 80       | 80     | %    | at_least  | PC + PearlChain |
			L4 反思式      | 60       | 60     | %    | at_least  | AutoTuner + MAML |
			L5 自主式      | 25       | 25     | %    | at_least  | LawDiscoverer   |
			WMMM 综合      | 76       | 76     | %    | at_least  | WMMM 基准套件   |
		`);
		expectGood(reading.rows, expected);
	});
});

describe("finance KPIs of a month: the budget is the target, 1 and 0 say which way is good", () => {
	test("values of every row", () => {
		const month = {
			timeframe: "2026-03",
			start: "2026-03-01",
			due: "2026-03-31",
		};
		const expected = expectations(`
			indicator             | actual   | target   | unit   | direction
			ARR                   | 49000000 | 52000000 | usd    | at_least
			Bookings              | 3480000  | 4000000  | usd    | at_least
			Net Revenue Retention | 108      | 112      | %      | at_least
			Gross Margin          | 76       | 78       | %      | at_least
			Logo Churn            | 2.4      | 1.8      | %      | at_most
			Sales Pipeline        | 18000000 | 20000000 | usd    | at_least
			Headcount             | 264      | 250      | count  | at_most
			Cash Runway           | 19       | 22       | months | at_least
		`).map((row) => ({ ...row, ...month }));
		expectGood(readOutside("finance-privacy-gateway-kpis.csv").rows, expected);
	});
});

describe("the comparison itself", () => {
	const rows = readOutside("finance-privacy-gateway-kpis.csv").rows.slice(0, 1);
	const right = {
		indicator: "ARR",
		actual: 49_000_000,
		target: 52_000_000,
		unit: "usd",
		direction: "at_least",
		timeframe: "2026-03",
		start: "2026-03-01",
		due: "2026-03-31",
	} as const;

	test("a value that differs and a value that nobody expected are wrong", () => {
		expect(compare(rows, [right]).wrong).toEqual([]);
		expect(compare(rows, [{ ...right, target: 52 }]).wrong).toEqual([
			"1 ARR · target: 52000000 for 52",
		]);
		expect(compare(rows, [{ ...right, unit: "" }]).wrong).toEqual([
			"1 ARR · unit: usd for ",
		]);
	});

	test("a value that is missing and not named as unread is lost", () => {
		expect(compare(rows, [{ ...right, baseline: 5 }]).lost).toEqual([
			"1 ARR · baseline: blank for 5",
		]);
	});
});
