import { describe, expect, test } from "@jest/globals";
import { Axis, scrollToShow, visibleSpan } from "../../../host/page/grid/axis";

describe("an axis", () => {
	const axis = new Axis(10, 20, { 1: 50, 4: 5 }, [2, 3]);

	test("adds up sizes, hidden items taking none", () => {
		expect(axis.start(1)).toBe(20);
		expect(axis.start(4)).toBe(70);
		expect(axis.size(3)).toBe(0);
		expect(axis.total).toBe(20 + 50 + 5 + 5 * 20);
	});

	test.each([
		[0, 0],
		[19.5, 0],
		[20, 1],
		[70, 4],
		[75, 5],
		[-5, 0],
		[9999, 9],
	])("place %d lies on item %d", (place, item) => {
		expect(axis.at(place)).toBe(item);
	});

	test("moves over hidden items and stops at the ends", () => {
		expect(axis.move(1, 1)).toBe(4);
		expect(axis.move(4, -1)).toBe(1);
		expect(axis.move(0, -3)).toBe(0);
		expect(axis.move(8, 5)).toBe(9);
	});

	test("a hidden first item is never the one that is shown", () => {
		expect(new Axis(3, 20, {}, [0]).at(0)).toBe(1);
		expect(new Axis(3, 20, {}, [0]).shown(0, 1)).toBe(1);
	});

	test("a new size moves what comes after", () => {
		const other = new Axis(3, 20);
		expect(other.resize(0, 30)).toBe(true);
		expect(other.resize(0, 30)).toBe(false);
		expect(other.start(1)).toBe(30);
		expect(other.resize(0)).toBe(true);
		expect(other.start(1)).toBe(20);
	});
});

describe("what is seen", () => {
	const rows = new Axis(1000, 20);

	test("starts below the frozen rows", () => {
		expect(visibleSpan(rows, 2, 0, 100)).toEqual({
			frozen: 2,
			frozenSize: 40,
			from: 2,
			to: 4,
		});
		expect(visibleSpan(rows, 2, 200, 100)).toMatchObject({ from: 12, to: 14 });
	});

	test("scrolls as little as it takes to show an item", () => {
		expect(scrollToShow(rows, 2, 3, 0, 100)).toBe(0);
		expect(scrollToShow(rows, 2, 10, 0, 100)).toBe(120);
		expect(scrollToShow(rows, 2, 10, 500, 100)).toBe(160);
		expect(scrollToShow(rows, 2, 1, 500, 100)).toBe(500);
	});
});
