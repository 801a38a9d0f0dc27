import { expect, test } from "@jest/globals";
import { judgeText } from "../../../src/smart";
import hostile from "../../fixtures/hostile.json";

test.each(hostile)(
	"50,000 hostile characters of %j are judged in no time",
	(piece) => {
		const text = piece.repeat(Math.ceil(50_000 / piece.length));
		// A hang would be the bug; how fast it is, npm run bench says.
		const start = performance.now();
		judgeText(text, "2026-11-24");
		expect(performance.now() - start).toBeLessThan(2000);
	},
);
