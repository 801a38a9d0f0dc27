import { describe, expect, test } from "@jest/globals";
import type { Kpi } from "../../../src/kpi/kpi";
import {
	type Finding,
	judge,
	RULES,
	readSubject,
	type Subject,
	textSubject,
} from "../../../src/smart";
import { EXAMPLE_DAY, subjectOfExample } from "../../../src/smart/example";
import { PAGES } from "../../../src/smart/pages";
import { chinese, english } from "./statements";

/** What a user would put in place of the words in square brackets. */
const FILLED: readonly (readonly [RegExp, string])[] = [
	[/\[(?:baseline|基準值)\]/g, "120"],
	[/\[(?:target|目標值)\]/g, "180"],
	[/\[(?:limit|上限)\]/g, "3"],
	[/\[figure\]|\[which figure of [^\]]*\]/g, "orders from dealers"],
	[/\[指標\]|\[[^\]]*的哪一項數字\]/g, "經銷商訂單數"],
	[/\[(?:source|資料來源)\]/g, "CRM"],
];

/** The same subject after a fix was applied and its gaps were filled. */
function mended(subject: Subject, { fix }: Finding): Subject {
	const cells = Object.fromEntries(
		(fix?.edits ?? []).map(({ field, value }) => [
			field,
			typeof value === "string"
				? FILLED.reduce((text, [gap, words]) => text.replace(gap, words), value)
				: value,
		]),
	) as Partial<Kpi>;
	if (subject.scope === "text")
		return textSubject(String(cells.goal ?? ""), EXAMPLE_DAY);
	return readSubject({ ...subject.kpi, ...cells }, EXAMPLE_DAY, subject);
}

const findingsOf = (subject: Subject) =>
	judge(subject).findings.filter(({ fix }) => fix !== undefined);

function expectMended(subject: Subject): void {
	for (const found of findingsOf(subject)) {
		const after = mended(subject, found);
		const left = judge(after).findings.map(({ rule }) => rule);
		expect([found.rule, found.fix, left.includes(found.rule)]).toEqual([
			found.rule,
			found.fix,
			false,
		]);
	}
}

describe("applying a fix mends what it was found for", () => {
	test.each([...english, ...chinese].map(([text]) => text))("%s", (text) => {
		expectMended(textSubject(text, EXAMPLE_DAY));
	});

	test.each(RULES.filter(({ finds }) => finds === "fault").map(({ id }) => id))(
		"the example of %s, in both languages",
		(id) => {
			for (const language of ["en", "zh-TW"] as const)
				expectMended(
					subjectOfExample(PAGES[id]?.bad[language] ?? "", language),
				);
		},
	);
});

describe("a fix is new content of cells in the row's language", () => {
	const fixOf = (subject: Subject, rule: string) =>
		judge(subject).findings.find((found) => found.rule === rule)?.fix;
	const row = (cells: Partial<Kpi>) =>
		subjectOfExample(
			{ target: null, due: null, baseline: null, ...cells },
			"zh-TW",
		);

	test("a wish becomes a change of its figure, with what cells know filled in", () => {
		const known = row({ indicator: "增加收入", unit: "萬元", baseline: 300 });
		expect(fixOf(known, "S/wish-word")).toEqual({
			edits: [
				{
					field: "indicator",
					value: "收入從 300 萬元 增至 [目標值]，2027/3/31 前",
				},
			],
			open: true,
		});
		const english = textSubject("Reduce support costs", EXAMPLE_DAY);
		expect(fixOf(english, "S/wish-word")?.edits).toEqual([
			{
				field: "goal",
				value:
					"Reduce support costs from [baseline] to [target] by 31 March 2027",
			},
		]);
	});

	test("a missing end goes into the due cell of a row, and behind a text", () => {
		const noEnd = row({
			indicator: "續約率達 95%",
			cadence: null,
			start: null,
		});
		expect(fixOf(noEnd, "T/no-end")).toEqual({
			edits: [{ field: "due", value: "2027-03-31" }],
			open: false,
		});
		const text = textSubject("續約率從 70% 提升到 85%", EXAMPLE_DAY);
		expect(fixOf(text, "T/no-end")?.edits[0]?.value).toBe(
			"續約率從 70% 提升到 85%，2027/3/31 前",
		);
	});

	test.each<[string, Partial<Kpi>, Record<string, unknown>]>([
		[
			"T/before-start",
			{ start: "2027-05-01", due: "2027-03-31" },
			{ start: "2027-03-31", due: "2027-05-01" },
		],
		[
			"M/text-against-target",
			{ indicator: "回覆率達 90%", target: 95 },
			{ target: 90 },
		],
		[
			"M/text-against-change",
			{ indicator: "訂單數提升 20%", unit: "件", baseline: 100, target: 150 },
			{ target: 120 },
		],
		[
			"M/direction-against-target",
			{ direction: "decrease", baseline: 10, target: 50 },
			{ direction: "increase" },
		],
		[
			"T/few-readings",
			{ start: "2027-01-01", due: "2027-03-31", cadence: "quarterly" },
			{ cadence: "monthly" },
		],
		[
			"M/no-baseline",
			{ baseline: null, target: 95, direction: "increase", actual: 72 },
			{ baseline: 72 },
		],
		[
			"M/no-method",
			{ method: "", cadence: null },
			{ method: "每月從[資料來源]統計" },
		],
	])("%s", (rule, cells, edits) => {
		const fix = fixOf(subjectOfExample(cells, "zh-TW"), rule);
		expect(
			Object.fromEntries(
				(fix?.edits ?? []).map(({ field, value }) => [field, value]),
			),
		).toEqual(edits);
	});
});
