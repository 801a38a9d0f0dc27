/** How values are shown in cells and what typed text becomes. */
export {
	formatColor,
	formatValue,
	isDatePattern,
	isDayPattern,
	numberText,
} from "./display";
export { isLocale, type LocaleFacts, localeFacts } from "./locale";
export { roundHalfUp } from "./number";
export { daysInMonth, type Moment, momentOf, serialOf } from "./serial";
export { parseTyped, type Typed } from "./typed";
