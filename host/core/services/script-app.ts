import { AuthorizationInfo } from "./authorization-info";
import { SCRIPT_ID } from "./drive/model";
import { enumOf, memberOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";
import { Trigger, TriggerBuilder, triggersOf } from "./trigger";

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
		// The days that a clock trigger can be set to hang on the service itself.
		Object.defineProperty(this, "WeekDay", { value: enumOf("Weekday") });
	}

	override getAuthorizationInfo(): GoogleAppsScript.Script.AuthorizationInfo {
		return new AuthorizationInfo(runOf(this));
	}
	override getInstallationSource(): GoogleAppsScript.Script.InstallationSource {
		return memberOf("InstallationSource", "NONE");
	}
	/** A token that opens nothing. */
	override getOAuthToken(): string {
		return "local-token";
	}
	override getScriptId(): string {
		return SCRIPT_ID;
	}
	override requireScopes(): void {}
	override requireAllScopes(): void {}

	override newTrigger(
		functionName: string,
	): GoogleAppsScript.Script.TriggerBuilder {
		return new TriggerBuilder(runOf(this), functionName);
	}
	override getProjectTriggers(): GoogleAppsScript.Script.Trigger[] {
		return triggersOf(runOf(this)).map(
			({ id }) => new Trigger(runOf(this), id),
		);
	}
	override getUserTriggers(): GoogleAppsScript.Script.Trigger[] {
		return this.getProjectTriggers();
	}
	override getScriptTriggers(): GoogleAppsScript.Script.Trigger[] {
		return this.getProjectTriggers();
	}
	override deleteTrigger(trigger: GoogleAppsScript.Script.Trigger): void {
		const id = trigger.getUniqueId();
		const { surroundings } = runOf(this);
		surroundings.triggers = surroundings.triggers.filter(
			(one) => one.id !== id,
		);
	}
}

service(ScriptApp, "ScriptApp", { live: true });
