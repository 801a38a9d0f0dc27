import { sampleWorkbook } from "../../sample";
import type { HostEvent, Server } from "../protocol";
import { serveCells } from "./cells";
import { serveCircumstances } from "./circumstances";
import { Desk } from "./desk";
import { serveEdits } from "./edits";
import { emptyWorkbook, serveFiles } from "./files";
import { serveSheets } from "./sheets";
import { viewBook, viewSheet } from "./views";

/** Keeps the workbook and the add-on, and answers the page. */
export function createServer(tell: (event: HostEvent) => void): Server {
	const desk = new Desk(tell);
	return {
		...serveFiles(desk),
		...serveCells(desk),
		...serveEdits(desk),
		...serveSheets(desk),
		...serveCircumstances(desk),
		start({ addOn, setting }) {
			desk.start(
				addOn,
				setting,
				addOn.project
					? emptyWorkbook(setting.userLocale, setting.untitled)
					: sampleWorkbook(),
			);
			return viewBook(desk.host);
		},
		sheet: ({ sheet }) =>
			viewSheet(desk.seen(sheet) ?? desk.host.activeSheet, desk.opened),
		click: ({ name }) => desk.run(name, () => desk.host.click(name)),
		call: ({ name, args }) =>
			desk.run(name, () => desk.host.call(name, ...args)),
		answer: (reply) => desk.answer(reply),
	};
}
