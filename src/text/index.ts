/** Reading quantities, changes, bounds, times, and yes or no out of text, in English and Chinese. */
export {
	type CellNumber,
	readDay,
	readNumber,
	readYesNo,
} from "./cells";
export { beginningOn } from "./common/periods";
export type * from "./facts";
export { normalise } from "./normalise";
export { type Clock, LONGEST_TEXT, readText } from "./read";
export { NO, YES } from "./words";
