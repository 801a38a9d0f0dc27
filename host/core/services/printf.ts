/** `%` formats as Java's String.format reads them, as far as scripts use them. */

const MARK = /%(?:(\d+)\$)?([-+ 0,(#]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

/** Marks beyond the values stay as they are; values beyond the marks are left out. */
export function printf(template: unknown, values: readonly unknown[]): string {
	let next = 0;
	return String(template).replace(
		MARK,
		(mark, position, flags: string, width, precision, kind: string) => {
			if (kind === "%") return "%";
			if (kind === "n") return "\n";
			const index = position ? Number(position) - 1 : next++;
			if (index >= values.length) return mark;
			const text = convert(values[index], kind, flags, precision);
			return text === null ? mark : pad(text, flags, Number(width ?? 0), kind);
		},
	);
}

function convert(
	value: unknown,
	kind: string,
	flags: string,
	precision: string | undefined,
): string | null {
	switch (kind) {
		case "s":
		case "S":
		case "j": {
			const text =
				kind === "j" ? (JSON.stringify(value) ?? "undefined") : show(value);
			const cut = precision ? text.slice(0, Number(precision)) : text;
			return kind === "S" ? cut.toUpperCase() : cut;
		}
		case "b":
			return String(value !== null && value !== undefined && value !== false);
		case "c":
			return typeof value === "number"
				? String.fromCodePoint(value)
				: String(value).slice(0, 1);
		case "d":
		case "i":
			return number(Math.trunc(Number(value)).toFixed(0), flags);
		case "x":
			return Math.trunc(Number(value)).toString(16);
		case "X":
			return Math.trunc(Number(value)).toString(16).toUpperCase();
		case "o":
			return Math.trunc(Number(value)).toString(8);
		case "f":
			return number(Number(value).toFixed(Number(precision ?? 6)), flags);
		case "e":
		case "E": {
			const text = Number(value)
				.toExponential(Number(precision ?? 6))
				.replace(/e([+-])(\d)$/, "e$10$2");
			return number(kind === "E" ? text.toUpperCase() : text, flags);
		}
		case "g":
			return number(Number(value).toPrecision(Number(precision ?? 6)), flags);
		default:
			return null;
	}
}

function show(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(show).join(", ")}]`;
	return String(value);
}

function number(text: string, flags: string): string {
	if (/nan/i.test(text)) return "NaN";
	const negative = text.startsWith("-");
	let digits = negative ? text.slice(1) : text;
	if (flags.includes(","))
		digits = digits.replace(/^\d+/, (whole) =>
			whole.replace(/\B(?=(\d{3})+$)/g, ","),
		);
	if (negative) return flags.includes("(") ? `(${digits})` : `-${digits}`;
	return (flags.includes("+") ? "+" : flags.includes(" ") ? " " : "") + digits;
}

function pad(text: string, flags: string, width: number, kind: string): string {
	if (flags.includes("-")) return text.padEnd(width);
	if (!flags.includes("0") || kind === "s") return text.padStart(width);
	const sign = /^[-+ ]/.exec(text)?.[0] ?? "";
	return sign + text.slice(sign.length).padStart(width - sign.length, "0");
}
