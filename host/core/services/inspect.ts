/** Values as the logs show them. */
import { classOf } from "./platform/service";

/** Lines of the console that are longer are broken, one member a line. */
const WIDEST = 72;
/** Objects further inside are only named. */
const DEEPEST = 2;

/** As `console.log` shows a value: a text as it is, anything else as it is written in JavaScript. */
export function inspected(value: unknown): string {
	return typeof value === "string" ? value : inspect(value, 0);
}

function inspect(value: unknown, depth: number): string {
	if (typeof value === "string") return quoted(value);
	if (typeof value === "bigint") return `${value}n`;
	if (typeof value === "function")
		return `[Function${value.name ? `: ${value.name}` : " (anonymous)"}]`;
	if (typeof value !== "object" || value === null) return String(value);
	const kind = Object.prototype.toString.call(value).slice(8, -1);
	if (kind === "Date") return (value as Date).toISOString();
	if (kind === "Error") return (value as Error).stack ?? String(value);
	if (kind === "RegExp" || classOf(value)) return String(value);
	if (depth > DEEPEST) return Array.isArray(value) ? "[Array]" : "[Object]";
	if (Array.isArray(value))
		return framed(
			"[",
			value.map((item) => inspect(item, depth + 1)),
			"]",
			depth,
		);
	const entries = Object.entries(value).map(
		([key, item]) => `${keyText(key)}: ${inspect(item, depth + 1)}`,
	);
	return framed("{", entries, "}", depth);
}

function framed(
	open: string,
	parts: readonly string[],
	close: string,
	depth: number,
): string {
	if (parts.length === 0) return open + close;
	const line = `${open} ${parts.join(", ")} ${close}`;
	if (line.length <= WIDEST && !line.includes("\n")) return line;
	const margin = "  ".repeat(depth + 1);
	return `${open}\n${parts.map((part) => margin + part).join(",\n")}\n${margin.slice(2)}${close}`;
}

function quoted(text: string): string {
	const plain = JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"');
	return text.includes("'") ? JSON.stringify(text) : `'${plain}'`;
}

function keyText(key: string): string {
	return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
}

/** As `Logger.log` shows a value, which is Java's way: `[1.0, {a=b}]`. */
export function javaText(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(javaText).join(", ")}]`;
	if (typeof value === "number")
		return Number.isInteger(value) && Math.abs(value) < 1e7
			? value.toFixed(1)
			: String(value);
	if (typeof value !== "object" || value === null || classOf(value))
		return String(value);
	if (Object.getPrototypeOf(value) !== Object.prototype) return String(value);
	const entries = Object.entries(value).map(
		([key, item]) => `${key}=${javaText(item)}`,
	);
	return `{${entries.join(", ")}}`;
}
