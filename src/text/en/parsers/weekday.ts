import { addDays, type Day } from "../../../kpi/day";
import { deadlineParser } from "../../common/deadlineParser";
import { named } from "../../common/periods";

const NAMES = ["sun", "mon", "tues", "wednes", "thurs", "fri", "satur"];
const WEEKDAY = new RegExp(
	`(?:by|before|until|on|due)\\s+((?:next\\s+|this\\s+|the\\s+coming\\s+)?(${NAMES.join("|")})day)(?![A-Za-z])`,
	"i",
);
const TOMORROW =
	/(?:(?:by|before|until)\s+)?(?<!(?:better|brighter|greener|a|the|our|of) )(tomorrow|tonight)(?![A-Za-z]|'s)/i;

/** `by Friday`, `on the coming Monday`, `by tomorrow`: the next day of that name. A rhythm (`every Friday`) is none. */
export const weekdays = [
	deadlineParser(/day/i, WEEKDAY, ([, said, name], today) => ({
		...named(said ?? ""),
		day: nextOf(NAMES.indexOf((name ?? "").toLowerCase()), today),
	})),
	deadlineParser(/tomorrow|tonight/i, TOMORROW, ([, said], today) => ({
		...named((said ?? "").toLowerCase()),
		day: /tomorrow/i.test(said ?? "") ? addDays(today, 1) : today,
	})),
];

function nextOf(weekday: number, today: Day): Day {
	const now = new Date(`${today}T00:00:00Z`).getUTCDay();
	return addDays(today, (weekday - now + 7) % 7 || 7);
}
