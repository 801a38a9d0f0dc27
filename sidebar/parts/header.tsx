import { LANGUAGES, type Language } from "../../src/i18n/message";
import { IconButton, useIdle } from "./button";
import { useSession, useWords } from "./context";
import { Icon } from "./icon";

/** A language is named in itself, so that who cannot read the other one finds it. */
const NAMES: Record<Language, { short: string; name: string }> = {
	en: { short: "EN", name: "English" },
	"zh-TW": { short: "中文", name: "中文" },
};

/** The sheet at hand, reading it again, and the language. */
export function Header() {
	const session = useSession();
	const { t } = useWords();
	const idle = useIdle();
	const sheet = session.snapshot.value;
	return (
		<header>
			<span class="sheet-name">
				{sheet && (
					<>
						<Icon name="sheet" />
						<span class="spoken">{t("sidebar.sheet")}</span>
						<bdi title={sheet.name}>{sheet.name}</bdi>
					</>
				)}
			</span>
			<IconButton
				icon="reread"
				label={t("sidebar.reread")}
				onClick={session.open}
			/>
			<fieldset class="languages">
				<legend class="spoken">{t("sidebar.language")}</legend>
				{LANGUAGES.map((language) => (
					<button
						key={language}
						type="button"
						lang={language}
						title={NAMES[language].name}
						aria-pressed={session.language.value === language}
						aria-disabled={!idle}
						onClick={() => idle && session.speak(language)}
					>
						{NAMES[language].short}
					</button>
				))}
			</fieldset>
		</header>
	);
}
