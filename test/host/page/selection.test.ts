import { describe, expect, test } from "@jest/globals";
import { Axis } from "../../../host/page/grid/axis";
import {
	advance,
	areaName,
	cellName,
	moveBy,
	namedArea,
	selectCell,
	selectedArea,
} from "../../../host/page/grid/selection";

const merge = { top: 2, left: 2, bottom: 3, right: 4 };
const shape = {
	rows: new Axis(20, 21, {}, [5]),
	columns: new Axis(10, 100),
	merges: [merge],
};
const at = (row: number, column: number) =>
	selectCell(shape.merges, { row, column });

describe("the selection", () => {
	test("of any cell of a merge is the merge's first cell", () => {
		expect(at(3, 4).active).toEqual({ row: 2, column: 2 });
	});

	test("never cuts a merge in two", () => {
		const selection = { ...at(3, 1), focus: { row: 3, column: 2 } };
		expect(selectedArea(selection, shape.merges)).toEqual({
			top: 2,
			left: 1,
			bottom: 3,
			right: 4,
		});
	});

	test("steps over hidden rows and to the far side of a merge", () => {
		expect(moveBy(shape, at(4, 0), 1, 0, false).active.row).toBe(6);
		expect(moveBy(shape, at(2, 2), 0, 1, false).active.column).toBe(5);
		expect(moveBy(shape, at(0, 0), -1, 0, false).active.row).toBe(0);
	});

	test("is extended from its anchor with Shift", () => {
		const extended = moveBy(shape, at(0, 0), 1, 0, true);
		expect(extended.active).toEqual({ row: 0, column: 0 });
		expect(selectedArea(extended, [])).toEqual({
			top: 0,
			left: 0,
			bottom: 1,
			right: 0,
		});
	});

	test("Tab goes round within a range of several cells", () => {
		let selection = { ...at(0, 0), focus: { row: 1, column: 1 } };
		const way: string[] = [];
		for (let i = 0; i < 5; i++) {
			way.push(cellName(selection.active));
			selection = advance(shape, selection, "next");
		}
		expect(way).toEqual(["A1", "B1", "A2", "B2", "A1"]);
		expect(
			cellName(
				advance(shape, { ...selection, active: { row: 0, column: 0 } }, "up")
					.active,
			),
		).toBe("B2");
	});

	test("Enter on one cell goes down", () => {
		expect(advance(shape, at(0, 0), "down").active).toEqual({
			row: 1,
			column: 0,
		});
	});
});

describe("a name in the name box", () => {
	test.each([
		["b3", { top: 2, left: 1, bottom: 2, right: 1 }],
		[" C4:A2 ", { top: 1, left: 0, bottom: 3, right: 2 }],
		["B:B", { top: 0, left: 1, bottom: 19, right: 1 }],
		["Z99", undefined],
		["nonsense!", undefined],
	])("%s", (name, area) => {
		expect(namedArea(name, 20, 10)).toEqual(area);
	});
});

test.each([
	[{ top: 1, left: 1, bottom: 2, right: 3 }, "B2:D3"],
	[{ top: 4, left: 0, bottom: 4, right: 0 }, "A5"],
	[{ top: 0, left: 1, bottom: 19, right: 3 }, "B:D"],
	[{ top: 1, left: 0, bottom: 3, right: 9 }, "2:4"],
	[{ top: 0, left: 0, bottom: 19, right: 9 }, "1:20"],
])("an area is named as it is reached: %o", (area, name) => {
	expect(areaName(area, 20, 10)).toBe(name);
	expect(namedArea(name, 20, 10)).toEqual(area);
});
