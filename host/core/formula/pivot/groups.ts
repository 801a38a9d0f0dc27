/** Records of a pivot table put together by the labels of their groups. */
import { compare } from "../coerce";
import { isError, isSparkline, type Scalar } from "../values";
import type { Label, PivotGroupData } from "./data";

export type Record = readonly Scalar[];

/** A row or a column of a pivot table: what stands beside it, and the records that it sums up. */
export interface Line {
	labels: Label[];
	records: Record[];
	/** A total is no group of its own. */
	total: boolean;
}

const GRAND_TOTAL = "Grand Total";

interface Node {
	label: Label;
	records: Record[];
}

/** @param weigh what a group is sorted by where it is sorted by a value */
export function linesOf(
	groups: readonly PivotGroupData[],
	records: readonly Record[],
	weigh: (group: PivotGroupData, records: readonly Record[]) => Scalar,
): Line[] {
	const [first] = groups;
	const lines = inner(groups, records, weigh);
	if (first && !first.noTotals)
		lines.push(total(GRAND_TOTAL, groups.length, records));
	return lines;
}

function inner(
	groups: readonly PivotGroupData[],
	records: readonly Record[],
	weigh: (group: PivotGroupData, records: readonly Record[]) => Scalar,
): Line[] {
	const [group, ...rest] = groups;
	if (!group) return [{ labels: [], records: [...records], total: false }];
	return nodesOf(group, records, weigh).flatMap((node) => {
		const lines = inner(rest, node.records, weigh).map((line, index) => ({
			...line,
			labels: [
				index === 0 || group.repeated ? node.label : null,
				...line.labels,
			],
		}));
		const [next] = rest;
		if (next && !next.noTotals)
			lines.push(total(`${node.label} Total`, groups.length, node.records));
		return lines;
	});
}

function total(label: string, width: number, records: readonly Record[]): Line {
	const labels: Label[] = Array.from({ length: width }, (_, index) =>
		index === 0 ? label : null,
	);
	return { labels, records: [...records], total: true };
}

function nodesOf(
	group: PivotGroupData,
	records: readonly Record[],
	weigh: (group: PivotGroupData, records: readonly Record[]) => Scalar,
): Node[] {
	const nodes = new Map<Label, Node>();
	for (const record of records) {
		const label = labelOf(group, record[group.column] ?? null);
		const node = nodes.get(label) ?? { label, records: [] };
		node.records.push(record);
		nodes.set(label, node);
	}
	const key = ({ label, records: own }: Node): Scalar =>
		group.sortBy ? weigh(group, own) : (orderOf(group, label) ?? label);
	const sign = group.descending ? -1 : 1;
	return [...nodes.values()].sort((a, b) => sign * order(key(a), key(b)));
}

/** The interval or the named group that a value belongs to, else itself. */
export function labelOf(group: PivotGroupData, value: Scalar): Label {
	const label = plain(value);
	const named = group.manual?.find(({ members }) => members.includes(label));
	if (named) return named.name;
	const { histogram } = group;
	if (!histogram || typeof label !== "number") return label;
	const { min, max, size } = histogram;
	if (label < min) return `< ${min}`;
	if (label > max) return `> ${max}`;
	const start = Math.min(
		min + Math.floor((label - min) / size) * size,
		max - size,
	);
	return `${start} - ${start + size}`;
}

/** Intervals are put in the order of their numbers. */
function orderOf({ histogram }: PivotGroupData, label: Label): number | null {
	if (!histogram || typeof label !== "string") return null;
	if (label === `< ${histogram.min}`) return Number.NEGATIVE_INFINITY;
	if (label === `> ${histogram.max}`) return Number.POSITIVE_INFINITY;
	const start = Number.parseFloat(label);
	return Number.isNaN(start) ? null : start;
}

function plain(value: Scalar): Label {
	if (isError(value)) return value.code;
	if (value === null || isSparkline(value)) return null;
	return value;
}

/** Blank comes last whichever way the rest is sorted. */
function order(a: Scalar, b: Scalar): number {
	if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
	return compare(a, b);
}
