import { Cache } from "./cache";
import { platform, runOf, service } from "./platform/service";

type Gas = GoogleAppsScript.Cache.CacheService;

export class CacheService extends platform<Gas>("CacheService") {
	override getDocumentCache(): GoogleAppsScript.Cache.Cache {
		return new Cache(runOf(this), "document");
	}
	override getScriptCache(): GoogleAppsScript.Cache.Cache {
		return new Cache(runOf(this), "script");
	}
	override getUserCache(): GoogleAppsScript.Cache.Cache {
		return new Cache(runOf(this), `user ${runOf(this).surroundings.account}`);
	}
}

service(CacheService, "CacheService", { live: false });
