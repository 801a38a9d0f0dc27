/**
 * The reading core: a script of its own (`Core.html`), so that the interface stands on screen while the sheet is still being read.
 * It comes with the answer to the first `open`; `state/core.ts` takes it in. It brings
 * most of the sentences, too.
 */
export { DEPARTMENT_NAMES } from "../src/library/entry";
export { PRESETS } from "../src/library/presets";
export { searchIn } from "../src/library/search";
export { adviseForm } from "../src/portfolio";
export { seriesKey } from "../src/scorecard/log";
export { aboutRule } from "./state/about";
export {
	checkRow,
	readSheet,
	reviewRows,
	speakingRules,
	statusesOf,
} from "./state/check";
export { insightOf } from "./state/insight";
export { keptMapping, placedMapping } from "./state/kept-mapping";
export { standOf, trialOf, tryFigure } from "./state/trial";

import {
	advice,
	checkIn,
	explain,
	findings,
	plan,
	portfolio,
	progress,
	rules,
	sidebar,
	table,
} from "../src/i18n/areas";

/** Areas of the catalogue for what the core finds, and for all that is shown only once it is there. */
export const WORDS = [
	table,
	findings,
	advice,
	progress,
	explain,
	portfolio,
	plan,
	sidebar,
	checkIn,
	rules,
] as const;
