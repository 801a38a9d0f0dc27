import { platform, runOf, service } from "./platform/service";
import { Properties } from "./properties";

type Gas = GoogleAppsScript.Properties.PropertiesService;

export class PropertiesService extends platform<Gas>("PropertiesService") {
	override getDocumentProperties(): GoogleAppsScript.Properties.Properties {
		return new Properties(runOf(this), "document");
	}
	override getScriptProperties(): GoogleAppsScript.Properties.Properties {
		return new Properties(runOf(this), "script");
	}
	override getUserProperties(): GoogleAppsScript.Properties.Properties {
		return new Properties(
			runOf(this),
			`user ${runOf(this).surroundings.account}`,
		);
	}
}

service(PropertiesService, "PropertiesService", { live: false });
