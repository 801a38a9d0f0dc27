import { Action } from "../parts/button";
import { useSession, useWords } from "../parts/context";
import { Page } from "../parts/page";
import { formatNumber } from "../state/format";
import type { Reading } from "../state/reading";

/** What the sheet is, and the one sensible next step. */
export function Home({ reading }: { reading: Reading }) {
	const session = useSession();
	const { t } = useWords();
	const { kind } = reading;
	const hasKpis = kind === "table" || kind === "scorecard";
	return (
		<Page
			title={t(`state.${kind}.title`)}
			footer={
				hasKpis ? (
					<Action primary onClick={() => session.show("list")}>
						{t("sidebar.home.check")}
					</Action>
				) : (
					<Action primary onClick={session.open}>
						{t("sidebar.reread")}
					</Action>
				)
			}
		>
			<p>{t(`state.${kind}.advice`)}</p>
			{(hasKpis || kind === "no_rows") && <Found reading={reading} />}
		</Page>
	);
}

function Found({ reading }: { reading: Reading }) {
	const session = useSession();
	const { t, language } = useWords();
	const used = reading.columns.filter((column) => column.field !== null);
	const facts = [
		reading.headerRow !== null && {
			name: t("sidebar.home.header_row"),
			value: t("sidebar.home.in_row", { row: reading.headerRow + 1 }),
		},
		{
			name: t("sidebar.home.columns"),
			value: t("sidebar.home.of", {
				n: used.length,
				total: reading.columns.length,
			}),
		},
		{
			name: t("sidebar.home.kpis"),
			value: formatNumber(reading.rows.length, language),
		},
		{
			name: t("sidebar.home.unread"),
			value: formatNumber(reading.skipped.length, language),
		},
	].filter((fact) => fact !== false);
	return (
		<>
			<dl class="facts card">
				{facts.map(({ name, value }) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
			<Action icon="forward" onClick={() => session.show("columns")}>
				{t("sidebar.home.see_columns")}
			</Action>
		</>
	);
}
