import type { Commands } from "../commands";
import type { Link } from "../link";
import type { AreaData, Block, CellView, Position } from "../protocol";
import { fitToArea, fromClipboard, toClipboard } from "./clipboard";
import type { Grid } from "./grid";
import { readTable, tableHtml } from "./table-html";

type What = "all" | "values" | "format";
type Content = { text: string; html: string };

/** What was copied here last. */
interface Clip {
	from: Block;
	cut: boolean;
	/** As it lies on the clipboard; nothing while it is on its way there. */
	text?: string;
}

export interface ExchangeNeeds {
	link: Link;
	commands: Commands;
	select(area: AreaData): void;
	/** The frame around what was copied is to be drawn anew. */
	changed(): void;
	/** A menu cannot read the clipboard: the browser does not let it. */
	useKeys(): void;
}

/**
 * Copy, cut and paste. Between cells of this page formulas, rules and notes go along and a cut moves, as long as what lies on the
 * clipboard is what was copied here; other programs get and give tab-separated text and an HTML table.
 */
export class Exchange {
	private clip: Clip | undefined;

	constructor(
		private readonly grid: Grid,
		private readonly needs: ExchangeNeeds,
	) {}

	get holdsCells(): boolean {
		return this.clip !== undefined;
	}

	/** What was copied, if it lies on the sheet that is shown. */
	get copied(): AreaData | undefined {
		return this.clip?.from.sheet === this.grid.sheet?.id
			? this.clip?.from.area
			: undefined;
	}

	/** Rows have moved, or the person has pressed Escape: what was copied is now text alone. */
	forget(): void {
		this.clip = undefined;
		this.needs.changed();
	}

	/** @param plain the person asks for values only */
	on(event: ClipboardEvent, plain: boolean): void {
		event.preventDefault();
		const { clipboardData } = event;
		if (event.type === "paste") {
			const given = {
				text: clipboardData?.getData("text/plain") ?? "",
				html: clipboardData?.getData("text/html") ?? "",
			};
			void this.paste(given, plain ? "values" : "all");
			return;
		}
		this.take(event.type === "cut", (content) => {
			clipboardData?.setData("text/plain", content.text);
			clipboardData?.setData("text/html", content.html);
		});
	}

	byMenu(kind: "copy" | "cut"): void {
		this.take(kind === "cut", (content) => void write(content));
	}

	async pasteByMenu(what: What): Promise<void> {
		try {
			await this.paste(await read(), what);
		} catch {
			// The browser keeps the clipboard to itself: what was copied on this page is still known.
			if (this.clip) await this.pasteOwn(this.clip, what);
			else this.needs.useKeys();
		}
	}

	/** @param put puts it where it belongs, at once where everything is there, as browsers demand */
	private take(cut: boolean, put: (content: Content) => void): void {
		const { area, sheet } = this.grid;
		if (!sheet) return;
		const clip: Clip = { from: { sheet: sheet.id, area }, cut };
		this.clip = clip;
		this.needs.changed();
		const views = this.grid.cellsOf(area);
		if (views) {
			const content = this.content(area, views);
			put(content);
			clip.text = content.text;
			return;
		}
		const content = this.fetch(area);
		void write(content).finally(async () => {
			clip.text = (await content).text;
		});
	}

	/** Cells beyond the window have to come from the worker first, as far as the sheet holds something. */
	private async fetch(area: AreaData): Promise<Content> {
		const { link } = this.needs;
		const sheet = this.grid.sheet?.id ?? 0;
		const last = await link.call("lastCell", { sheet });
		const bottom = Math.min(area.bottom, Math.max(area.top, last.row));
		const right = Math.min(area.right, Math.max(area.left, last.column));
		const used = { ...area, bottom, right };
		return this.content(used, await link.call("window", { sheet, area: used }));
	}

	private content(area: AreaData, views: readonly CellView[]): Content {
		const held = new Map(
			views.map((view) => [`${view.row},${view.column}`, view]),
		);
		const view = (row: number, column: number) => held.get(`${row},${column}`);
		const texts: string[][] = [];
		const rows = this.shownRows(area);
		for (const row of rows) {
			texts.push([]);
			for (let column = area.left; column <= area.right; column++)
				texts.at(-1)?.push(view(row, column)?.text ?? "");
		}
		const merges = this.grid.sheet?.merges ?? [];
		return {
			text: toClipboard(texts),
			html: tableHtml(area, rows, view, merges),
		};
	}

	/** Rows that a filter hides are not copied. */
	private shownRows({ top, bottom }: AreaData): number[] {
		const hidden = new Set(this.grid.sheet?.filteredRows);
		const rows: number[] = [];
		for (let row = top; row <= bottom; row++)
			if (!hidden.has(row)) rows.push(row);
		return rows;
	}

	private async paste({ text, html }: Content, what: What): Promise<void> {
		const { clip } = this;
		const isOwn =
			clip && (clip.text === undefined || sameText(clip.text, text));
		if (isOwn) await this.pasteOwn(clip, what);
		else if (text !== "" || html !== "") this.pasteForeign(text, html, what);
	}

	private async pasteOwn(clip: Clip, what: What): Promise<void> {
		const { link, commands, select } = this.needs;
		const to = { sheet: commands.sheet, area: this.grid.area };
		const { from, cut } = clip;
		const { area } = commands.explain(
			await link.call("paste", { from, to, cut, what }),
		);
		if (cut) this.forget();
		if (area) select(area);
	}

	private pasteForeign(text: string, html: string, what: What): void {
		const { area } = this.grid;
		const table = what === "all" ? readTable(html) : undefined;
		const block = fitToArea(
			table?.texts ?? fromClipboard(text),
			area.bottom - area.top + 1,
			area.right - area.left + 1,
		);
		const at = { row: area.top, column: area.left };
		void this.needs.commands.type(at, block, table?.looks);
		this.needs.select(spanned(at, block));
	}
}

function spanned({ row, column }: Position, block: string[][]): AreaData {
	return {
		top: row,
		left: column,
		bottom: row + block.length - 1,
		right: column + Math.max(...block.map((line) => line.length)) - 1,
	};
}

/** Systems write line breaks in their own way. */
function sameText(a: string, b: string): boolean {
	const plain = (text: string) =>
		text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
	return plain(a) === plain(b);
}

async function write(content: Content | Promise<Content>): Promise<void> {
	const part = async (key: keyof Content, type: string) =>
		new Blob([(await content)[key]], { type });
	await navigator.clipboard.write([
		new ClipboardItem({
			"text/plain": part("text", "text/plain"),
			"text/html": part("html", "text/html"),
		}),
	]);
}

async function read(): Promise<Content> {
	const [item] = await navigator.clipboard.read();
	const part = async (type: string) =>
		item?.types.includes(type) ? (await item.getType(type)).text() : "";
	return { text: await part("text/plain"), html: await part("text/html") };
}
