import { type SetCheck, type SetPage, setFinding } from "./finding";
import { groupsBy } from "./groups";
import { parentLookup } from "./parents";

/** A goal above that no row of the set is called by. It may stand in another sheet, so it is a note. */
export const unknownParent: SetCheck = {
	id: "set/unknown-parent",
	check({ kpis }) {
		const rowsOf = parentLookup(kpis);
		return groupsBy(kpis, ({ parent }) => [parent])
			.filter(({ name }) => rowsOf(name).length === 0)
			.map(({ name, rows }) =>
				setFinding("unknown-parent", "note", rows, name, { goal: name }),
			);
	},
};

export const page: SetPage = {
	looksFor: {
		en: "a supported goal that is neither the ID nor the name of any row",
		"zh-TW": "上層目標欄填的既不是任何一列的編號，也不是目標名稱",
	},
	why: {
		en: "The contribution is counted nowhere, and nobody sees which goal stays without support.",
		"zh-TW": "這一列的成果不會算進任何目標，也看不出哪個目標沒有人支援。",
	},
	bad: {
		en: [
			{ id: "K-0001", goal: "Grow in Japan" },
			{ id: "K-0002", goal: "Sign distributors", parent: "K-0009" },
		],
		"zh-TW": [
			{ id: "K-0001", goal: "拓展日本市場" },
			{ id: "K-0002", goal: "簽下經銷商", parent: "K-0009" },
		],
	},
	good: {
		en: [
			{ id: "K-0001", goal: "Grow in Japan" },
			{ id: "K-0002", goal: "Sign distributors", parent: "K-0001" },
		],
		"zh-TW": [
			{ id: "K-0001", goal: "拓展日本市場" },
			{ id: "K-0002", goal: "簽下經銷商", parent: "拓展日本市場" },
		],
	},
};
