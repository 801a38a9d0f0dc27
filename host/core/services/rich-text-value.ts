import type { TextRun } from "../workbook/cell";
import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";
import { styleOf, type TextLook, TextStyle, textLook } from "./text-style";

type Gas = GoogleAppsScript.Spreadsheet.RichTextValue;
type GasBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

interface Text {
	text: string;
	/** Look of the text where no run says otherwise. */
	style: TextLook;
	/** In order, without overlaps. */
	runs: TextRun[];
	/** Where a run of a longer text begins in it. */
	offset?: number;
}

const texts = new WeakMap<object, Text>();

export function richTextOf(value: unknown): Text {
	const found = texts.get(value as object);
	if (!found) throw new Error("This is not a rich text value.");
	return found;
}

export class RichTextValue extends platform<Gas>("RichTextValue") {
	constructor(run: Run, text: Text) {
		super(run);
		texts.set(this, text);
	}

	override copy(): GasBuilder {
		return new RichTextValueBuilder(runOf(this), richTextOf(this));
	}
	override getText(): string {
		return richTextOf(this).text;
	}
	override getStartIndex(): number {
		return richTextOf(this).offset ?? 0;
	}
	override getEndIndex(): number {
		const { text, offset = 0 } = richTextOf(this);
		return offset + text.length;
	}
	/** The longest stretches of one look and one link, one after another. */
	override getRuns(): Gas[] {
		const { text, style, offset = 0 } = richTextOf(this);
		return stretches(richTextOf(this)).map(
			(one) =>
				new RichTextValue(runOf(this), {
					text: text.slice(one.start, one.end),
					style,
					runs: [{ ...one, start: 0, end: one.end - one.start }],
					offset: offset + one.start,
				}),
		);
	}
	override getLinkUrl(start?: number, end?: number): string | null {
		const links = within(this, start, end).map(({ link }) => link ?? null);
		return links.every((link) => link === links[0]) ? (links[0] ?? null) : null;
	}
	/** What differs within the text is null. */
	override getTextStyle(
		start?: number,
		end?: number,
	): GoogleAppsScript.Spreadsheet.TextStyle {
		const { style } = richTextOf(this);
		const looks = within(this, start, end).map((one) => ({
			...style,
			...one.style,
		}));
		const shared = Object.entries(looks[0] ?? style).filter(([name, value]) =>
			looks.every((look) => look[name as keyof TextLook] === value),
		);
		return new TextStyle(runOf(this), Object.fromEntries(shared));
	}
}

export class RichTextValueBuilder extends platform<GasBuilder>(
	"RichTextValueBuilder",
) {
	constructor(run: Run, from: Text = { text: "", style: {}, runs: [] }) {
		super(run);
		texts.set(this, { ...from, runs: [...from.runs] });
	}

	override build(): Gas {
		return new RichTextValue(runOf(this), { ...richTextOf(this) });
	}
	/** Styles and links set before are dropped with the old text. */
	override setText(text: string): GasBuilder {
		texts.set(this, { text, style: {}, runs: [] });
		return this;
	}
	override setLinkUrl(...args: unknown[]): GasBuilder {
		const { start, end, value } = stretchOf(this, args);
		return change(this, start, end, (run) => ({
			...run,
			link: (value as string | null) ?? undefined,
		}));
	}
	override setTextStyle(...args: unknown[]): GasBuilder {
		const { start, end, value } = stretchOf(this, args);
		const look = value ? styleOf(value) : null;
		return change(this, start, end, (run) => ({
			...run,
			style: look ? { ...run.style, ...look } : {},
		}));
	}
}

/** A setter's arguments: the value alone, or the stretch it holds for and the value. */
function stretchOf(builder: RichTextValueBuilder, args: unknown[]) {
	const { text } = richTextOf(builder);
	const [start, end, value] =
		args.length === 1 ? [0, text.length, args[0]] : args;
	return { start: Number(start), end: Number(end), value };
}

function change(
	builder: RichTextValueBuilder,
	start: number,
	end: number,
	to: (run: TextRun) => TextRun,
): GasBuilder {
	const text = richTextOf(builder);
	if (start < 0 || end > text.text.length || start > end)
		throw new Error(`Illegal argument: ${start}-${end}.`);
	const cut = [start, end];
	const runs = stretches(text, cut).map((run) =>
		run.start >= start && run.end <= end ? to(run) : run,
	);
	texts.set(builder, { ...text, runs });
	return builder;
}

/** The whole text as stretches of one look, plain ones too, cut at the given places. */
function stretches(
	{ text, runs }: Text,
	cuts: readonly number[] = [],
): TextRun[] {
	const edges = new Set([0, text.length, ...cuts]);
	for (const { start, end } of runs) edges.add(start).add(end);
	const sorted = [...edges]
		.filter((edge) => edge <= text.length)
		.sort((a, b) => a - b);
	const parts = sorted.slice(1).map((end, index): TextRun => {
		const start = sorted[index] ?? 0;
		const run = runs.find((one) => one.start <= start && one.end >= end);
		return { start, end, style: textLook(run?.style ?? {}), link: run?.link };
	});
	if (cuts.length > 0) return parts;
	return parts.reduce<TextRun[]>((joined, part) => {
		const last = joined[joined.length - 1];
		if (last && sameLook(last, part)) last.end = part.end;
		else joined.push(part);
		return joined;
	}, []);
}

function sameLook(a: TextRun, b: TextRun): boolean {
	const key = ({ style, link }: TextRun) =>
		JSON.stringify([Object.entries(style).sort(), link ?? null]);
	return key(a) === key(b);
}

function within(value: RichTextValue, start?: number, end?: number) {
	const text = richTextOf(value);
	const from = start ?? 0;
	const to = end ?? text.text.length;
	return stretches(text, [from, to]).filter(
		(run) => run.start >= from && run.end <= to,
	);
}

service(RichTextValue, "RichTextValue", { live: false });
service(RichTextValueBuilder, "RichTextValueBuilder", { live: false });
