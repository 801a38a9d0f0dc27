import type { FileFormat } from "../files";
import { element } from "./grid/dom";
import type { Link } from "./link";
import type { Sentence } from "./protocol";
import type { Toasts } from "./toast";
import type { PageLanguage, Say } from "./words";

/** So long a browser may take to fetch a file that it was offered. */
const DOWNLOAD_MS = 60_000;
const ACCEPTED = ".xlsx,.csv,.tsv,.txt";

export interface FileNeeds {
	link: Link;
	toasts: Toasts;
	say: Say;
	language: PageLanguage;
	/** Takes over what is being typed. */
	commit(): void;
	sheet(): number;
	/** Another workbook is open. */
	opened(): void;
}

/** Opens files that are chosen, dropped or lie beside the page, and offers the workbook for download. */
export class Files {
	constructor(private readonly needs: FileNeeds) {}

	choose(): void {
		const input = element("input", { type: "file", accept: ACCEPTED });
		input.addEventListener("change", () => {
			const file = input.files?.[0];
			if (file) void this.open(file);
		});
		input.click();
	}

	acceptDrops(): void {
		const drop = element("div", { class: "drop" }, this.needs.say("dropHere"));
		window.addEventListener("dragover", (event) => {
			if (!event.dataTransfer?.types.includes("Files")) return;
			event.preventDefault();
			document.body.append(drop);
		});
		window.addEventListener("dragleave", (event) => {
			if (!event.relatedTarget) drop.remove();
		});
		window.addEventListener("drop", (event) => {
			drop.remove();
			const file = event.dataTransfer?.files[0];
			if (!file) return;
			event.preventDefault();
			void this.open(file);
		});
	}

	/** Opens a file by its path beside the page. */
	async openBeside(path: string): Promise<void> {
		const { toasts, say } = this.needs;
		const name = decodeURIComponent(path.split("/").at(-1) ?? path);
		const answer = await fetch(path).catch(() => undefined);
		if (!answer?.ok) {
			toasts.show(say("fileMissing", { name }), "", 10);
			return;
		}
		await this.openBytes(name, await answer.arrayBuffer());
	}

	openSample(): void {
		void this.needs.link.call("openSample", {});
	}

	openEmpty(): void {
		const { link, say } = this.needs;
		void link.call("openEmpty", { name: say("untitled") });
	}

	/** Saves what is open, with what is being typed, and says what the file does not hold. */
	async download(format: FileFormat): Promise<void> {
		const { link, commit, sheet, say } = this.needs;
		commit();
		const saved = await link.call("saveFile", { sheet: sheet(), format });
		const { name, bytes, lost } = saved;
		const address = URL.createObjectURL(new Blob([bytes as BlobPart]));
		element("a", { href: address, download: name }).click();
		window.setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_MS);
		this.tell(say(lost.length > 0 ? "savedWithout" : "saved", { name }), lost);
	}

	private async open(file: File): Promise<void> {
		await this.openBytes(file.name, await file.arrayBuffer());
	}

	private async openBytes(name: string, bytes: ArrayBuffer): Promise<void> {
		const { link, toasts, say, opened } = this.needs;
		const done = toasts.show(say("loading"), "", -1);
		const answer = await link.call("openFile", { name, bytes });
		done();
		if (!answer.ok) {
			const reason = this.own(answer.reason);
			toasts.show(say("notOpened", { name, reason }), "", 12);
			return;
		}
		this.tell(say("opened", { name }), answer.lost);
		opened();
	}

	/** What was done, and what it lost, long enough to be read. Chinese sentences follow each other without a space. */
	private tell(done: string, lost: readonly Sentence[]): void {
		const { toasts, language } = this.needs;
		const sentences = [done, ...lost.map((sentence) => this.own(sentence))];
		const message = sentences.join(language === "en" ? " " : "");
		toasts.show(message, "", lost.length > 0 ? 12 : 4);
	}

	private own(sentence: Sentence): string {
		return sentence[this.needs.language];
	}
}
