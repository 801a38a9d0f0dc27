import { platform, runOf, service } from "./platform/service";
import { printf } from "./printf";

type Gas = GoogleAppsScript.Base.Logger;

export class Logger extends platform<Gas>("Logger") {
	override log(first: unknown, ...values: unknown[]): Gas {
		runOf(this).surroundings.log.push(printf(first, values));
		return this;
	}
	override getLog(): string {
		return runOf(this).surroundings.log.join("\n");
	}
	override clear(): void {
		runOf(this).surroundings.log.length = 0;
	}
}

service(Logger, "Logger", { live: false });
