import { memberOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";

type Gas = GoogleAppsScript.Script.AuthorizationInfo;

export class AuthorizationInfo extends platform<Gas>("AuthorizationInfo") {
	override getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
		return memberOf(
			"AuthorizationStatus",
			runOf(this).mode === "none" ? "REQUIRED" : "NOT_REQUIRED",
		);
	}
}

service(AuthorizationInfo, "AuthorizationInfo", { live: false });
