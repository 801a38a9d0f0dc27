import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { isError, type Scalar } from "../../../../host/core/formula";
import { FORMULAS } from "./cases/all";
import { ROWS } from "./cases/data";
import { german } from "./cases/german";
import { KNOWN } from "./cases/known";
import { compute } from "./sheet";

interface Result {
	kind: "number" | "text" | "boolean" | "error";
	text: string;
}

const JOBS = [
	{ theirs: "en", ours: "en_US", formulas: FORMULAS },
	{ theirs: "de", ours: "de_DE", formulas: german },
];

/** A cell of the sheet as one types it so that it stays what it is. */
function typed(cell: Scalar, locale: string): string | null {
	if (cell === null) return null;
	if (isError(cell)) return cell.code === "#N/A" ? "=NA()" : "=1/0";
	if (typeof cell === "string") return `'${cell}`;
	const text = String(cell).toUpperCase();
	return locale === "de" ? text.replace(".", ",") : text;
}

function askOracle(): Result[][] {
	const input = JSON.stringify(
		JOBS.map(({ theirs, formulas }) => ({
			locale: theirs,
			rows: ROWS.map((row) => row.map((cell) => typed(cell, theirs))),
			formulas,
		})),
	);
	const output = execFileSync(
		process.execPath,
		[join(__dirname, "oracle.mjs")],
		{ input, maxBuffer: 100_000_000 },
	);
	return JSON.parse(output.toString()) as Result[][];
}

/** What the oracle says of itself that it cannot compute is no disagreement. */
function agree(ours: unknown, { kind, text }: Result): boolean {
	if (text === "#N/IMPL!") return true;
	if (ours === null) return text === "" || Number(text) === 0;
	if (typeof ours === "boolean")
		return kind === "boolean" && text === String(ours).toUpperCase();
	if (typeof ours === "number")
		return (
			kind === "number" &&
			Math.abs(Number(text) - ours) <= 1e-12 * Math.max(1, Math.abs(ours))
		);
	const isSign = String(ours).startsWith("#");
	return kind === (isSign ? "error" : "text") && text === ours;
}

/** An array stands in its first cell. */
function shown(ours: unknown): unknown {
	return Array.isArray(ours) ? (ours as unknown[][])[0]?.[0] : ours;
}

let results: { formula: string; ours: unknown; theirs: Result }[];
beforeAll(() => {
	const answers = askOracle();
	results = JOBS.flatMap(({ ours, formulas }, job) =>
		formulas.map((formula, index) => ({
			formula,
			ours: shown(compute(formula, ROWS, { locale: ours })),
			theirs: answers[job]?.[index] as Result,
		})),
	);
}, 60_000);

test("there are 3,000 formulas and more that the oracle can compute", () => {
	const computed = results.filter(({ theirs }) => theirs.text !== "#N/IMPL!");
	expect(computed.length).toBeGreaterThanOrEqual(3000);
	expect(new Set(results.map(({ formula }) => formula)).size).toBe(
		results.length,
	);
});

test("they agree with IronCalc, except where a page says otherwise", () => {
	const disagreements = results
		.filter(({ ours, theirs }) => !agree(ours, theirs))
		.map(({ formula, ours }) => `${formula} → ${String(ours)}`);
	expect(disagreements.sort()).toEqual(
		KNOWN.flatMap(({ formulas }) => formulas).sort(),
	);
});
