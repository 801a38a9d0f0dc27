/**
 * The unit of a target: as said after the number, else the name of what is measured (NPS 從 30 提升至 45).
 */

import type { Reading } from "./amounts";
import { clauseAround } from "./clauses";
import type { Fact } from "./facts";
import { changeVerbs } from "./roles";
import { matches } from "./span";

const MONEY =
	/營收|營業額|銷售(?!量|點|[人員代團顧])|收入|業績|利潤|獲利|成本|費用(?!戶)|預算|金額|產值|支出|頭期款|存款|預備金|基金|獎金|退休金|股息|[\u4e00-\u9fff](?<!免)費(?![率力者]|用戶)|[車房學]貸|月入|年薪|月薪|薪水|客單價|欠款|帳款|債務|卡債/;
/** 10 萬業績 is a sum, 3 場基金說明會 and 15 名銷售工程師 are none. */
const SUM = /^(?!\s?[位名家個間場份篇件筆項次張檔支堂])/;
const LEAD_ZH =
	/([\u4e00-\u9fffA-Za-z]{1,12})(?:\s?\([^)]{0,12}\))?\s?(?:[::]|從|由|自|目前|達到?|提升[至到]|增[至到加])\s*$/;
const ADJECTIVES =
	/^(?:(?:the|our|its|my|a|an|total|overall|average|(?:daily|weekly|monthly|quarterly|yearly|annual)(?! active)|(?:number|amount|count|volume) of)\s+)+/i;

/** The unit with the words it rests on; `null` if the text names none. */
export function metricUnit(
	original: string,
	text: string,
	quantity: Reading,
	said: string,
): Fact<string> | null {
	const span = quantity.unitSpan;
	if (
		said &&
		!quantity.percent &&
		SUM.test(text.slice(span.start, span.end)) &&
		MONEY.test(text.slice(span.start, span.end))
	)
		return { value: "元", start: quantity.start, end: quantity.end };
	const rate =
		!quantity.percent &&
		/^\s?(?:\/(?!\s?\d)|(?:per|an?|each|every)\b)/i.test(
			text.slice(span.start, span.end),
		);
	if (said && !rate) return { value: said, ...span };
	if (!said && isSum(text, quantity))
		return { value: "元", start: quantity.start, end: quantity.end };
	const metric = metricName(original, text, quantity);
	if (!metric) return said ? { value: said, ...span } : null;
	return said
		? {
				...metric,
				value: `${metric.value}${text.charAt(span.start) === "/" ? original.slice(span.start, span.end).trim() : ` ${said}`}`,
			}
		: metric;
}

/** 銷售達到 100 萬: a large number behind a word for money is a sum of it. */
function isSum(text: string, { start, value }: Reading): boolean {
	const lead = text.slice(Math.max(0, start - 24), start);
	return (
		value >= 1000 &&
		(MONEY.test(lead) || /[存賺攢][到下滿夠進取]?\s*$/.test(lead)) &&
		!/[率比數][^，。]{0,4}$/.test(lead)
	);
}

/** A score or an index is a bare number: its name is no unit. */
const SCORE =
	/(?:scores?|ratings?|index|level|grade|points?|[評得]分|[分指]數|成績|滿意度|等級|評價|星等)$/i;

function metricName(
	original: string,
	text: string,
	quantity: Reading,
): Fact<string> | null {
	const index =
		indexName(original, text, quantity) ??
		countedBefore(original, text, quantity) ??
		signedName(original, text, quantity);
	if (index) return index;
	const name = namedMetric(original, text, quantity);
	return name && SCORE.test(text.slice(name.start, name.end)) ? null : name;
}

/** Indices that are counted in themselves. */
const INDEX =
	/(?<![A-Za-z])(?:e?NPS|GPA|BMI|TOEIC|TOEFL|IELTS|Elo)(?![A-Za-z])|多益|托福/g;

export function indexName(
	original: string,
	text: string,
	{ start: at }: Reading,
): Fact<string> | null {
	const clause = clauseAround(text, { start: at, end: at });
	const hit = matches(INDEX, text.slice(clause.start, at)).pop();
	if (!hit) return null;
	const start = clause.start + hit.start;
	const end = clause.start + hit.end;
	return { value: original.slice(start, end), start, end };
}

/** `Trees planted: 1000+ / quarter`, `Increase the number of online applications (target: 500)`: what is counted stands before the colon. */
const COUNTED_BEFORE =
	/(?<![A-Za-z])(?:(?:[Nn]umber of|#) )?((?:[A-Za-z][A-Za-z-]* ){0,3}[A-Za-z-]+[^s\s\W]s(?: per [a-z]+)?)(?<!hours|days|times|minutes|sales|scores|ratings)(?:(?: [a-z]+ed| (?:won|sold|sent|held|made|read|run))?\s?:| (?:(?:to|for|from|in|on|of|by|at) [^():]{1,40})?\((?:target|goal|aim):?)\s?[<>≤≥]?=?\s*$/i;
/** What may stand before a name: its verb, its article. */
const LEADING =
	/^.*(?<![A-Za-z])(?:of|in|for|to|and|the|our|my|by|with|more|total|increase|reduce|decrease|grow|raise|cut|lower|improve|get|achieve|reach) /i;

function countedBefore(
	original: string,
	text: string,
	{ start: at }: Reading,
): Fact<string> | null {
	const from = Math.max(0, at - 100);
	const hit = COUNTED_BEFORE.exec(text.slice(from, at));
	const name = hit?.[1]?.replace(LEADING, "");
	if (!hit?.[1] || !name) return null;
	const end = from + hit.index + hit[0].indexOf(hit[1]) + hit[1].length;
	const start = end - name.length;
	const said = original.slice(start, end);
	const first = /^[A-Z][^A-Z]+$/.test(said) ? said.charAt(0).toLowerCase() : "";
	return { value: first + said.slice(first.length), start, end };
}

/** `DPPM ≤ 450`, `Customer complaints: < 5 per year`: the name right before a sign. */
const BEFORE_SIGN =
	/(?<![A-Za-z@])([A-Z][A-Za-z]{1,20}(?: (?!(?:for|of|in|to|at|on|by|is|are|with|and)(?![A-Za-z]))[A-Za-z]{2,20}){0,2})\s?:?\s?[<>≤≥]=?\s*$/;

function signedName(
	original: string,
	text: string,
	{ start: at }: Reading,
): Fact<string> | null {
	const from = Math.max(0, at - 60);
	const hit = BEFORE_SIGN.exec(text.slice(from, at));
	if (!hit?.[1] || /rate|ratio|score|rating/i.test(hit[1])) return null;
	const start = from + hit.index;
	const end = start + hit[1].length;
	return { value: original.slice(start, end), start, end };
}

function namedMetric(
	original: string,
	text: string,
	quantity: Reading,
): Fact<string> | null {
	const clause = clauseAround(text, {
		start: quantity.start,
		end: quantity.start,
	});
	const head = text.slice(clause.start, quantity.start);
	return (
		englishMetric(original, text, clause.start, head) ??
		chineseMetric(original, text, quantity)
	);
}

/** The words between the verb and `from` or `to`: `new customer signups`. */
function englishMetric(
	original: string,
	text: string,
	offset: number,
	head: string,
): Fact<string> | null {
	const verb = changeVerbs(head)[0];
	const from =
		/ (?:\([^()]{1,30}\) )?(?:from|to|by)(?= |$)| (?=[\d$€£,.]+[A-Za-z%]{0,2}\s*(?:->|→)\s*$)/i.exec(
			verb ? head.slice(verb.end) : "",
		);
	if (!verb || !from) return null;
	let start = offset + verb.end + 1;
	const end = offset + verb.end + from.index;
	const lead = ADJECTIVES.exec(text.slice(start, end));
	if (lead) start += lead[0].length;
	const value = original.slice(start, end).trim();
	return /^[A-Za-z][A-Za-z -]{1,40}$/.test(value)
		? { value, start, end }
		: null;
}

function chineseMetric(
	original: string,
	text: string,
	quantity: Reading,
): Fact<string> | null {
	const from = Math.max(0, quantity.start - 60);
	const first = text
		.slice(from, quantity.start)
		.replace(/[\d,.%]+[^\d]{0,6}→\s*$/, "")
		.replace(/(?:從|由|自)?\s?[\d,.]+\s?[^\d]{0,8}$/, (all) =>
			/^(?:從|由|自)/.test(all) ? all.charAt(0) : "",
		);
	const hit = LEAD_ZH.exec(first);
	if (!hit?.[1] || /[a-z] $/.test(first.slice(0, hit.index))) return null;
	const lead = /^(?:.*的|[將把讓使])/.exec(hit[1])?.[0].length ?? 0;
	const start = from + hit.index + lead;
	const end = start + hit[1].length - lead;
	return end > start ? { value: original.slice(start, end), start, end } : null;
}
