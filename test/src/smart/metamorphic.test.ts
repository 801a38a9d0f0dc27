/**
 * What must hold of any statement: changing how it is written changes nothing, taking away what a letter rests on takes the letter away.
 * Checked on the statements of these tests and on generated ones, and on the rows of a file named in `STATEMENTS` where one is given.
 */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Judgement, judgeText } from "../../../src/smart";
import { readText } from "../../../src/text";
import { TRADITIONAL } from "../../../src/text/common/simplified";
import type { Fact, TextFacts } from "../../../src/text/facts";
import { chinese, english } from "./statements";

const TODAY = "2026-11-24";
const letters = (text: string) => judgeText(text, TODAY).letters;
const facts = (text: string) => readText(text, { today: TODAY });
const isChinese = (text: string) => /[\u4e00-\u9fff]/.test(text);

const file = process.env.STATEMENTS ?? "";
const given: string[] = existsSync(file)
	? readFileSync(file, "utf8")
			.split("\n")
			.filter((line) => line.trim() !== "")
			.map((line) => JSON.parse(line).text)
	: [];
const statements = [
	...english.map(([text]) => text),
	...chinese.map(([text]) => text),
	...given,
];

/** The facts of a text by value. */
function values(text: string): unknown {
	const { quantities, also, deadlines, names, ...read } = facts(text);
	return Object.fromEntries(
		Object.entries(read).map(([key, fact]) => [
			key,
			(fact as Fact<unknown>).value,
		]),
	);
}

/** Four digits of this century may be a year, and people take them for one as well. */
const amount = fc
	.integer({ min: 1, max: 99_999 })
	.filter((value) => value < 2000 || value > 2059);

/** A generated goal: a metric, a change of it, an end. */
const generated = fc
	.record({
		zh: fc.boolean(),
		metric: fc.nat(4),
		from: amount,
		to: amount,
		end: fc.nat(4),
	})
	.filter(({ from, to }) => from < to)
	.map(({ zh, metric, from, to, end }) => {
		const words = zh ? CHINESE : ENGLISH;
		const name = words.metrics[metric] ?? "";
		const by = words.ends[end] ?? "";
		return {
			zh,
			name,
			end: by,
			goal: words.goal(name, from, to),
			text: words.whole(words.goal(name, from, to), by),
		};
	});

const ENGLISH = {
	metrics: [
		"the number of paying customers",
		"monthly orders from dealers",
		"newsletter subscribers in Japan",
		"enquiries per month",
		"trained store managers",
	],
	ends: [
		"by 31 March 2027",
		"within 6 months",
		"by the end of Q2 2027",
		"this year",
		"before the launch",
	],
	goal: (name: string, from: number, to: number) =>
		`Increase ${name} from ${from} to ${to}`,
	whole: (goal: string, end: string) => `${goal} ${end}`,
};
const CHINESE = {
	metrics: [
		"付費客戶數",
		"經銷商每月訂單數",
		"日本電子報訂閱數",
		"門市來客數",
		"完訓店長人數",
	],
	ends: [
		"2027/3/31 前",
		"六個月內",
		"2027 年第二季底前",
		"今年",
		"新產品上市前",
	],
	goal: (name: string, from: number, to: number) =>
		`${name}從 ${from} 增加到 ${to}`,
	whole: (goal: string, end: string) => `${end}${goal}`,
};

describe("how it is written changes nothing", () => {
	const SIMPLIFIED = new Map([...TRADITIONAL].map(([s, t]) => [t, s]));
	const simplified = (text: string) =>
		[...text].map((sign) => SIMPLIFIED.get(sign) ?? sign).join("");
	const fullWidth = (text: string) =>
		text.replace(/[0-9%]/g, (sign) =>
			String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
		);
	const grouped = (text: string) =>
		text.replace(
			/(?<![\d./年-]|[A-Za-z] )[1-9]\d{3}(?![\d./年-])/g,
			(number) =>
				/^20[0-5]/.test(number)
					? number
					: `${number.charAt(0)},${number.slice(1)}`,
		);

	test.each(statements)("Traditional or Simplified: %s", (text) => {
		if (!isChinese(text)) return;
		expect(letters(simplified(text))).toEqual(letters(text));
	});

	test.each(statements)("full or half width: %s", (text) => {
		expect(letters(fullWidth(text))).toEqual(letters(text));
		const { unit: _, ...wide } = values(fullWidth(text)) as TextFacts;
		const { unit: __, ...narrow } = values(text) as TextFacts;
		expect(wide).toEqual(narrow);
	});

	test.each(statements)("with separators between thousands: %s", (text) => {
		expect(letters(grouped(text))).toEqual(letters(text));
		expect(values(grouped(text))).toEqual(values(text));
	});

	const HARMLESS = [
		" (agreed with the team)",
		" – see the notes",
		"，細節見附件",
		"（已與團隊確認）",
	];
	test.each(statements)("with a harmless clause: %s", (text) => {
		for (const clause of HARMLESS) {
			if (isChinese(clause) !== isChinese(text)) continue;
			const longer = text.replace(/[.。]$/, "") + clause;
			expect([clause, letters(longer)]).toEqual([clause, letters(text)]);
			expect(values(longer)).toEqual(values(text));
		}
	});

	test("in another order of clauses", () => {
		fc.assert(
			fc.property(generated, ({ zh, goal, end, text }) => {
				const turned = zh
					? `${goal}，${end}`
					: `${capital(end)}, ${uncapital(goal)}`;
				expect(letters(turned)).toEqual(letters(text));
				const { unit: _, ...one } = values(turned) as TextFacts;
				const { unit: __, ...other } = values(text) as TextFacts;
				expect(one).toEqual(other);
			}),
			{ numRuns: 300 },
		);
	});
});

describe("what a letter rests on", () => {
	test("without its deadline Time-bound fails, or cannot be told where a rhythm stays", () => {
		fc.assert(
			fc.property(generated, ({ goal, text }) => {
				expect(letters(text).T).toBe("pass");
				const rhythm = facts(goal).cadence;
				expect(letters(goal).T).toBe(rhythm ? "cannot_tell" : "fail");
			}),
			{ numRuns: 300 },
		);
	});

	test.each(statements)("without its ends: %s", (text) => {
		if (letters(text).T !== "pass") return;
		const without = cut(text, facts(text).deadlines);
		const { cadence, measuredTime, deadlines } = facts(without);
		if (deadlines.length > 0) return;
		const expected = cadence || measuredTime ? "cannot_tell" : "fail";
		expect([without, letters(without).T]).toEqual([without, expected]);
	});

	test.each(statements)("without its quantities: %s", (text) => {
		if (letters(text).M !== "pass") return;
		const {
			relativeChange,
			absoluteChange,
			comparator,
			measuredTime,
			...read
		} = facts(text);
		const amounts = [relativeChange, absoluteChange, comparator, measuredTime];
		const without = cut(text, [
			...read.quantities,
			...amounts.filter((fact) => fact !== undefined),
		]);
		const { quantities, relativeChange: left } = facts(without);
		if (quantities.length > 0 || left) return;
		const judged = judgeText(without, TODAY);
		const done = judged.findings.some(({ rule }) => rule === "M/deliverable");
		expect([without, judged.letters.M === "pass"]).toEqual([without, done]);
	});

	test("without its quantities Measurable fails", () => {
		fc.assert(
			fc.property(generated, ({ zh, name, end }) => {
				const wish = zh ? `${end}提升${name}` : `Increase ${name} ${end}`;
				expect(letters(wish).M).toBe("fail");
			}),
			{ numRuns: 300 },
		);
	});

	test("with a wish in place of its metric Specific fails", () => {
		fc.assert(
			fc.property(generated, ({ zh, end }) => {
				const wish = zh ? `${end}做得更好` : `Do better ${end}`;
				expect(letters(wish).S).toBe("fail");
			}),
			{ numRuns: 300 },
		);
	});
});

test("spans lie inside the text and cover what they name", () => {
	const covers = (text: string, judgement: Judgement) => {
		for (const { evidence } of judgement.findings)
			for (const { span } of evidence) {
				if (!span) continue;
				expect(span.start).toBeGreaterThanOrEqual(0);
				expect(span.end).toBeLessThanOrEqual(text.length);
				expect(text.slice(span.start, span.end).trim()).not.toBe("");
			}
	};
	for (const text of statements) covers(text, judgeText(text, TODAY));
	fc.assert(
		fc.property(generated, ({ text, end }) => {
			covers(text, judgeText(text, TODAY));
			const { due, baseline, target } = facts(text);
			expect(text.slice(due?.start, due?.end)).toContain(
				end.replace(/^(?:by|within) /, ""),
			);
			for (const fact of [baseline, target])
				expect(text.slice(fact?.start, fact?.end)).toContain(
					String(fact?.value),
				);
		}),
		{ numRuns: 300 },
	);
});

test("the same text on the same day gives the same answer", () => {
	for (const text of statements)
		expect(judgeText(text, TODAY)).toEqual(judgeText(text, TODAY));
});

/** The text without these spans, which may overlap. */
function cut(text: string, spans: readonly { start: number; end: number }[]) {
	const signs = text.split("");
	for (const { start, end } of spans) signs.fill("", start, end);
	return signs
		.join("")
		.replace(/\s+/g, " ")
		.replace(/^[\s,，、]+/, "")
		.trim();
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function uncapital(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
