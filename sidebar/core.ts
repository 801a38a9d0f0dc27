/**
 * The reading core: a script of its own (`Core.html`), so that the interface stands on screen while the sheet is still being read.
 * It comes with the answer to the first `open`; `state/core.ts` takes it in. It brings the sentences that only its findings need.
 */
export { DEPARTMENT_NAMES, DEPARTMENTS } from "../src/library/entry";
export { PRESETS } from "../src/library/presets";
export { searchIn } from "../src/library/search";
export { checkRow, readSheet } from "./state/check";

import { findings, plan, portfolio, progress, table } from "../src/i18n/areas";

/** Areas of the catalogue for what the core finds. */
export const WORDS = [table, findings, progress, portfolio, plan] as const;
