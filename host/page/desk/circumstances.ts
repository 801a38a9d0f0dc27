import type { Faults } from "../../core";
import { costOf } from "../../core/services/cost";
import { sortRows } from "../../core/workbook/order";
import type { SheetModel } from "../../core/workbook/sheet";
import { changeAxis } from "../../core/workbook/structure";
import { OWNER } from "../../core/workbook/workbook";
import type { Circumstances, Cost, Faulty, ForeignAct } from "../circumstances";
import type { Server } from "../protocol";
import type { Desk } from "./desk";

const COLLEAGUE = "colleague@example.com";

const ACTS: Record<ForeignAct, (sheet: SheetModel) => void> = {
	types: (sheet) => sheet.put(1, 0, { value: "typed by somebody else" }),
	insertsRow: (sheet) =>
		changeAxis(sheet, { axis: "row", kind: "insert", at: 1, count: 1 }),
	deletesRow: (sheet) =>
		changeAxis(sheet, { axis: "row", kind: "delete", at: 1, count: 1 }),
	sorts(sheet) {
		const bottom = sheet.lastRow() - 1;
		if (bottom > 1)
			sortRows(sheet, { ...sheet.whole, top: 1, bottom }, [
				{ column: 0, ascending: false },
			]);
	},
	deletesSheet(sheet) {
		if (sheet.workbook.sheets.length > 1) sheet.workbook.deleteSheet(sheet);
	},
};

/** Settings, faults and the meter, as the panel shows them. */
export function serveCircumstances(
	desk: Desk,
): Pick<Server, "circumstances" | "set" | "break"> {
	/** The act of another editor by its name, which the fault itself does not keep. */
	let foreignAct: ForeignAct = "types";

	const view = (): Circumstances => {
		const { settings, faults } = desk.host;
		const { otherEditor } = faults;
		return {
			settings: { ...settings },
			accounts: [OWNER, COLLEAGUE],
			faults: {
				fail: faults.fail,
				delay: faults.delay,
				endAt: faults.endAt,
				otherEditor: otherEditor && { call: otherEditor.call, act: foreignAct },
				quota: faults.quota,
				locks: [...faults.locks],
				storeFull: faults.storeFull,
			},
			cost: costOfLastRun(desk),
		};
	};

	return {
		circumstances: view,
		set(change) {
			const { host } = desk;
			Object.assign(host.settings, change);
			// Formulas were rewritten in the new separators: what stood there before cannot be put back.
			if (change.spreadsheetLocale) host.history.clear();
			if (change.userLocale || change.authMode || change.account)
				desk.runOnOpen();
			desk.changed();
			return view();
		},
		break(change) {
			const { faults } = desk.host;
			if (change.otherEditor) foreignAct = change.otherEditor.act;
			Object.assign(faults, faultsOf(change, desk));
			return view();
		},
	};
}

function faultsOf(change: Partial<Faulty>, desk: Desk): Partial<Faults> {
	const { otherEditor, locks, ...same } = change;
	const faults: Partial<Faults> = { ...same };
	if (locks) faults.locks = new Set(locks);
	if (otherEditor !== undefined)
		faults.otherEditor = otherEditor && {
			call: otherEditor.call,
			act: () => ACTS[otherEditor.act](desk.host.activeSheet),
		};
	return faults;
}

function costOfLastRun({ host, lastRun }: Desk): Cost {
	const { meter } = host;
	const members = Object.entries(meter.last).map(
		([member, calls]): Cost["members"][number] => [
			member,
			costOf(member),
			calls,
		],
	);
	return {
		run: lastRun,
		members: members.sort(([, , a], [, , b]) => b - a),
		byClass: meter.lastByClass,
		total: meter.lastTotal,
		flushes: meter.lastFlushes,
	};
}
