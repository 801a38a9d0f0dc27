/** The areas of the catalogue that the server shows: in cells and in the menu. Imported before all that may look words up while it loads. */
import { advice, sheet } from "../src/i18n/areas";
import { learn } from "../src/i18n/render";

learn(advice, sheet);
