/** The last rules: a KPI that is not there yet, held against its line, or judged without one. */
import type { Message, Value } from "../i18n/message";
import type { Kpi } from "../kpi/kpi";
import type { Status } from "./assessment";
import { figureOf, percent, pointsBetween, targetOf } from "./figures";
import type { Outcome } from "./outcome";
import type { Policy } from "./policy";
import { type Progress, sumText } from "./progress";
import { round4 } from "./round";
import type { Standing } from "./standing";
import { missingDates } from "./trouble";

/** Share of its time after which an undone yes/no is at risk. */
const LATE = 0.8;
/** Share of a bound that counts as nearly kept. */
const NEARLY = 0.9;

/** Status of a KPI that is sound, fresh, running and not met. */
export function pace(standing: Standing): Outcome {
	const { kpi, progress, expected, gap } = standing;
	if (kpi.direction === "yes_no") return undone(standing);
	if (progress !== null && expected !== null && gap !== null)
		return againstLine(progress, expected, gap, standing);
	return withoutLine(progress, kpi);
}

function againstLine(
	progress: Progress,
	expected: number,
	gap: number,
	{ elapsed, context: { policy } }: Standing,
): Outcome {
	const values = lineValues(progress, expected);
	if (elapsed !== null && elapsed < policy.early && gap < 0)
		return { status: "early", why: { key: "why.below.early", values } };
	const status = byPolicy(policy, progress.share, expected, gap);
	return { status, why: lineMessage(policy, status, gap, values) };
}

/** The status a policy gives to a progress that should be `expected` by now. */
function byPolicy(
	policy: Policy,
	progress: number,
	expected: number,
	gap: number,
): "on_track" | "at_risk" | "behind" {
	const measured = measure(policy, progress, expected, gap);
	if (measured >= policy.onTrack) return "on_track";
	return measured >= policy.atRisk ? "at_risk" : "behind";
}

function measure(
	policy: Policy,
	progress: number,
	expected: number,
	gap: number,
): number {
	if (policy.measure === "progress") return progress;
	if (policy.measure === "gap") return gap;
	if (expected <= 0) return progress < expected ? -Infinity : Infinity;
	return round4(progress / expected);
}

type LineValues = Record<"sum" | "expected" | "points" | "ratio", Value>;

function lineValues(progress: Progress, expected: number): LineValues {
	return {
		sum: sumText(progress),
		expected: percent(expected),
		points: pointsBetween(progress.share, expected),
		ratio: expected <= 0 ? "–" : percent(progress.share / expected),
	};
}

function lineMessage(
	policy: Policy,
	status: "on_track" | "at_risk" | "behind",
	gap: number,
	values: LineValues,
): Message {
	if (policy.measure === "progress")
		return { key: `why.corridor.${status}`, values };
	if (policy.measure === "ratio") return { key: `why.ratio.${status}`, values };
	if (gap >= 0 && status === "on_track") return { key: "why.ahead", values };
	return { key: `why.below.${status}`, values };
}

function undone({ elapsed, kpi }: Standing): Outcome {
	if (elapsed === null)
		return {
			status: "on_track",
			why: { key: `why.undone.${missingDates(kpi)}` },
		};
	const status: Status = elapsed < LATE ? "on_track" : "at_risk";
	return {
		status,
		why: { key: `why.undone.${status}`, values: { elapsed: percent(elapsed) } },
	};
}

function withoutLine(progress: Progress | null, kpi: Kpi): Outcome {
	const figures = {
		actual: figureOf(kpi, kpi.actual ?? 0),
		target: targetOf(kpi),
	};
	if (progress === null)
		return {
			status: "behind",
			why: { key: "why.unmet_no_percentage", values: figures },
		};
	const status: Status = progress.share >= NEARLY ? "at_risk" : "behind";
	const values = { ...figures, sum: sumText(progress) };
	return { status, why: { key: `why.unmet.${status}`, values } };
}
