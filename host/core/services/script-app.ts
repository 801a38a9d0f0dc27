import { AuthorizationInfo } from "./authorization-info";
import { enumOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Script.ScriptApp;

export class ScriptApp extends platform<Gas>("ScriptApp") {
	constructor(run: Run) {
		super(run);
		for (const name of [
			"AuthMode",
			"AuthorizationStatus",
			"EventType",
			"InstallationSource",
			"TriggerSource",
		] as const)
			Object.defineProperty(this, name, { value: enumOf(name) });
	}

	override getAuthorizationInfo(): GoogleAppsScript.Script.AuthorizationInfo {
		return new AuthorizationInfo(runOf(this));
	}
}

service(ScriptApp, "ScriptApp", { live: true });
