/**
 * KPI or OKR: a KPI fits where something that exists is to be improved and must be reached, an OKR a bold vision or a change of direction.
 */
import type { Message } from "../i18n/message";
import type { Kpi } from "../kpi/kpi";
import { figureOf, targetOf } from "../progress/figures";
import type { Evidence, JudgedText } from "../smart/verdict";
import { LONGEST_TEXT } from "../text";
import { normalise } from "../text/normalise";
import { matches } from "../text/span";
import { LIMITS, type Limits } from "./limits";
import { words as en } from "./words/en";
import { words as zh } from "./words/zh";

export interface FormAdvice {
	form: "kpi" | "okr";
	/** One sentence that names the words or cells it rests on. */
	why: Message;
	evidence: Evidence[];
}

/** Which of the two fits the row; `null` where its words and cells point both ways, or nowhere. */
export function adviseForm(
	kpi: Kpi,
	limits: Limits = LIMITS,
): FormAdvice | null {
	const signs: Signs = {
		kpi,
		bold: boldWords(kpi),
		leaps: (growth(kpi) ?? 1) > limits.leap,
		bet: kpi.confidence !== null && kpi.confidence <= limits.bet,
		standard: standardOf(kpi),
	};
	return fitsOkr(signs) ?? fitsKpi(signs);
}

interface Signs {
	kpi: Kpi;
	/** Words of a new beginning. */
	bold: { evidence: Evidence; words: string } | null;
	/** The target is out of reach by doing more of the same. */
	leaps: boolean;
	/** The owner doubts that it will be reached. */
	bet: boolean;
	/** The cell that makes the row a standard for work that runs. */
	standard: "at_least" | "at_most" | "range" | "per_period" | null;
}

function fitsOkr({
	kpi,
	bold,
	leaps,
	bet,
	standard,
}: Signs): FormAdvice | null {
	const cells = {
		from: figureOf(kpi, kpi.baseline ?? 0),
		to: figureOf(kpi, kpi.target ?? 0),
	};
	const confidence = kpi.confidence ?? "";
	const fromTo: Evidence[] = [{ field: "baseline" }, { field: "target" }];
	const okr = (key: Message["key"], evidence: Evidence[]): FormAdvice => ({
		form: "okr",
		why: { key, values: { words: bold?.words ?? "", ...cells, confidence } },
		evidence: bold ? [bold.evidence, ...evidence] : evidence,
	});
	if (bold && leaps) return okr("form.okr.bold_leap", fromTo);
	if (bold && bet) return okr("form.okr.bold_bet", [{ field: "confidence" }]);
	if (leaps && bet)
		return okr("form.okr.leap_bet", [...fromTo, { field: "confidence" }]);
	if (bold && !kpi.baseline && !standard)
		return okr("form.okr.bold_new", [{ field: "baseline" }]);
	return null;
}

function fitsKpi({
	kpi,
	bold,
	leaps,
	bet,
	standard,
}: Signs): FormAdvice | null {
	if (bold || leaps || bet || kpi.target === null) return null;
	if (standard)
		return {
			form: "kpi",
			why: {
				key: `form.kpi.${standard}`,
				values: { target: targetOf(kpi) },
			},
			evidence: [
				{ field: standard === "per_period" ? "kind" : "direction" },
				{ field: "target" },
			],
		};
	if (isOwnChange(kpi))
		return {
			form: "kpi",
			why: {
				key: "form.kpi.change",
				values: { by: { amount: kpi.target, unit: "%" } },
			},
			evidence: [{ field: "target" }, { field: "unit" }],
		};
	if (!kpi.baseline || kpi.baseline === kpi.target) return null;
	return {
		form: "kpi",
		why: {
			key: "form.kpi.improve",
			values: {
				from: figureOf(kpi, kpi.baseline),
				to: figureOf(kpi, kpi.target),
			},
		},
		evidence: [{ field: "baseline" }, { field: "target" }],
	};
}

/** A KPI without a baseline that measures the change itself: from 0 to 15 "% change". */
function isOwnChange({ baseline, unit }: Kpi): boolean {
	return !baseline && /^% ?change$/i.test(unit);
}

/** How many times more, or less, the target asks for than there is; `null` without a baseline to begin from. */
function growth(kpi: Kpi): number | null {
	const { baseline, target } = kpi;
	if (target !== null && isOwnChange(kpi)) return 1 + Math.abs(target) / 100;
	if (baseline === null || target === null) return null;
	if (baseline <= 0 || target <= 0) return null;
	return Math.max(target / baseline, baseline / target);
}

/** A bound to be kept, or an amount for each period; one that nobody stated says nothing. */
function standardOf({
	kind,
	direction,
	target_high,
	assumed,
}: Kpi): Signs["standard"] {
	if (kind === "per_period") return "per_period";
	if (assumed.includes("direction")) return null;
	if (direction === "range") return target_high === null ? null : "range";
	return direction === "at_least" || direction === "at_most" ? direction : null;
}

const TEXTS = ["goal", "indicator"] as const satisfies readonly JudgedText[];

function boldWords(kpi: Kpi): Signs["bold"] {
	for (const field of TEXTS) {
		const text = normalise(kpi[field].slice(0, LONGEST_TEXT));
		const [first] = [...matches(en.BOLD, text), ...matches(zh.BOLD, text)].sort(
			(a, b) => a.start - b.start,
		);
		if (!first) continue;
		const { start, end } = first;
		return {
			evidence: { field, span: { start, end } },
			words: kpi[field].slice(start, end),
		};
	}
	return null;
}
