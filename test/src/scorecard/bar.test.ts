import { expect, test } from "@jest/globals";
import type { Language } from "../../../src/i18n/message";
import { STATUSES } from "../../../src/progress/assessment";
import { STATUS_PAINT } from "../../../src/scorecard/paint";
import { planRefresh, planScorecard } from "../../../src/scorecard/scorecard";
import { judged } from "./judged";
import { stateOf, Workbook } from "./workbook";

const TODAY = "2026-06-30";
const DATES = { start: "2026-01-01", due: "2026-12-31", updated: TODAY };
const ROWS = [
	// (30-50)/(10-50) = 50 %, expected 49 %
	judged({ direction: "decrease", baseline: 50, target: 10, actual: 30 }, 1),
	// 120 % is drawn as 100 %
	judged({ direction: "increase", baseline: 0, target: 10, actual: 12 }, 2),
	// below the baseline is drawn as nothing
	judged({ direction: "increase", baseline: 5, target: 10, actual: 1 }, 3),
	judged({ direction: "increase", baseline: 0, actual: 1 }, 4),
].map((row) => ({ ...row, kpi: { ...row.kpi, ...DATES } }));

function bars(word: string, language: Language, locale: string): unknown[] {
	const book = new Workbook(TODAY, locale);
	const source = { sheetId: 1, name: "Source" };
	book.apply(
		planScorecard({ source, rows: ROWS, language, ...stateOf(book) }).steps,
	);
	const settings = book.sheet("settings");
	const row = settings.cells.findIndex((cells) => cells.includes("bar_style"));
	book.write(settings, row, 1, word);
	const { sheetId } = book.sheet("scorecard");
	book.apply(planRefresh({ sheetId, rows: ROWS, ...stateOf(book) }).steps);
	const card = book.sheet("scorecard");
	return ROWS.map((_, i) => book.value(card, i + 1, card.columns.bar ?? -1));
}

const drawn = (share: number, status: keyof typeof STATUS_PAINT) => ({
	sparkline: {
		type: "bar",
		data: [[share]],
		options: { max: 1, color1: STATUS_PAINT[status].color },
	},
});

test.each([
	["en", "en_US"],
	["zh-TW", "zh_TW"],
	["en", "de_DE"],
	["zh-TW", "fr_FR"],
] as const)(
	"a SPARKLINE bar has its length from progress and its colour from the status (%s, %s)",
	(language, locale) => {
		expect(bars("SPARKLINE", language, locale)).toEqual([
			drawn(0.5, "on_track"),
			drawn(1, "achieved"),
			drawn(0, "behind"),
			"",
		]);
	},
);

test.each(["Blocks", "方塊", "whatever"])("%s are blocks of text", (word) => {
	expect(bars(word, "en", "en_US")).toEqual([
		"█████░░░░░",
		"██████████",
		"░░░░░░░░░░",
		"",
	]);
});

test.each(STATUSES)(
	"the colours of %s are readable on each other",
	(status) => {
		const { background, color } = STATUS_PAINT[status];
		expect(contrast(background, color)).toBeGreaterThanOrEqual(4.5);
	},
);

/** As WCAG 2 has it. */
function contrast(one: string, other: string): number {
	const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance(colour: string): number {
	const [r, g, b] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
