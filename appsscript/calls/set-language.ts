import type { Answer, Request } from "../../src/rpc";
import { rememberLanguage } from "../user";

export function setLanguage({
	language,
}: Request<"setLanguage">): Answer<"setLanguage"> {
	rememberLanguage(language);
	return {};
}
