import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { judgeText, type Letter, type Verdict } from "../../../src/smart";

/**
 * Goals of all walks of life, written for this test, each behind its verdicts on S, M and T: p pass, f fail, - not asked. They tell whether a
 * rule about language covers more than the sentence that it was written for.
 */
const TODAY = "2026-11-24";
const LETTERS: readonly Letter[] = ["S", "M", "T"];
const LABELS: Record<string, Verdict> = { p: "pass", f: "fail" };

function rows(language: string): [text: string, labels: string][] {
	const file = join(__dirname, `../../fixtures/statements/${language}.txt`);
	return readFileSync(file, "utf8")
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => [line.slice(4), line.slice(0, 3)]);
}

describe.each(["en", "zh"])("%s", (language) => {
	test.each(rows(language))("%s", (text, labels) => {
		const { letters } = judgeText(text, TODAY);
		LETTERS.forEach((letter, at) => {
			const label = LABELS[labels.charAt(at)];
			if (label) expect([letter, letters[letter]]).toEqual([letter, label]);
		});
	});
});
