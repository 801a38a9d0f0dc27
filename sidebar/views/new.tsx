import { Action } from "../parts/button";
import { useSession, useWords } from "../parts/context";
import { Page } from "../parts/page";
import { Way, Ways } from "../parts/ways";

/** What a scorecard without a source begins with: nothing, a department's usual KPIs, or picks from the library. */
export function New() {
	const session = useSession();
	const { t, language } = useWords();
	return (
		<Page
			back
			title={t("sidebar.title.new")}
			footer={
				<Action
					primary
					onClick={() => session.plan({ do: "new", entries: [] })}
				>
					{t("sidebar.new.blank")}
				</Action>
			}
		>
			<p>{t("sidebar.new.intro")}</p>
			<Ways>
				<Way
					icon="library"
					title={t("sidebar.new.library")}
					text={t("sidebar.new.library.text")}
					onClick={() => session.openLibrary()}
				/>
			</Ways>
			<section>
				<h2>{t("sidebar.new.presets")}</h2>
				<Ways>
					{session.library.presets().map(({ id, name, entries }) => (
						<Way
							key={id}
							icon="new"
							title={name[language]}
							text={t("sidebar.new.count", { count: entries.length })}
							onClick={() => session.openLibrary(id)}
						/>
					))}
				</Ways>
			</section>
		</Page>
	);
}
