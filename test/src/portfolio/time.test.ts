import { expect, test } from "@jest/globals";
import { reviewSet } from "../../../src/portfolio";
import { shortest } from "../library/shortest";
import { CONTEXT, row } from "./set";

const METRICS = [
	"客戶續約率",
	"Customer satisfaction",
	"平均處理時間",
	"Revenue",
];
const KINDS = ["新", "手機", "hardware", "企業", "overseas", "家電"];
const PEOPLE = 40;

/** Rows as a company has them: few metrics, many places, some said twice in other words. */
function company(count: number) {
	return Array.from({ length: count }, (_, at) =>
		row({
			id: `K-${at}`,
			goal: `Goal ${Math.floor(at / 5)}`,
			indicator: `${KINDS[at % KINDS.length]} ${METRICS[at % METRICS.length]} of line ${Math.floor(at / 3)} ≥ ${at % 90}%`,
			owner: `Owner ${at % PEOPLE}`,
			department: `Department ${at % 7}`,
			parent: at % 4 === 0 ? "" : `Goal ${at % 50}`,
			timing: at % 2 ? "lagging" : null,
			target: at % 90,
			weight: at % 11,
			start: "2026-01-01",
			due: "2027-12-31",
		}),
	);
}

/** Rows that all measure the same and share every cell: the worst for whoever compares pairs. */
function copies(count: number) {
	return Array.from({ length: count }, (_, at) =>
		row({
			goal: "Keep customers",
			indicator: "Customer renewal rate",
			parent: "Keep customers",
			owner: at % 2 ? `Owner ${at}` : "",
			target: at,
		}),
	);
}

// Comparing every pair would make it a hundred times the time; product rule: 1.2 × ten times. The bound leaves room for a busy machine.
test.each([
	["a company", company],
	["copies", copies],
])("ten times as many rows take about ten times as long: %s", (_, rows) => {
	const [few, many] = [rows(1000), rows(10_000)];
	const review = (kpis: typeof few) => () => reviewSet(kpis, CONTEXT);
	review(few)();
	const ratio = shortest(review(many), 3) / shortest(review(few), 3);
	expect(ratio).toBeLessThan(25);
});

test.each([
	["letters", "a".repeat(50_000)],
	["Han", "率".repeat(50_000)],
	["digits", "1,".repeat(25_000)],
	["blanks", " ".repeat(50_000)],
	["names", "Ann, ".repeat(10_000)],
	["verbs", "increase launch ".repeat(3_000)],
])(
	"50,000 hostile characters take less than 50 ms a cell that is read, of which there are three: %s",
	(_, text) => {
		const cells = { goal: text, indicator: text, owner: text, parent: text };
		const rows = [row(cells), row({ goal: text })];
		expect(shortest(() => reviewSet(rows, CONTEXT), 3)).toBeLessThan(2000);
	},
);
