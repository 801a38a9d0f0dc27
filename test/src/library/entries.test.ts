import { describe, expect, test } from "@jest/globals";
import { LANGUAGES } from "../../../src/i18n/message";
import { Kpi } from "../../../src/kpi/kpi";
import {
	DEPARTMENTS,
	ENTRIES,
	type Entry,
	PRESETS,
	toKpi,
} from "../../../src/library";
import { judge, judgeText, readSubject } from "../../../src/smart";

const TODAY = "2026-11-24";
const BY_ID = new Map(ENTRIES.map((entry) => [entry.id, entry]));
const byId = (id: string) => BY_ID.get(id) as Entry;
const HAN = /[\u4e00-\u9fff]/;

test("there are entries enough in every department", () => {
	expect(ENTRIES.length).toBeGreaterThanOrEqual(96);
	for (const department of DEPARTMENTS)
		expect(
			ENTRIES.filter((entry) => entry.department === department).length,
		).toBeGreaterThanOrEqual(12);
});

test("ids and names occur once", () => {
	expect(BY_ID.size).toBe(ENTRIES.length);
	for (const language of LANGUAGES)
		expect(new Set(ENTRIES.map((entry) => entry[language].name)).size).toBe(
			ENTRIES.length,
		);
});

describe.each(ENTRIES)("$id", (entry) => {
	test("is complete, each language in its own script", () => {
		expect(entry.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
		for (const text of Object.values(entry.en)) {
			expect(text).toMatch(/\S/);
			expect(text).not.toMatch(HAN);
		}
		const { unit, ...words } = entry["zh-TW"];
		expect(unit).toMatch(/\S/);
		for (const text of Object.values(words)) expect(text).toMatch(HAN);
		expect(entry["zh-TW"].unit === "%").toBe(entry.en.unit === "%");
	});
	test("has a counter-KPI of another nature, of quality where it counts speed or volume", () => {
		const counter = byId(entry.counter);
		expect(counter).toBeDefined();
		expect(counter.nature).not.toBe(entry.nature);
		if (entry.nature === "speed" || entry.nature === "volume")
			expect(counter.nature).toBe("quality");
	});
	test("speaks of the period that it is measured in", () => {
		for (const [said, cadence] of Object.entries(PERIODS))
			if (new RegExp(said).test(entry.en.formula + entry["zh-TW"].formula))
				expect(entry.cadence).toBe(cadence);
	});
	test.each(LANGUAGES)(
		"gives a target by example that SMART lets pass: %s",
		(language) => {
			const { letters } = judgeText(entry[language].example, TODAY);
			expect(letters).toMatchObject({ S: "pass", M: "pass", T: "pass" });
			expect(letters.A).not.toBe("fail");
			expect(letters.R).not.toBe("fail");
		},
	);
	test.each(LANGUAGES)(
		"needs only figures, dates and an owner to pass S, M and T: %s",
		(language) => {
			const { direction } = entry;
			const grows = direction === "increase" || direction === "at_least";
			const kpi = {
				...toKpi(entry, language),
				owner: "Amy Chen",
				baseline: grows ? 50 : 100,
				target: grows ? 60 : 90,
				start: "2026-01-01",
				due: "2029-12-31",
			};
			const { letters, findings } = judge(readSubject(kpi, TODAY));
			expect(letters).toMatchObject({ S: "pass", M: "pass", T: "pass" });
			expect(findings.filter(({ verdict }) => verdict === "fail")).toEqual([]);
		},
	);
	test.each(LANGUAGES)("becomes a KPI: %s", (language) => {
		const kpi = toKpi(entry, language);
		expect(Kpi.safeParse(kpi).success).toBe(true);
		expect(kpi).toMatchObject({
			indicator: entry[language].name,
			goal: entry[language].goal,
			unit: entry[language].unit,
			direction: entry.direction,
			kind: entry.kind,
			level: entry.level,
			timing: entry.timing,
			cadence: entry.cadence,
			target: null,
			owner: "",
		});
		expect(kpi.method).toContain(entry[language].formula);
	});
});

/** Words of a formula → the cadence that they tell. */
const PERIODS = {
	"(?:of|in|during) the day\\b|當日": "daily",
	"(?:of|in|during) the week\\b|當週": "weekly",
	"(?:of|in|during) the month\\b|當月": "monthly",
	"(?:of|in|during) the quarter\\b|當季|該季": "quarterly",
};

test("a method tells formula and rhythm", () => {
	expect(toKpi(byId("renewal-rate"), "en").method).toBe(
		"Contracts renewed ÷ contracts that were due in the month × 100 (monthly)",
	);
	expect(toKpi(byId("renewal-rate"), "zh-TW").method).toBe(
		"當月續約件數 ÷ 當月到期件數 × 100（每月）",
	);
});

test("Chinese is written as in Taiwan", () => {
	const written = ENTRIES.flatMap((entry) => Object.values(entry["zh-TW"]));
	const elsewhere =
		/質量|視頻|用戶|渠道|數據|信息|軟件|硬件|網絡|轉化|默認|激活|質檢|賬|周轉|跟蹤|運維|反饋|水平|項目|交互|優化|小步快跑|落地/;
	expect(written.filter((text) => elsewhere.test(text))).toEqual([]);
	expect(
		written.filter((text) => /[,:;()]/.test(text.replace(/\d,\d/g, ""))),
	).toEqual([]);
});

describe("known examples are there", () => {
	test.each([
		"revenue-growth",
		"revenue-per-client",
		"profit-margin",
		"client-retention-rate",
		"customer-satisfaction",
		"campaign-reach",
		"ad-clicks",
		"campaign-conversions",
		"marketing-spend",
		"deals-closed",
		"sales-amount",
		"new-customers",
		"development-time",
		"escaped-defects",
		"project-on-time-rate",
		"return-on-investment",
		"average-monthly-cost",
		"service-reply-rate",
		"longest-run",
		"weekly-running-distance",
	])("%s", (id) => {
		expect(BY_ID.has(id)).toBe(true);
	});
});

describe("preset", () => {
	test("there is one for each department and one for the company", () => {
		expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length);
		expect(PRESETS.map(({ department }) => department)).toEqual([
			null,
			...DEPARTMENTS,
		]);
	});
	test("the company's begins with the five that most companies watch", () => {
		expect(PRESETS[0].entries.slice(0, 5)).toEqual([
			"revenue-growth",
			"revenue-per-client",
			"profit-margin",
			"client-retention-rate",
			"customer-satisfaction",
		]);
	});
	test.each(PRESETS)("$id is balanced", (preset) => {
		const entries = preset.entries.map(byId);
		expect(entries).not.toContain(undefined);
		expect(new Set(entries).size).toBe(entries.length);
		expect(entries.length).toBeGreaterThanOrEqual(5);
		expect(entries.length).toBeLessThanOrEqual(8);
		const count = (timing: string) =>
			entries.filter((entry) => entry.timing === timing).length;
		expect(count("leading")).toBeGreaterThanOrEqual(2);
		expect(count("lagging")).toBeGreaterThanOrEqual(2);
		if (preset.department)
			for (const { department } of entries)
				expect(department).toBe(preset.department);
		for (const language of LANGUAGES)
			expect(HAN.test(preset.name[language])).toBe(language !== "en");
	});
	test.each(PRESETS)(
		"$id guards most of its speed and volume itself",
		(preset) => {
			const ids: readonly string[] = preset.entries;
			const gamed = ids
				.map(byId)
				.filter(({ nature }) => nature === "speed" || nature === "volume");
			const guarded = gamed.filter(({ counter }) => ids.includes(counter));
			expect(guarded.length * 2).toBeGreaterThanOrEqual(gamed.length);
		},
	);
});
