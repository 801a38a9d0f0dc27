/**
 * The reading core: a script of its own (`Core.html`), so that the interface stands on screen while the sheet is still being read.
 * It comes with the answer to the first `open`; `state/core.ts` takes it in.
 */
export { checkRow, readSheet } from "./state/check";
