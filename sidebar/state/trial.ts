/** A figure that somebody types for a KPI: what is asked of it, what it is read as, and what it would do to the status. */
import type { Message } from "../../src/i18n/message";
import type { Day } from "../../src/kpi/day";
import { toShare } from "../../src/kpi/percent";
import type { Reading } from "../../src/kpi/reading";
import { assess, type Context } from "../../src/progress/assess";
import type { Status } from "../../src/progress/assessment";
import { nextReading } from "../../src/progress/next-reading";
import { counted, history } from "../../src/progress/readings";
import { type Trend, trendOf } from "../../src/progress/trend";
import { isPercent } from "../../src/scorecard/cells";
import type { Figure } from "../../src/scorecard/check-in";
import { readFigure } from "../../src/table/entry";
import type { CheckedKpi, Reading as SheetReading } from "./reading";

/** Where a KPI stands before its check-in. */
export interface Stand {
	/** The day from which a new figure is wanted; `null` for none. */
	next: Day | null;
	/** The figure that counts; `null` without one that has a day. */
	last: Reading | null;
	/** How it compares with the one before it. */
	change: { trend: Trend; by: number } | null;
	/** A later figure of the log that the row does not show. */
	logged: Reading | null;
}

export function standOf(
	{ kpi: row, series: { readings } }: CheckedKpi,
	{ today }: Context,
): Stand {
	const kpi = counted(row, readings, today);
	const past = history(row, readings, today);
	const last = past[past.length - 1] ?? null;
	const change = trendOf(row, readings, today);
	return {
		next: nextReading(kpi, today),
		last,
		change: change && {
			trend: change.trend,
			by: Number((change.last.value - change.previous.value).toPrecision(12)),
		},
		logged: kpi === row ? null : last,
	};
}

/** A figure as it would be recorded. */
export interface Trial {
	/** As cells of the scorecard have it. */
	value: number;
	figure: Figure;
	/** Whether its cell keeps a share as percent points. */
	points: boolean;
	status: Status;
	/** Whether the status turns to behind or missed, which asks for a note. */
	turnsRed: boolean;
}

type About = Pick<SheetReading, "context" | "shares" | "points">;

const RED: readonly Status[] = ["behind", "missed"];

/** What a text does as the figure of a day, or why it cannot be read. */
export function tryFigure(
	kpi: CheckedKpi,
	text: string,
	asof: Day,
	about: About,
): Trial | Message {
	const value = readFigure(kpi.kpi, text);
	if (typeof value !== "number") return value;
	return trialOf(kpi, { day: asof, value }, about);
}

/** The same for a figure that is at hand. */
export function trialOf(
	{ kpi, series, row, assessment }: CheckedKpi,
	{ day, value }: Reading,
	{ context, shares, points }: About,
): Trial {
	const readings = [...series.readings, { day, value }];
	const { updated } = kpi;
	// On the same day the row's own counts, and it follows unless it is later.
	const follows = updated === null || updated <= day;
	const after = follows
		? {
				...kpi,
				actual: value,
				updated: day,
				unreadable: kpi.unreadable.filter(
					(field) => field !== "actual" && field !== "updated",
				),
			}
		: kpi;
	const next = { ...context, stale: true };
	const { status } = assess(after, next, { ...series, readings });
	const figure =
		kpi.direction === "yes_no"
			? "yes_no"
			: isPercent(kpi) && shares(row)
				? "share"
				: "number";
	return {
		value: figure === "share" ? toShare(value) : value,
		figure,
		points: points(row),
		status,
		turnsRed: RED.includes(status) && !RED.includes(assessment.status),
	};
}
