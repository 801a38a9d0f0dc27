import { finding } from "../finding";
import { fixOf } from "../fixes";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";

/** Percent points and fractions in one row, 0.95 beside 96: whichever is meant, nothing can be told of the measure until they agree. */
export const mixedScale = cellRule("M/mixed-scale", "fault", ({ otherScale }) =>
	otherScale.map(({ field, text }) => {
		const points = Number((Number(text) * 100).toPrecision(12));
		const fix = Number.isFinite(points)
			? fixOf({ field, value: points })
			: null;
		const values = { text };
		return finding("M.mixed-scale", "cannot_tell", [{ field }], values, fix);
	}),
);

export const page: RulePage = {
	looksFor: {
		en: "percent points and fractions in one row: 0.95 beside 96",
		"zh-TW": "同一列混用百分比與小數：0.95 與 96",
	},
	why: {
		en: "Read one way the row is at its target, the other way far from it.",
		"zh-TW": "照一種讀法已達標，照另一種讀法卻還差得遠。",
	},
	bad: {
		en: { target: null, scale: [{ field: "target", text: "0.95" }] },
		"zh-TW": { target: null, scale: [{ field: "target", text: "0.95" }] },
	},
	good: { en: { target: 95 }, "zh-TW": { target: 95 } },
};
