import { expect, test } from "@jest/globals";
import { judgeText } from "../../../src/smart";

test.each([
	"提升",
	"「",
	"以提升，",
	"1，以",
	"「a」",
	"針對",
	"each new ",
	"to the ",
	"A b, ",
	"by doing a ",
	"for all the new customers of ",
	"3 個月內 100% ",
	"from a 2019 baseline ",
])("50,000 hostile characters of %j are judged in no time", (piece) => {
	const text = piece.repeat(Math.ceil(50_000 / piece.length));
	// A hang would be the bug; how fast it is, npm run bench says.
	const start = performance.now();
	judgeText(text, "2026-11-24");
	expect(performance.now() - start).toBeLessThan(2000);
});
