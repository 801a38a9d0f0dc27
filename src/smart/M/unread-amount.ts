import { finding } from "../finding";
import { cellRule } from "../rule";
import { unreadAmounts } from "../substance";
import type { RulePage } from "../verdict";

/** An amount that stands in the row and could not be read: nothing can be said of a measure that may be another. */
export const unreadAmount = cellRule("M/unread-amount", "fault", (subject) =>
	unreadAmounts(subject).map((field) =>
		finding("M.unread-amount", "cannot_tell", [{ field }]),
	),
);

export const page: RulePage = {
	looksFor: {
		en: "a baseline or target cell that holds no readable number, or one in another scale than its row (0.95 beside 96)",
		"zh-TW": "基準值或目標值欄無法讀成數字，或同一列的尺度不同（0.95 與 96）",
	},
	why: {
		en: "A guess would be shown as a fact.",
		"zh-TW": "猜的數字會被當成事實。",
	},
	bad: {
		en: { target: null, unreadable: ["target"] },
		"zh-TW": { target: null, unreadable: ["target"] },
	},
	good: { en: { target: 95 }, "zh-TW": { target: 95 } },
};
