import type { Cost } from "../circumstances";
import { element } from "../grid/dom";
import type { Say } from "../words";
import { section } from "./fields";

const CLASS_WORDS = {
	read: "costRead",
	write: "costWrite",
	handle: "costHandle",
	store: "costStore",
	interface: "costInterface",
} as const;

/** Calls of the last run: how many of each class, then of each member. */
export function meterSection(say: Say, cost: Cost): HTMLElement {
	if (cost.run === undefined)
		return section(say("meter"), element("p", {}, say("noRun")));
	const ran = say("ran", {
		name: cost.run,
		total: String(cost.total),
		flushes: String(cost.flushes),
	});
	const classes = Object.entries(cost.byClass)
		.filter(([, calls]) => calls > 0)
		.map(
			([name, calls]) =>
				`${say(CLASS_WORDS[name as keyof typeof CLASS_WORDS])} ${calls}`,
		);
	const head = element(
		"tr",
		{},
		...(["call", "costs", "times"] as const).map((key) =>
			element("th", { scope: "col" }, say(key)),
		),
	);
	const rows = cost.members.map(([member, costs, calls]) =>
		element(
			"tr",
			{},
			element("td", {}, member),
			element("td", {}, say(CLASS_WORDS[costs])),
			element("td", {}, String(calls)),
		),
	);
	return section(
		say("meter"),
		element("p", { class: "ran" }, ran),
		element("p", { class: "classes" }, classes.join(" · ")),
		element("table", {}, head, ...rows),
	);
}
