/** Numbers on nothing (`increase by 20%`), apart from sums that their own words name (存到 100 萬元). */
import type { Subject } from "./verdict";
import { evidenceOf, objectSize, quote, stated, textOf } from "./view";

/** 200 萬頭期款: the sum of what is said with it. */
const SUM_OF = /[萬億\d] ?[\u4e00-\u9fff]{2,}(?<![萬億][元塊圓]|[台臺新]幣)$/;
/** 存到 100 萬元: savings and earnings are what they are called. */
const EARNED = /(?:[存賺攢][到下滿夠進取]?|[月年][入收])[\s\d,.萬億千百]*$/;

/** A percentage or sum that no words name a thing for. */
export function isNumberAlone(subject: Subject): boolean {
	const said = stated(subject, "unit");
	const unit = said?.value ?? "";
	if (unit === "元" && said) {
		const before = textOf(subject, said.field).slice(0, said.start);
		if (SUM_OF.test(quote(subject, evidenceOf(said))) || EARNED.test(before))
			return false;
	}
	return /^(?:|%|[$€£¥₹₩]|NT\$|元)$/.test(unit) && objectSize(subject) === 0;
}
