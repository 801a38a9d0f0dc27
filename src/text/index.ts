/** Reading quantities, changes, bounds, times and fixed words out of text, in English and Chinese. */
export { readCadence } from "./cadences";
export {
	type CellNumber,
	readDay,
	readDirection,
	readKind,
	readLevel,
	readNumber,
	readTiming,
	readYesNo,
} from "./cells";
export type * from "./facts";
export { normalise } from "./normalise";
export { LONGEST_TEXT, readText } from "./read";
export { NO, YES } from "./words";
