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
	/** Where the user grants the rights that are missing; null where none are. */
	override getAuthorizationUrl(): string {
		return (
			runOf(this).mode === "none"
				? "https://script.google.com/macros/d/local-script/authorize"
				: null
		) as string;
	}
}

service(AuthorizationInfo, "AuthorizationInfo", { live: false });
