import { useEffect } from "preact/hooks";
import { numberText } from "../../src/i18n/amount";
import { Boundary } from "../parts/boundary";
import { SessionContext, useSession, useWords } from "../parts/context";
import { Header } from "../parts/header";
import { Waiting } from "../parts/waiting";
import { nameOf } from "../state/list";
import type { Session } from "../state/session";
import { CheckInView } from "./check-in";
import { Columns } from "./columns";
import { Home } from "./home";
import { KpiView } from "./kpi";
import { LibraryView } from "./library";
import { List } from "./list";
import { New } from "./new";
import { ReviewView } from "./review";
import { SetView } from "./set";
import { SettingsView } from "./settings";
import { TroubleView } from "./trouble";
import { Remove, Restore } from "./undo";
import { resultOf, resultValues, Write } from "./write";

/** The whole sidebar over a session. */
export function App({ session }: { session: Session }) {
	useEffect(() => {
		void session.open();
	}, [session]);
	const language = session.language.value;
	useEffect(() => {
		document.documentElement.lang = language;
	}, [language]);
	return (
		<SessionContext.Provider value={session}>
			<Header />
			<Boundary
				key={session.view.value}
				fallback={(retry) => (
					<TroubleView
						trouble={{
							code: "unexpected",
							again: () => {
								retry();
								session.show("home");
								void session.open();
							},
						}}
					/>
				)}
			>
				<CurrentView />
			</Boundary>
			<Busy />
			<Announcer />
		</SessionContext.Provider>
	);
}

function CurrentView() {
	const session = useSession();
	const trouble = session.trouble.value;
	const reading = session.reading.value;
	const kpi = session.current.value;
	if (trouble) return <TroubleView trouble={trouble} />;
	if (!reading) return <Waiting title="sidebar.running.open" />;
	switch (session.view.value) {
		case "home":
			return <Home reading={reading} />;
		case "columns":
			return <Columns reading={reading} />;
		case "kpi":
			return kpi ? <KpiView kpi={kpi} /> : <List reading={reading} />;
		case "set":
			return <SetView reading={reading} />;
		case "settings":
			return <SettingsView reading={reading} />;
		case "new":
			return <New />;
		case "library":
			return <LibraryView />;
		case "checkIn":
			return <CheckInView />;
		case "review":
			return <ReviewView />;
		case "write":
			return <Write />;
		case "restore":
			return <Restore />;
		case "remove":
			return <Remove />;
		default:
			return <List reading={reading} />;
	}
}

/** What the server is doing, as long as it does it. */
function Busy() {
	const { running } = useSession();
	const { t } = useWords();
	const call = running.value;
	return (
		<div class="busy" role="status">
			{call && (
				<>
					<span class="spinner" aria-hidden="true" />
					{t(`sidebar.running.${call}`)}
				</>
			)}
		</div>
	);
}

/** Says to a screen reader what has changed on screen without a move of the focus. */
function Announcer() {
	const session = useSession();
	const { t } = useWords();
	const summary = session.written.value?.summary;
	const kpi = session.view.value === "kpi" ? session.current.value : null;
	const sheet = session.running.value ? null : session.snapshot.value;
	const reading = session.reading.value;
	return (
		<div class="spoken" role="status">
			{summary && t(resultOf(summary), resultValues(summary))}
			{kpi &&
				`${t("sidebar.title.kpi", {
					n: numberText(session.cursor.value + 1),
					total: numberText(session.shown.value.length),
				})}: ${nameOf(kpi).name}`}
			{!summary &&
				!kpi &&
				sheet &&
				reading &&
				t("sidebar.ready", {
					sheet: sheet.name,
					kpis: reading.rows.length,
					unread: reading.skipped.length,
				})}
		</div>
	);
}
