import { platform, runOf, service } from "./platform/service";

type Gas = GoogleAppsScript.Base.Logger;

export class Logger extends platform<Gas>("Logger") {
	override log(first: unknown, ...values: unknown[]): Gas {
		runOf(this).surroundings.log.push(formatLine(first, values));
		return this;
	}
	override getLog(): string {
		return runOf(this).surroundings.log.join("\n");
	}
	override clear(): void {
		runOf(this).surroundings.log.length = 0;
	}
}

/** `%s` and `%d` take the values in turn, as Java's format does. */
export function formatLine(first: unknown, values: readonly unknown[]): string {
	let index = 0;
	return String(first).replace(/%[sdj]/g, (mark) =>
		index < values.length ? String(values[index++]) : mark,
	);
}

service(Logger, "Logger", { live: false });
