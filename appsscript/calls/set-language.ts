import type { Answer, Request } from "../../src/rpc";
import { chooseLanguage } from "../language";

export function setLanguage({
	language,
}: Request<"setLanguage">): Answer<"setLanguage"> {
	chooseLanguage(language);
	return {};
}
