import { platform, runOf, service } from "./platform/service";

type Gas = GoogleAppsScript.Base.Session;

export class Session extends platform<Gas>("Session") {
	override getActiveUserLocale(): string {
		return runOf(this).surroundings.userLocale;
	}
	override getScriptTimeZone(): string {
		return runOf(this).surroundings.scriptTimeZone;
	}
	override getTemporaryActiveUserKey(): string {
		return "local-user";
	}
}

service(Session, "Session", { live: true });
