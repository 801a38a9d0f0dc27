/** The last rules: a KPI that is not there yet, held against its line, or judged without one. */
import type { Message } from "../i18n/message";
import type { Status } from "./assessment";
import { percent } from "./figures";
import type { Outcome } from "./outcome";
import type { Policy } from "./policy";
import { type Progress, sumText } from "./progress";
import { round4 } from "./round";
import type { Standing } from "./standing";

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
	return withoutLine(progress);
}

function againstLine(
	progress: Progress,
	expected: number,
	gap: number,
	{ elapsed, context: { policy } }: Standing,
): Outcome {
	const values = lineValues(progress, expected, gap);
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

type LineValues = Record<"sum" | "expected" | "points" | "ratio", string>;

function lineValues(
	progress: Progress,
	expected: number,
	gap: number,
): LineValues {
	return {
		sum: sumText(progress),
		expected: percent(expected),
		points: percent(Math.abs(gap)),
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

function undone({ elapsed }: Standing): Outcome {
	if (elapsed === null)
		return { status: "on_track", why: { key: "why.undone_undated" } };
	const status: Status = elapsed < LATE ? "on_track" : "at_risk";
	return {
		status,
		why: { key: `why.undone.${status}`, values: { elapsed: percent(elapsed) } },
	};
}

function withoutLine(progress: Progress | null): Outcome {
	if (progress === null)
		return { status: "behind", why: { key: "why.unmet_no_percentage" } };
	const status: Status = progress.share >= NEARLY ? "at_risk" : "behind";
	return {
		status,
		why: { key: `why.unmet.${status}`, values: { sum: sumText(progress) } },
	};
}
