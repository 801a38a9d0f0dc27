import { platform, runOf, service } from "./platform/service";
import { User } from "./user";

type Gas = GoogleAppsScript.Base.Session;

export class Session extends platform<Gas>("Session") {
	override getActiveUserLocale(): string {
		return runOf(this).surroundings.userLocale;
	}
	override getScriptTimeZone(): string {
		return runOf(this).surroundings.scriptTimeZone;
	}
	override getTemporaryActiveUserKey(): string {
		return `key of ${runOf(this).surroundings.account}`;
	}
	override getTimeZone(): string {
		return runOf(this).surroundings.scriptTimeZone;
	}
	override getActiveUser(): GoogleAppsScript.Base.User {
		return new User(runOf(this), runOf(this).surroundings.account);
	}
	override getEffectiveUser(): GoogleAppsScript.Base.User {
		return new User(runOf(this), runOf(this).surroundings.account);
	}
}

service(Session, "Session", { live: true });
