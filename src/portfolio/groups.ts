/** Rows that belong together: by owner, by goal, by department. */
import type { Day } from "../kpi/day";
import type { Kpi } from "../kpi/kpi";
import { fold } from "../text/fold";

/** Rows under a name. */
export interface Group {
	/** As most rows spell it. */
	name: string;
	/** Indices into the set, ascending. */
	rows: number[];
}

interface Named {
	rows: number[];
	/** How often each spelling occurs. */
	spellings: Map<string, number>;
}

/**
 * Rows by the names they give, compared as people compare names. A row may give several names, or none. Groups stand in the order in which
 * their names first occur.
 */
export function groupsBy(
	kpis: readonly Kpi[],
	namesOf: (kpi: Kpi) => readonly string[],
): Group[] {
	const groups = new Map<string, Named>();
	kpis.forEach((kpi, row) => {
		for (const name of namesOf(kpi)) {
			const key = fold(name);
			if (key === "") continue;
			const group: Named = groups.get(key) ?? {
				rows: [],
				spellings: new Map(),
			};
			groups.set(key, group);
			const spelling = name.trim();
			group.spellings.set(spelling, (group.spellings.get(spelling) ?? 0) + 1);
			if (group.rows[group.rows.length - 1] !== row) group.rows.push(row);
		}
	});
	return [...groups.values()].map(({ rows, spellings }) => ({
		name: usual(spellings),
		rows,
	}));
}

/** The commonest spelling; of equally common ones the first by code, so that the order of the rows does not matter. */
function usual(spellings: ReadonlyMap<string, number>): string {
	const [first] = [...spellings].sort(
		([one, count], [other, often]) => often - count || (one < other ? -1 : 1),
	);
	return first ? first[0] : "";
}

export const byGoal = (kpis: readonly Kpi[]) =>
	groupsBy(kpis, ({ goal }) => [goal]);
export const byDepartment = (kpis: readonly Kpi[]) =>
	groupsBy(kpis, ({ department }) => [department]);
export const byOwner = (kpis: readonly Kpi[]) =>
	groupsBy(kpis, ({ owner }) => ownersOf(owner));

/** What stands between names after NFKC, by which ，；／＆ are half-width. */
const BETWEEN = /[、,;/&+\n]|\sand\s/i;
/** What people enter where nobody owns it yet. */
const NOBODY =
	/^(?:n\/?a|tbd|tba|none|nobody|無|沒有|待定|未定|待指派|[-?]+)$/i;

/** The people whom a cell names, each once: 王小明、李大華 and `Ann, Bob` are two. */
export function ownersOf(cell: string): string[] {
	const text = cell.normalize("NFKC").trim();
	if (NOBODY.test(text)) return [];
	const people = new Map<string, string>();
	for (const part of text.split(BETWEEN)) {
		const key = fold(part);
		if (key !== "" && !people.has(key)) people.set(key, part.trim());
	}
	return [...people.values()];
}

/** True from the start to the due day, a blank one bounding nothing. */
export function runsOn({ start, due }: Kpi, day: Day): boolean {
	return (start === null || start <= day) && (due === null || day <= due);
}
