/**
 * Where something stood in an earlier year: 2021 綠電占比 54%，2025 年達成 70%.
 */
import type { Day } from "../kpi/day";
import { clauseAround } from "./clauses";
import type { Player } from "./roles";
import { STOOD_IN, TO_REACH_IN } from "./zh/changes";

/** Makes a baseline of a figure that is said of a year gone by, before a like one that a later year shall reach. */
export function nameEarlier(
	text: string,
	players: readonly Player[],
	today: Day,
): void {
	players.forEach((player, at) => {
		const next = players[at + 1];
		if (!next || player.role !== "target" || next.role !== "target") return;
		const { quantity } = player;
		if (quantity.unit !== next.quantity.unit) return;
		const clause = clauseAround(text, quantity);
		const stood = STOOD_IN.exec(text.slice(clause.start, quantity.start));
		const aim = TO_REACH_IN.exec(text.slice(quantity.end, next.quantity.start));
		const [year, aimed] = [Number(stood?.[1]), Number(aim?.[1])];
		if (year < Number(today.slice(0, 4)) && aimed > year)
			player.role = "baseline";
	});
}
