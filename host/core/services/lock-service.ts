import { Lock } from "./lock";
import { platform, runOf, service } from "./platform/service";

type Gas = GoogleAppsScript.Lock.LockService;

export class LockService extends platform<Gas>("LockService") {
	override getDocumentLock(): GoogleAppsScript.Lock.Lock {
		return new Lock(runOf(this), "document");
	}
	override getScriptLock(): GoogleAppsScript.Lock.Lock {
		return new Lock(runOf(this), "script");
	}
	override getUserLock(): GoogleAppsScript.Lock.Lock {
		return new Lock(runOf(this), "user");
	}
}

service(LockService, "LockService", { live: false });
