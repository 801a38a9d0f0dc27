import { numberText } from "../../src/i18n/amount";
import type { SheetKind } from "../../src/table";
import { Action } from "../parts/button";
import { useSession, useWords } from "../parts/context";
import type { IconName } from "../parts/icon";
import { Page } from "../parts/page";
import { Way, Ways } from "../parts/ways";
import type { Reading } from "../state/reading";
import type { Session, View } from "../state/session";
import type { WordKey } from "../words";

/** What the sheet is, the one sensible next step, and every other way on. */
export function Home({ reading }: { reading: Reading }) {
	const session = useSession();
	const { t } = useWords();
	const state = stateOf(reading, session);
	const next = nextStep(reading, session);
	return (
		<Page
			title={t(`${state}.title`)}
			footer={
				<Action primary onClick={next.go}>
					{t(next.name)}
				</Action>
			}
		>
			<p>{t(`${state}.advice`)}</p>
			{(hasKpis(reading) || reading.kind === "no_rows") && (
				<Found reading={reading} />
			)}
			<CheckInWay />
			<ScorecardWays reading={reading} />
			<MoreWays reading={reading} />
		</Page>
	);
}

/** Sheets of KPIs that need more than the sentence for their kind. */
type State =
	| `state.${SheetKind}`
	| "sidebar.home.attached"
	| "sidebar.home.blank";

function stateOf({ kind, rows }: Reading, session: Session): State {
	if (kind === "table" && session.attached.value)
		return "sidebar.home.attached";
	if (kind === "scorecard" && rows.length === 0) return "sidebar.home.blank";
	return `state.${kind}`;
}

function hasKpis({ kind, rows }: Reading): boolean {
	return kind === "table" || (kind === "scorecard" && rows.length > 0);
}

interface NextStep {
	name: WordKey;
	go: () => void;
}

function nextStep(reading: Reading, session: Session): NextStep {
	const behind = session.scorecard.value;
	if (hasKpis(reading))
		return { name: "sidebar.home.check", go: () => session.show("list") };
	switch (reading.kind) {
		case "scorecard":
			return { name: "sidebar.home.fill", go: session.openLibrary };
		case "empty":
		case "only_charts":
			return { name: "sidebar.home.new", go: () => session.show("new") };
		case "dashboard":
		case "settings":
		case "log":
			if (behind !== null)
				return {
					name: "sidebar.home.to_scorecard",
					go: () => session.open(behind),
				};
	}
	return { name: "sidebar.reread", go: session.open };
}

function Found({ reading }: { reading: Reading }) {
	const session = useSession();
	const { t } = useWords();
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
			value: numberText(reading.rows.length),
		},
		{
			name: t("sidebar.home.unread"),
			value: numberText(reading.skipped.length),
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

/** Checking in, on a scorecard with KPIs. */
function CheckInWay() {
	const session = useSession();
	const { t } = useWords();
	const { past, asked, due } = session.checkIn;
	if (past.value === null || asked.value.length === 0) return null;
	const n = numberText(due.value.length);
	return (
		<Ways>
			<Way
				icon="check_in"
				title={t("check_in.title")}
				text={t(due.value.length > 0 ? "check_in.due" : "check_in.none_due", {
					n,
				})}
				onClick={session.lookAtCheckIn}
			/>
			<Way
				icon="review"
				title={t("review.title")}
				text={t("review.text")}
				onClick={session.lookAtReview}
			/>
		</Ways>
	);
}

/** New, convert, attach: where the sheet at hand has no rows for it, the last two read the one that people open. */
function ScorecardWays({ reading }: { reading: Reading }) {
	const session = useSession();
	const { t, language } = useWords();
	const written = session.cardLanguage.value;
	const speaksOther = written !== null && written !== language;
	const canRead = reading.kind === "table" && !session.attached.value;
	const isCard = hasKpis(reading) && !canRead;
	return (
		<section>
			<h2>{t("sidebar.ways")}</h2>
			<Ways>
				<Way
					icon="new"
					title={t("sidebar.ways.new")}
					text={t("sidebar.ways.new.text")}
					onClick={() => session.show("new")}
				/>
				<Way
					icon="convert"
					title={t("sidebar.ways.convert")}
					text={t(
						canRead ? "sidebar.ways.convert.text" : "sidebar.ways.elsewhere",
					)}
					onClick={() =>
						canRead ? session.plan({ do: "write" }) : session.open()
					}
				/>
				<Way
					icon="attach"
					title={t("sidebar.ways.attach")}
					text={t(
						canRead ? "sidebar.ways.attach.text" : "sidebar.ways.elsewhere",
					)}
					onClick={() =>
						canRead
							? session.plan({ do: "write", attach: { add: [] } })
							: session.open()
					}
				/>
				{isCard && (
					<Way
						icon="period"
						title={t("sidebar.ways.next")}
						text={t("sidebar.ways.next.text")}
						onClick={() => session.plan({ do: "write", nextPeriod: true })}
					/>
				)}
				{isCard && (
					<Way
						icon="set"
						title={t("sidebar.ways.all")}
						text={t("sidebar.ways.all.text")}
						onClick={session.showAll}
					/>
				)}
				{speaksOther && (
					<Way
						icon="convert"
						title={t("sidebar.ways.speak")}
						text={t("sidebar.ways.speak.text")}
						onClick={() => session.plan({ do: "write", speak: language })}
					/>
				)}
			</Ways>
		</section>
	);
}

/** What else there is, each with its view; some only where the sheet has KPIs. */
const MORE: readonly {
	view: View;
	icon: IconName;
	name: WordKey;
	kpis?: true;
}[] = [
	{ view: "set", icon: "set", name: "sidebar.title.set", kpis: true },
	{ view: "library", icon: "library", name: "sidebar.title.library" },
	{ view: "settings", icon: "settings", name: "sidebar.title.settings" },
	{ view: "restore", icon: "restore", name: "sidebar.title.restore" },
	{ view: "remove", icon: "remove", name: "sidebar.title.remove" },
];

function MoreWays({ reading }: { reading: Reading }) {
	const session = useSession();
	const { t } = useWords();
	const open: Partial<Record<View, () => void>> = {
		set: session.openSet,
		library: session.openLibrary,
		settings: session.openSettings,
		restore: session.lookAtRestore,
		remove: session.lookAtRemove,
	};
	return (
		<section>
			<h2>{t("sidebar.more")}</h2>
			<Ways>
				{MORE.filter(({ kpis }) => !kpis || hasKpis(reading)).map(
					({ view, icon, name }) => (
						<Way
							key={view}
							icon={icon}
							title={t(name)}
							onClick={open[view] ?? (() => session.show(view))}
						/>
					),
				)}
			</Ways>
		</section>
	);
}
