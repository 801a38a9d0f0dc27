/** Which rows a row serves, by its cell `parent`: the id or the name of the goal above. */
import type { Kpi } from "../kpi/kpi";
import { fold } from "../text/fold";
import { groupsBy } from "./groups";

/** Looks a cell `parent` up; empty where no row is called so. */
export function parentLookup(
	kpis: readonly Kpi[],
): (parent: string) => readonly number[] {
	const byId = new Map<string, number[]>();
	const byName = new Map<string, number[]>();
	const add = (map: Map<string, number[]>, name: string, row: number) => {
		const key = fold(name);
		if (key === "") return;
		const rows = map.get(key);
		if (rows) rows.push(row);
		else map.set(key, [row]);
	};
	kpis.forEach(({ id, goal, indicator }, row) => {
		add(byId, id, row);
		add(byName, goal, row);
		if (fold(indicator) !== fold(goal)) add(byName, indicator, row);
	});
	return (parent) => {
		const key = fold(parent);
		return byId.get(key) ?? byName.get(key) ?? [];
	};
}

/** The row that a KPI of the set serves; `null` where its parent names none, or several. */
export function parentsIn(kpis: readonly Kpi[]): (kpi: Kpi) => Kpi | null {
	// Few sheets name parents, and to fold every name of a large one takes its time.
	let rowsOf: ReturnType<typeof parentLookup> | undefined;
	return ({ parent }) => {
		if (parent.trim() === "") return null;
		rowsOf ??= parentLookup(kpis);
		const [row, ...others] = rowsOf(parent);
		return row === undefined || others.length > 0 ? null : (kpis[row] ?? null);
	};
}

/** The goals, folded, that rows of a kind serve. Each parent is looked up once, however many rows name it. */
export function goalsServed(
	kpis: readonly Kpi[],
	by: (row: number) => boolean,
): Set<string> {
	const rowsOf = parentLookup(kpis);
	const named = groupsBy(kpis, ({ parent }) => [parent]);
	return new Set(
		named
			.filter(({ rows }) => rows.some(by))
			.flatMap(({ name }) => rowsOf(name))
			.map((above) => fold(kpis[above]?.goal ?? "")),
	);
}
