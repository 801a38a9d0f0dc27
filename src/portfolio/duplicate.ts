import type { Amount } from "../i18n/message";
import type { Kpi } from "../kpi/kpi";
import type { TextFacts } from "../text/facts";
import { fold } from "../text/fold";
import {
	type KpiSet,
	type SetCheck,
	type SetPage,
	setFinding,
} from "./finding";
import { ownersOf } from "./groups";
import {
	apartWords,
	type Content,
	contentOf,
	isGeneric,
	withoutOneWord,
} from "./sameness";

/**
 * The same indicator twice: in other words, in another order, in full-width or Simplified characters, with another target. Rows are looked up
 * by what they measure and never compared with each other, so the time grows with the rows.
 */
export const duplicate: SetCheck = {
	id: "set/duplicate",
	check(set) {
		const alike = rowsAlike(set);
		return [...repeated(set, alike), ...nearlyRepeated(set, alike)];
	},
};

/** Rows that measure the same in the same words or in words of one meaning. */
interface Alike {
	/** Of the first text by code, so that the order of the rows does not matter. */
	content: Content;
	text: string;
	rows: number[];
}

function rowsAlike({ kpis, textOf, factsOf }: KpiSet): Map<string, Alike> {
	const alike = new Map<string, Alike>();
	kpis.forEach((kpi, row) => {
		const text = textOf(row);
		const content = contentOf(text, factsOf(row));
		if (content.key === "") return;
		const key = isGeneric(content)
			? `${content.key} | ${fold(kpi.goal)}`
			: content.key;
		const known = alike.get(key);
		if (!known) alike.set(key, { content, text, rows: [row] });
		else {
			known.rows.push(row);
			if (text < known.text) Object.assign(known, { content, text });
		}
	});
	return alike;
}

function repeated(set: KpiSet, alike: ReadonlyMap<string, Alike>) {
	return [...alike.values()]
		.flatMap(({ rows }) => ofOneMatter(set, rows))
		.map((rows) => {
			const values = { words: firstText(set, rows), count: rows.length };
			const targets = targetsOf(set.kpis, rows);
			return targets.length > 1
				? setFinding("duplicate.targets", "warn", rows, "", {
						...values,
						targets,
					})
				: setFinding("duplicate.same", "warn", rows, "", values);
		});
}

/** Rows that measure the same but for one word. Where several rows have another word more each, those words set them apart. */
function nearlyRepeated(set: KpiSet, alike: ReadonlyMap<string, Alike>) {
	const longer = new Map<Alike, Alike[]>();
	for (const candidate of alike.values()) {
		if (isGeneric(candidate.content)) continue;
		for (const key of withoutOneWord(
			candidate.content,
			set.limits.similarity,
		)) {
			const shorter = alike.get(key);
			if (!shorter) continue;
			const known = longer.get(shorter);
			if (known) known.push(candidate);
			else longer.set(shorter, [candidate]);
		}
	}
	return [...longer].flatMap(([shorter, [only, ...others]]) => {
		if (!only || others.length > 0) return [];
		const short = new Set(shorter.rows);
		return ofOneMatter(set, [...shorter.rows, ...only.rows])
			.map((rows) => [
				rows.filter((row) => short.has(row)),
				rows.filter((row) => !short.has(row)),
			])
			.flatMap(([one = [], other = []]) =>
				one.length > 0 && other.length > 0
					? [
							setFinding("duplicate.near", "note", [...one, ...other], "", {
								words: firstText(set, one),
								other: firstText(set, other),
							}),
						]
					: [],
			);
	});
}

/** What tells two rows apart that measure the same; `""` where the row does not say. */
const TELLING: readonly ((kpi: Kpi, facts: TextFacts) => string)[] = [
	({ owner }) => ownersOf(owner).map(fold).sort().join(),
	({ department }) => fold(department),
	({ level }) => level ?? "",
	({ due }, facts) =>
		due ?? facts.due?.value.day ?? facts.due?.value.stated ?? "",
	({ unit }) => sortOfUnit(unit),
	({ direction }) => SENSE[direction ?? ""] ?? "",
	({ kind, assumed }) => (assumed.includes("kind") ? "" : (kind ?? "")),
	({ goal }) => apartWords(goal),
];

const SENSE: Readonly<Record<string, string>> = {
	increase: "more",
	at_least: "more",
	decrease: "less",
	at_most: "less",
};

/** A share, a sum of money and a time are different figures; counts go by many names. */
function sortOfUnit(unit: string): string {
	const folded = fold(unit);
	if (/[%％‰]|percent|百分/.test(folded)) return "share";
	if (/[$€£¥元]|dollar|usd|twd|ntd|eur/.test(folded)) return "money";
	if (
		/^(?:天|日|個?小?時|小時|分鐘|秒|週|月|days?|hours?|minutes?|weeks?|months?|ms|s|h|min)$/.test(
			folded,
		)
	)
		return "time";
	return "";
}

/**
 * Two and more of these rows that nothing tells apart. A field tells rows apart where they hold two values of it; where all that say anything
 * say the same, a blank is taken to mean it too.
 */
function ofOneMatter(
	{ kpis, factsOf }: KpiSet,
	rows: readonly number[],
): number[][] {
	if (rows.length < 2) return [];
	const said = rows.map((row) =>
		TELLING.map((tell) => tell(kpis[row] as Kpi, factsOf(row))),
	);
	const telling = TELLING.map(
		(_, field) =>
			new Set(said.map((each) => each[field]).filter((value) => value !== ""))
				.size > 1,
	);
	const buckets = new Map<string, number[]>();
	rows.forEach((row, at) => {
		const key = (said[at] ?? [])
			.filter((_, field) => telling[field])
			.join("\u001f");
		const bucket = buckets.get(key);
		if (bucket) bucket.push(row);
		else buckets.set(key, [row]);
	});
	return [...buckets.values()].filter((bucket) => bucket.length > 1);
}

/** The different ones, each with the unit of its first row. */
function targetsOf(kpis: readonly Kpi[], rows: readonly number[]): Amount[] {
	const targets = new Map<number, Amount>();
	for (const row of rows) {
		const { target = null, unit = "" } = kpis[row] ?? {};
		if (target !== null && !targets.has(target))
			targets.set(target, { amount: target, unit });
	}
	return [...targets.values()].sort((a, b) => a.amount - b.amount);
}

/** One of the texts, the same in whatever order the rows stand. */
function firstText({ textOf }: KpiSet, rows: readonly number[]): string {
	return rows.map((row) => textOf(row).trim()).sort()[0] ?? "";
}

export const page: SetPage = {
	looksFor: {
		en: "the same indicator in two rows of the same owner, department, unit and due day, in whatever words, order or script; also with two different targets",
		"zh-TW":
			"同一負責人、部門、單位與期限下，同一個指標出現在兩列（用詞、語序、全形半形、繁簡不同也算），包括訂了兩個不同的目標值",
	},
	why: {
		en: "It is collected twice and reported twice, and with two targets nobody knows which one holds.",
		"zh-TW":
			"同樣的數字收集兩次、回報兩次；若目標值不同，沒有人知道以哪個為準。",
	},
	bad: {
		en: [
			{ owner: "Ann", indicator: "Customer retention rate ≥ 85%" },
			{ owner: "Ann", indicator: "Retention rate of clients at least 85%" },
		],
		"zh-TW": [
			{ owner: "王小明", indicator: "客戶續約率達 85%" },
			{ owner: "王小明", indicator: "顾客续约率 ≥ ９０％" },
		],
	},
	good: {
		en: [
			{ owner: "Ann", indicator: "Customer retention rate ≥ 85%" },
			{ owner: "Bob", indicator: "Customer retention rate ≥ 85%" },
			{ owner: "Ann", indicator: "Customer retention rate in Japan ≥ 80%" },
		],
		"zh-TW": [
			{ owner: "王小明", department: "北區", indicator: "客戶續約率達 85%" },
			{ owner: "王小明", department: "南區", indicator: "客戶續約率達 85%" },
		],
	},
};
