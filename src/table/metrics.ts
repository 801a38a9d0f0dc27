/**
 * Tables in which a row has several measures, each with a target of its own: `target_sales`, `target_calls` and `actual_sales` of a region, or
 * 目標_營收 and 目標_客戶數 of a person. Every measure becomes a KPI of its own, named after the words beside the target's.
 */

import type { FieldKey } from "../kpi/kpi";
import { holdsFigure, saysNothing } from "./cells";
import { type Sense, senseOf } from "./concepts";
import type { Header } from "./header";
import type { Mapping } from "./mapping";
import { NO_AMOUNT, type Role } from "./pairs";
import type { Cell } from "./snapshot";
import { wordsOf } from "./words";

/** One of several measures of a row. */
export interface Metric {
	/** What is measured, as the header says it. */
	name: string;
	/** 0-based columns of its figures. */
	columns: Partial<Record<Role, number>> & { target: number };
}

/** Words that say which figure of a measure a column holds, before its name or behind it. */
const ROLES: readonly (readonly [Role, string, string])[] = [
	[
		"target",
		"target|planned|plan|budget",
		"目標|目标|預算|预算|計畫|計劃|计划",
	],
	["actual", "actual", "實際|实际|實績"],
	["baseline", "baseline", "基準|基准|基期"],
];
const BETWEEN = "[\\s_:：/・.–—-]";
const PATTERNS = ROLES.map(([role, latin, han]) => ({
	role,
	patterns: [
		new RegExp(`^(?:(?:${latin})${BETWEEN}+|(?:${han})${BETWEEN}*)(.+)$`, "i"),
		new RegExp(
			`^(.+?)(?:${BETWEEN}+(?:${latin})|${BETWEEN}*(?:${han})值?)$`,
			"i",
		),
	],
}));
const BRACKETS = /[(（[【][^)）\]】]*[)）\]】]\s*$/;

/** What tells one target of the same measure from another, or is no measure at all. */
const NO_METRIC =
	/^(?:值|value|number|no|名稱|name)$|stretch|minimum|maximum|^(?:min|max|base|new|old|original|revised|adjusted|upper|lower|high|low|total|overall)$|挑戰|保底|基本|原|修正|調整|上限|下限|合計|總計|年度|達成|完成/i;
const NO_MEASURE: readonly Sense[] = [...NO_AMOUNT, "past", "weight"];
const A_QUANTITY: readonly Sense[] = ["metric", "amount", "ratio", "score"];

/** Fields whose columns may turn out to be those of a measure. */
const FIGURES: readonly FieldKey[] = ["target", "actual", "baseline", "goal"];

/** Targets below which at least so many rows hold figures. */
const MOSTLY = 0.5;

/**
 * The measures of a table; none where a row is one KPI, because it has an indicator or one target. Precision comes first: one of them must
 * be known as a measure or have its actual beside it, and none may be a period, a day or a second target of the same.
 */
export function metricsIn(
	{ texts }: Header,
	{ columns }: Mapping,
	samples: readonly (readonly Cell[])[],
): Metric[] {
	const { indicator } = columns;
	// What was only taken for one by its place says what the row is about.
	if (indicator && indicator.reason !== "position") return [];
	const taken = new Set<number>();
	for (const [field, mapped] of Object.entries(columns))
		if (!FIGURES.includes(field as FieldKey)) taken.add(mapped.column);
	const found = new Map<
		string,
		Partial<Metric["columns"]> & { name: string }
	>();
	for (const [column, text] of texts.entries()) {
		const said = taken.has(column) ? null : saidIn(text);
		if (!said || !holdsFigures(samples[column] ?? [])) continue;
		const key = wordsOf(said.name);
		const known = found.get(key) ?? { name: said.name };
		if (known[said.role] !== undefined) return [];
		found.set(key, { ...known, [said.role]: column });
	}
	const metrics = [...found.values()].flatMap(
		({ name, target, actual, baseline }): Metric[] =>
			target === undefined
				? []
				: [{ name, columns: { target, actual, baseline } }],
	);
	const isSure = ({ name, columns: { actual } }: Metric) =>
		actual !== undefined || isQuantity(name);
	return metrics.length > 1 && metrics.some(isSure) ? metrics : [];
}

function saidIn(header: string): { role: Role; name: string } | null {
	const text = header.replace(BRACKETS, "").trim();
	for (const { role, patterns } of PATTERNS) {
		const name = patterns.map((each) => each.exec(text)?.[1]).find(Boolean);
		if (name === undefined) continue;
		const { concepts } = senseOf(wordsOf(name));
		const isNone =
			NO_METRIC.test(name) || NO_MEASURE.some((sense) => concepts.has(sense));
		return isNone ? null : { role, name: name.trim() };
	}
	return null;
}

function isQuantity(name: string): boolean {
	const { concepts } = senseOf(wordsOf(name));
	return A_QUANTITY.some((sense) => concepts.has(sense));
}

/** Blank columns may be of figures that nobody has entered yet. */
function holdsFigures(cells: readonly Cell[]): boolean {
	const filled = cells.filter((cell) => !saysNothing(cell));
	return filled.filter(holdsFigure).length >= MOSTLY * filled.length;
}
