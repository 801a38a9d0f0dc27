import { useId } from "preact/hooks";
import { numberText } from "../../src/i18n/amount";
import { FIELD_KEYS, type FieldKey } from "../../src/kpi/kpi";
import type { SkippedRow } from "../../src/table";
import { Action, IconButton } from "../parts/button";
import { useSession, useWords } from "../parts/context";
import { Page } from "../parts/page";
import { columnLetters } from "../state/format";
import type { FoundColumn, Reading } from "../state/reading";

/** How each column was understood, to be changed by a drop-down; and the rows that could not be read. */
export function Columns({ reading }: { reading: Reading }) {
	const session = useSession();
	const { t } = useWords();
	return (
		<Page
			back
			title={t("sidebar.title.columns")}
			footer={
				<Action primary onClick={() => session.show("list")}>
					{t("sidebar.home.check")}
				</Action>
			}
		>
			<p>{t("sidebar.columns.intro")}</p>
			<ul class="plain">
				{reading.columns.map((column) => (
					<ColumnChoice key={column.column} found={column} />
				))}
			</ul>
			<Action
				disabled={!session.columns.mapping.value}
				onClick={session.columns.unassign}
			>
				{t("sidebar.columns.reset")}
			</Action>
			<SkippedRows skipped={reading.skipped} />
		</Page>
	);
}

function ColumnChoice({ found }: { found: FoundColumn }) {
	const session = useSession();
	const { t } = useWords();
	const id = useId();
	const place = t("sidebar.columns.column", {
		letter: columnLetters(found.column),
	});
	return (
		<li class="column card">
			<label for={id}>
				<span class="where">{place}</span>
				<bdi>{found.header || t("sidebar.columns.no_heading")}</bdi>
			</label>
			<span class="sample">
				{found.sample === ""
					? t("sidebar.columns.no_sample")
					: t("sidebar.columns.sample", { sample: found.sample })}
			</span>
			{found.alsoNames && (
				<span class="sample">
					{t("table.not_taken", {
						header: found.header,
						field: t(`field.${found.alsoNames}`),
					})}
				</span>
			)}
			<select
				id={id}
				value={found.field ?? ""}
				onChange={(event) =>
					session.columns.assign(
						found.column,
						(event.currentTarget.value || null) as FieldKey | null,
					)
				}
			>
				<option value="">{t("sidebar.columns.unused")}</option>
				{FIELD_KEYS.map((key) => (
					<option key={key} value={key}>
						{t(`field.${key}`)}
					</option>
				))}
			</select>
			{found.reason && (
				<span class="reason">{t(`table.reason.${found.reason}`)}</span>
			)}
		</li>
	);
}

/** Drawn at most; a sheet of ten thousand unreadable rows is not mended one by one. */
const MOST_SKIPPED = 200;

function SkippedRows({ skipped }: { skipped: readonly SkippedRow[] }) {
	const session = useSession();
	const { t, say } = useWords();
	if (skipped.length === 0) return <p>{t("sidebar.columns.all_read")}</p>;
	return (
		<section>
			<h2>
				{t("sidebar.columns.unread", {
					n: numberText(skipped.length),
				})}
			</h2>
			<ul class="plain">
				{skipped.slice(0, MOST_SKIPPED).map(({ row, reason }) => (
					<li key={row} class="unread">
						<span>
							<b>{t("sidebar.columns.row", { row: row + 1 })}</b> {say(reason)}
						</span>
						<IconButton
							icon="go"
							label={t("sidebar.columns.go", { row: row + 1 })}
							onClick={() => session.select(row)}
						/>
					</li>
				))}
			</ul>
			{skipped.length > MOST_SKIPPED && (
				<p>
					{t("sidebar.columns.more", {
						n: numberText(skipped.length - MOST_SKIPPED),
					})}
				</p>
			)}
		</section>
	);
}
