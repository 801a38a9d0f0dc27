import { javaText } from "./inspect";
import { platform, runOf, service } from "./platform/service";
import { printf } from "./printf";

type Gas = GoogleAppsScript.Base.Logger;

export class Logger extends platform<Gas>("Logger") {
	override log(first: unknown, ...values: unknown[]): Gas {
		runOf(this).surroundings.log.push(
			typeof first === "string"
				? printf(first, values.map(loggable))
				: javaText(first),
		);
		return this;
	}
	override getLog(): string {
		return runOf(this).surroundings.log.join("\n");
	}
	override clear(): void {
		runOf(this).surroundings.log.length = 0;
	}
}

/** Numbers stay numbers for the marks that ask for one. */
function loggable(value: unknown): unknown {
	return typeof value === "object" ? javaText(value) : value;
}

service(Logger, "Logger", { live: false });
