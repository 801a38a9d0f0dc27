import { expect, test } from "@jest/globals";
import type { ChoiceField } from "../../../src/kpi/kpi";
import { choiceOf } from "../../../src/table/cells";

test.each<[ChoiceField, string, string | null]>([
	["cadence", "每月", "monthly"],
	["cadence", "月", "monthly"],
	["cadence", "Weekly", "weekly"],
	["cadence", "每兩週", "fortnightly"],
	["cadence", "季", "quarterly"],
	["cadence", "每半年", "half_yearly"],
	["cadence", "every two weeks", "fortnightly"],
	["cadence", "隨時", null],
	["direction", "越低越好", "at_most"],
	["direction", "at least", "at_least"],
	["direction", "是/否", "yes_no"],
	["level", "戰略型", "strategic"],
	["level", "其他", null],
	["timing", "領先指標", "leading"],
	["kind", "累計", "cumulative"],
])("the %s that a cell with %j names is %s", (field, cell, value) => {
	expect(choiceOf(field, cell)).toBe(value);
});
