/**
 * Columns that may name the indicator, or something of it.
 */
import type { FieldKey } from "../kpi/kpi";
import type { Row } from "./row";

const MEASURED: readonly FieldKey[] = [
	"target",
	"actual",
	"baseline",
	"unit",
	"method",
	"cadence",
	"weight",
];

/** `KPI | 名稱`: the first holds a number of the KPI. */
export function indicatorOrCode(row: Row): void {
	for (const column of row.columns()) {
		const bare =
			row.of("indicator", column) &&
			row.says(column, "indicator") &&
			!row.says(column, "name");
		const next = row.of("indicator", column + 1);
		if (!bare || !next || !row.says(column + 1, "name")) continue;
		if (row.says(column + 1, "indicator") || row.of("id", column)) continue;
		row.drop("indicator", column);
		row.drop("goal", column + 1);
		row.add({ field: "id", column, score: 0.7 });
		next.score = 0.9;
	}
}

/** Whatever else may be measured (success criteria, a service level), a column that says KPI or metric holds the indicator. */
export function saidIndicator(row: Row): void {
	const columns = row.columns().filter((c) => row.of("indicator", c));
	const isSaid = (column: number) =>
		row.says(column, "indicator") && !row.says(column, "linked");
	if (!columns.some(isSaid)) return;
	for (const column of columns)
		if (!row.says(column, "indicator")) row.drop("indicator", column);
}

/** `KR | Metric`: so short a header before that of the indicator heads a number. */
export function shortBeforeIndicator(row: Row): void {
	for (const column of row.columns()) {
		const isShort = /^\s*(?:KR|KPI|PI)\s*$/i.test(row.headers[column] ?? "");
		if (!isShort || !row.of("indicator", column)) continue;
		if (row.saysOnly(column + 1, "indicator")) row.drop("indicator", column);
	}
}

/** Of several codes the bare one names the row, else that of the indicator or the goal; the others say what it belongs to. */
export function ownCode(row: Row): void {
	const columns = row.columns().filter((c) => row.of("id", c));
	const bare = columns.filter((c) => row.saysOnly(c, "code"));
	const named = columns.filter((c) =>
		(["indicator", "goal", "aim"] as const).some((said) => row.says(c, said)),
	);
	const own = bare.length > 0 ? bare : named;
	if (own.length !== 1) return;
	for (const column of columns)
		if (!own.includes(column)) row.drop("id", column);
}

/** 指標名稱 beside 衡量指標 holds the indicator. */
export function namedIndicator(row: Row): void {
	const columns = row.columns().filter((c) => row.of("indicator", c));
	const named = columns.filter(
		(c) => row.says(c, "indicator") && row.says(c, "name"),
	);
	if (named.length !== 1) return;
	for (const column of columns)
		if (!named.includes(column)) row.drop("indicator", column);
}

/** Of 一級指標, 二級指標, 三級指標 the last is measured; the others group it. */
export function deepestIndicator(row: Row): void {
	const depths = row
		.columns()
		.filter((c) => row.of("indicator", c))
		.map((column) => ({ column, depth: depthIn(row.headers[column] ?? "") }));
	const deepest = Math.max(...depths.map(({ depth }) => depth));
	for (const { column, depth } of depths)
		if (depth > 0 && depth < deepest) row.drop("indicator", column);
}

const DEPTH = /([一二三四])[級级]|\b(?:level|tier|l) ?([1-4])\b/i;

function depthIn(header: string): number {
	const said = DEPTH.exec(header);
	return said ? Number(said[2]) || "一二三四".indexOf(said[1] ?? "") + 1 : 0;
}

/** 2026 年 KPI beside 項目 and what came of it is the number to be reached. */
export function indicatorOfYear(row: Row): void {
	if (row.has(["target"]) || !row.has(["actual"])) return;
	for (const column of row.columns()) {
		const ofYear =
			row.of("indicator", column) &&
			row.says(column, "indicator") &&
			row.says(column, "when") &&
			!row.says(column, "name");
		const thing = row.has(
			["goal", "indicator"],
			(c) => c < column && row.says(c, "thing"),
		);
		if (!ofYear || !thing) continue;
		row.drop("indicator", column);
		row.add({ field: "target", column, score: 0.7 });
	}
}

/** 對應 KPI names the indicator of the goal, beside another indicator the one above it. */
export function linkedIndicator(row: Row): void {
	for (const column of row.between("indicator", "parent")) {
		const another = row.has(
			["indicator"],
			(c) => c !== column && (c < column || !row.of("goal", c)),
		);
		row.drop(another ? "indicator" : "parent", column);
	}
}

/** A criterion is what must be reached, or beside that what is measured; where nothing is measured it may be anything. */
export function criterionOrTarget(row: Row): void {
	const hasActual = row.has(["actual"]);
	const isMeasured = row.has(
		MEASURED,
		(c) => !row.of("goal", c) && !row.of("indicator", c),
	);
	for (const column of row.between("target", "indicator")) {
		const isCriterion = row.says(column, "criterion");
		const hasTarget = row.has(
			["target"],
			(c) => c !== column && (hasActual || !isCriterion || !row.of("goal", c)),
		);
		const hasIndicator = row.has(["indicator"], (c) => c !== column);
		const first = !row.has(["goal", "indicator"], (c) => c < column);
		if (hasTarget || (first && !hasIndicator)) row.drop("target", column);
		else row.drop("indicator", column);
		const isVague = isCriterion && !isMeasured;
		if (hasIndicator || isVague) row.drop("indicator", column);
	}
}

/** 評量標準 beside 評量方式 is what must be reached, where no column says that. */
export function criterionBesideMethod(row: Row): void {
	if (row.has(["target", "indicator"])) return;
	const methods = row.columns().filter((c) => row.of("method", c));
	const [criterion] = methods.filter((c) => row.says(c, "criterion"));
	const way = methods.some(
		(c) => row.says(c, "way") && row.says(c, "measuring"),
	);
	if (criterion === undefined || !way) return;
	row.drop("method", criterion);
	row.add({ field: "target", column: criterion, score: 0.7 });
}
