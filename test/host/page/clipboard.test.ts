import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
	fitToArea,
	fromClipboard,
	toClipboard,
} from "../../../host/page/grid/clipboard";

describe("cells on the clipboard", () => {
	test.each([
		[
			"a\tb\nc\td",
			[
				["a", "b"],
				["c", "d"],
			],
		],
		["a\r\nb\r\n", [["a"], ["b"]]],
		["a\n", [["a"]]],
		["a\n\n", [["a"], [""]]],
		['"two\nlines"\tx', [["two\nlines", "x"]]],
		['"say ""hi"""', [['say "hi"']]],
		['5" pipe', [['5" pipe']]],
		['"open', [['"open']]],
		["目標\t９５％", [["目標", "９５％"]]],
		["", [[""]]],
	])("%j is read as cells", (text, cells) => {
		expect(fromClipboard(text)).toEqual(cells);
	});

	test("what is written is read back as it was", () => {
		const text = fc.string().map((value) => value.replace(/\r/g, ""));
		const block = fc
			.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
			.chain(([rows, columns]) =>
				fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
					minLength: rows,
					maxLength: rows,
				}),
			)
			// One line break at the very end is not a row, so a last row that is one blank cell cannot be told.
			.filter((rows) => rows.at(-1)?.join("") !== "");
		fc.assert(
			fc.property(block, (cells) => {
				expect(fromClipboard(toClipboard(cells))).toEqual(cells);
			}),
		);
	});

	test("a block is repeated over an area of whole multiples only", () => {
		expect(fitToArea([["a", "b"]], 2, 4)).toEqual([
			["a", "b", "a", "b"],
			["a", "b", "a", "b"],
		]);
		expect(fitToArea([["a", "b"]], 1, 3)).toEqual([["a", "b"]]);
	});
});
