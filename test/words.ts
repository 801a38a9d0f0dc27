/** In tests every sentence is known, as in no bundle. */
import { AREAS } from "../src/i18n/areas";
import { learn } from "../src/i18n/render";

learn(...AREAS);
