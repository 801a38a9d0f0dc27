/**
 * Headers that may name one of two fields: the rest of the row decides.
 */
import type { FieldKey } from "../kpi/kpi";
import type { Sense } from "./concepts";
import {
	criterionBesideMethod,
	criterionOrTarget,
	deepestIndicator,
	indicatorOfYear,
	indicatorOrCode,
	linkedIndicator,
	namedIndicator,
	ownCode,
	saidIndicator,
	shortBeforeIndicator,
} from "./indicators";
import { barePeriods, earlierActual, sameMeasured } from "./pairs";
import type { Row } from "./row";
import { costOfWork, dayOfWork, evaluationDay, means, onlyWork } from "./work";

/** An amount that another column must bear out. */
const FAINT = 0.6;
/** So much less than its best name a column seldom is. */
const UNLIKELY = 0.2;

const AMOUNTS: readonly FieldKey[] = ["target", "actual", "baseline"];
const MEASURED: readonly FieldKey[] = [
	...AMOUNTS,
	"unit",
	"method",
	"cadence",
	"weight",
];

/** Takes away what the other columns make unlikely. `holdsFigures` says what the cells of a column show, `null` where there are none. */
export function settle(
	row: Row,
	holdsFigures: (column: number) => boolean | null,
): void {
	sameMeasured(row);
	progressOfTask(row);
	costOfWork(row);
	alertOrTarget(row);
	resultMeasured(row);
	faintAmounts(row);
	indicatorOrCode(row);
	shortBeforeIndicator(row);
	ownCode(row);
	linkedIndicator(row);
	means(row);
	indicatorOfYear(row);
	settleThings(row);
	saidIndicator(row);
	namedIndicator(row);
	deepestIndicator(row);
	criterionOrTarget(row);
	goalOrTarget(row, holdsFigures);
	goalOrParent(row);
	planUnderStrategy(row);
	dayOrValue(row);
	reachedOrToReach(row);
	stateOrActual(row);
	upperOrOnlyTarget(row);
	barePeriods(row);
	earlierActual(row);
	criterionBesideMethod(row);
	evaluationDay(row);
	dayOfWork(row);
	unitOrDepartment(row);
	departmentOrPlace(row);
	cadenceOrTimeframe(row);
	dropUnlikely(row);
	onlyWork(row);
}

/** 門市 and `region` say whose row it is where no column says the department. */
function departmentOrPlace(row: Row): void {
	const columns = row.columns().filter((c) => row.of("department", c));
	if (columns.every((c) => row.says(c, "place"))) return;
	for (const column of columns)
		if (row.says(column, "place")) row.drop("department", column);
}

/** 項目 and `name` are the goal beside an indicator, the indicator where amounts stand in the row without one. */
function settleThings(row: Row): void {
	const amounts = row
		.columns()
		.filter((c) => AMOUNTS.some((f) => row.of(f, c)));
	const namedByAmounts =
		amounts.length > 0 && amounts.every((c) => row.saysWhatItMeasures(c));
	for (const column of row.between("indicator", "goal")) {
		const hasIndicator = row.surely("indicator", ["goal"]);
		const hasGoal = row.surely("goal", ["indicator", "target"]);
		const measured = row.has(hasGoal ? AMOUNTS : MEASURED);
		// 產品名稱: whatever it is a name of, beside the name of a goal or an indicator it is neither.
		const foreign = row.says(column, "unknown") && row.says(column, "name");
		const isAlone =
			row.says(column, "name") &&
			row.candidates.every((c) => c.column === column || c.field === "id");
		const isNeither =
			isAlone ||
			(foreign && (hasIndicator || hasGoal || namedByAmounts)) ||
			(hasAimApart(row) && !row.has(["unit", "baseline"])) ||
			standsAfterOnlyAim(row, column);
		if (isNeither) {
			row.drop("indicator", column);
			row.drop("goal", column);
		}
		if (hasIndicator || !measured) row.drop("indicator", column);
		if (hasGoal || (measured && !hasIndicator)) row.drop("goal", column);
	}
}

/** 功能 to the right of 目標, where no number of it stands, belongs to the goal. */
function standsAfterOnlyAim(row: Row, column: number): boolean {
	const aims = row.between("goal", "target");
	const amounts = [...AMOUNTS, "unit" as const];
	return (
		aims.some((aim) => aim < column) &&
		!row.has(amounts, (c) => !aims.includes(c))
	);
}

/** 承諾 beside 今年目標 is the goal, as the other is a number. */
function hasAimApart(row: Row): boolean {
	const aims = row.between("goal", "target");
	const leaning = aims.filter((column) => row.leansToTarget(column));
	return leaning.length > 0 && leaning.length < aims.length;
}

/**
 * 目標 and `goal` name the goal in one table and the number to reach in the next. Beside a column that can only be the target it is the
 * goal, beside one that can only be the goal the target. Else the cells below decide; without any, the place: a column to the right of what
 * is measured is the number.
 */
function goalOrTarget(
	row: Row,
	holdsFigures: (column: number) => boolean | null,
): void {
	const hasTarget = row
		.columns()
		.some((c) => isSurelyTarget(row, c) && !isEstimate(row, c));
	const leaning = row.columns().filter((column) => row.leansToTarget(column));
	const [first, second] = row.between("goal", "target");
	const twoInOne =
		row.between("goal", "target").length === 2 &&
		leaning.length === 0 &&
		!hasTarget &&
		!row.has(["indicator"]) &&
		row.has(["actual"]);
	if (twoInOne && first !== undefined && second !== undefined) {
		row.drop("target", first);
		row.drop("goal", second);
		return;
	}
	const undecided = row.between("goal", "target");
	const areAllGoals =
		undecided.length > 1 &&
		[0, undecided.length].includes(leaning.length) &&
		!row.has(["indicator", "actual", "baseline", "unit"]);
	if (areAllGoals) {
		for (const column of undecided) row.drop("target", column);
		return;
	}
	for (const column of undecided) {
		const otherLeans = leaning.length > 0 && !leaning.includes(column);
		const isGoal =
			hasTarget ||
			(otherLeans && !standsAfter(row, column, ["indicator"])) ||
			standsBeforeIndicator(row, column);
		const isTarget =
			!isGoal &&
			(holdsFigures(column) ??
				(standsAfter(row, column, MEASURED_BEFORE) ||
					(!row.has(["indicator"]) && row.has(["actual"]))));
		row.drop(isTarget ? "goal" : "target", column);
	}
}

function isSurelyTarget(row: Row, column: number): boolean {
	const others = ["goal", "target_high", "actual"] as const;
	return (
		row.of("target", column) !== undefined &&
		!others.some((field) => row.of(field, column))
	);
}

/** 2025 預估 is no target beside 2026 目標. */
function isEstimate(row: Row, column: number): boolean {
	return row.says(column, "budget") && row.says(column, "when");
}

const MEASURED_BEFORE: readonly FieldKey[] = [
	"goal",
	"indicator",
	"baseline",
	"actual",
];

function standsAfter(
	row: Row,
	column: number,
	fields: readonly FieldKey[],
): boolean {
	return row.has(fields, (c) => c < column);
}

function standsBeforeIndicator(row: Row, column: number): boolean {
	return (
		!row.leansToTarget(column) &&
		row.has(["indicator"], (c) => c > column) &&
		!row.has(["indicator"], (c) => c < column)
	);
}

/** How far above the rest of the row a goal or indicator stands. */
function tierOf(row: Row, column: number): number {
	const tiers: Sense[] = ["department", "strategy", "company"];
	return tiers.findIndex((said) => row.says(column, said)) + 1;
}

/** 公司目標 beside 部門目標 is its parent; alone it is the goal. The lowest is the row's own, the next above its parent. */
function goalOrParent(row: Row): void {
	for (const field of ["goal", "indicator"] as const) {
		const columns = row.candidates
			.filter((c) => c.field === field && c.score >= 0.75)
			.map((c) => ({ column: c.column, tier: tierOf(row, c.column) }))
			.sort((a, b) => a.tier - b.tier);
		const lowest = columns[0]?.tier ?? 0;
		const own = columns[0]?.column ?? 0;
		const above = columns.filter(
			({ tier, column }) => tier > lowest && column < own,
		);
		for (const { column } of above) row.drop(field, column);
		const [next] = above;
		if (next && !row.has(["parent"]))
			row.add({ field: "parent", column: next.column, score: 0.8 });
	}
}

/** 策略 beside 計畫名稱 is what the plans serve. */
function planUnderStrategy(row: Row): void {
	const named = row
		.columns()
		.some(
			(c) => row.of("goal", c) && row.says(c, "name") && row.says(c, "plan"),
		);
	if (!named) return;
	for (const column of row.columns())
		if (row.saysOnly(column, "strategy")) row.drop("goal", column);
}

/** 警戒 beside anything that may be the target is the bound of an alarm. */
function alertOrTarget(row: Row): void {
	const alerts = row.columns().filter((c) => row.saysOnly(c, "threshold"));
	if (row.has(["target"], (c) => !alerts.includes(c)))
		for (const column of alerts) row.drop("target", column);
}

/** A bare result to the left of the indicator is what shall come about. */
function resultMeasured(row: Row): void {
	for (const column of row.columns()) {
		const isLeft = row.has(
			["indicator"],
			(c) => c > column && !row.of("goal", c),
		);
		if (isLeft && row.saysOnly(column, "result")) row.drop("actual", column);
	}
}

/** `Start` and `from` name a day, or the value before where no column names the end of time. */
function dayOrValue(row: Row): void {
	const values =
		!row.surely("due", ["target"]) && row.has(["target", "actual"]);
	for (const column of row.between("start", "baseline")) {
		const otherDay = row.has(
			["start"],
			(c) => c !== column && !row.of("baseline", c),
		);
		const value = otherDay ? row.has(["target", "actual"]) : values;
		if (value || otherDay) row.drop("start", column);
		if (!value) row.drop("baseline", column);
	}
	for (const column of row.between("due", "target"))
		row.drop(values && row.has(["baseline"]) ? "due" : "target", column);
}

/** 現況 beside the actual is where it began. */
function stateOrActual(row: Row): void {
	for (const column of row.between("actual", "baseline")) {
		const other = row.has(["actual"], (c) => c !== column);
		row.drop(other ? "actual" : "baseline", column);
	}
}

/** 達成值 is what was reached, beside the state before what is to be reached; 指標值 beside a target is the reading. */
function reachedOrToReach(row: Row): void {
	for (const column of row.between("actual", "target")) {
		const rather =
			(row.of("target", column)?.score ?? 0) >
			(row.of("actual", column)?.score ?? 0);
		const target =
			!row.surely("target", ["actual"]) &&
			(rather || row.has(["actual", "baseline"], (c) => c < column));
		row.drop(target ? "actual" : "target", column);
	}
}

/** An upper limit without a lower one is what is to be kept: the target. */
function upperOrOnlyTarget(row: Row): void {
	for (const column of row.between("target_high", "target")) {
		const other = row.has(
			["target"],
			(c) => c !== column && !row.of("target_high", c),
		);
		row.drop(other ? "target" : "target_high", column);
	}
}

/** 單位 at the left of a table that names nothing measured is whose numbers they are. */
function unitOrDepartment(row: Row): void {
	for (const column of row.between("unit", "department", 0.4)) {
		const department =
			row.has(["unit"], (c) => c !== column && !row.of("department", c)) ||
			(!row.has(["department"], (c) => c !== column) &&
				!row.has(["indicator", "goal"], (c) => c < column) &&
				row.has(AMOUNTS, (c) => c > column));
		row.drop(department ? "unit" : "department", column);
	}
}

/** 週期 beside a frequency is the time frame. */
function cadenceOrTimeframe(row: Row): void {
	for (const column of row.between("cadence", "timeframe")) {
		const other =
			row.has(["cadence"], (c) => c !== column) ||
			!row.has(["indicator", "method", ...AMOUNTS]);
		row.drop(other ? "cadence" : "timeframe", column);
	}
}

/** Where tasks are tracked, 目前進度 and 完成情況 are texts. */
function progressOfTask(row: Row): void {
	if (!row.has(["due"]) || row.has(["target"])) return;
	if (row.surely("indicator", ["goal"])) return;
	const isMeasured = row.surely("baseline", ["start"]) || row.has(["unit"]);
	const hasStart = row.has(["start"]);
	for (const column of row.columns()) {
		const isText =
			row.says(column, "progress") ||
			(!isMeasured && (hasStart || row.says(column, "finished")));
		if (isText) row.drop("actual", column);
	}
}

/** 計畫 is the target beside what came of it, 營收 the actual beside a target; alone they may be anything. */
function faintAmounts(row: Row): void {
	const hasTarget = row.has(["target"]);
	const hasActual = row.surely("actual", ["target"]);
	for (const column of row.columns()) {
		const target = row.of("target", column);
		const actual = row.of("actual", column);
		if (target && target.score <= FAINT && !hasActual)
			row.drop("target", column);
		const isTick =
			row.saysOnly(column, "finished") && !row.surely("target", ["goal"]);
		if (actual && (isTick || (actual.score < FAINT && !hasTarget)))
			row.drop("actual", column);
	}
}

/** What a column hardly means, it does not mean because a better column took what it does. */
function dropUnlikely(row: Row): void {
	for (const column of row.columns()) {
		const best = Math.max(...row.at(column).map((c) => c.score));
		for (const { field, score } of row.at(column))
			if (score < best - UNLIKELY) row.drop(field, column);
	}
}
