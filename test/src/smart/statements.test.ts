import { describe, expect, test } from "@jest/globals";
import { judgeText, type Letter, type Verdict } from "../../../src/smart";
import { chinese, english, type Row } from "./statements";

const TODAY = "2026-11-24";
const LETTERS: readonly Letter[] = ["S", "M", "T"];
const LABELS: Record<string, Verdict> = { p: "pass", f: "fail" };

function expected(labels: string): Partial<Record<Letter, Verdict>> {
	return Object.fromEntries(
		LETTERS.flatMap((letter, at) => {
			const label = LABELS[labels.charAt(at)];
			return label ? [[letter, label]] : [];
		}),
	);
}

describe.each([
	["English", english],
	["中文", chinese],
])("%s statements", (_, rows: readonly Row[]) => {
	test.each(rows)("%s", (text, labels) => {
		expect(judgeText(text, TODAY).letters).toMatchObject(expected(labels));
	});

	test.each(rows)("spans lie inside: %s", (text) => {
		for (const { evidence } of judgeText(text, TODAY).findings) {
			for (const { span } of evidence) {
				if (!span) continue;
				expect(span.start).toBeGreaterThanOrEqual(0);
				expect(span.end).toBeLessThanOrEqual(text.length);
				expect(span.start).toBeLessThan(span.end);
			}
		}
	});
});
