import { useId } from "preact/hooks";
import { useSession, useWords } from "./context";

/** Under whose name lines go into the log. */
export function By() {
	const { checkIn } = useSession();
	const { t } = useWords();
	const id = useId();
	const { by, past } = checkIn;
	return (
		<div class="field">
			<label for={id}>{t("check_in.by")}</label>
			<input
				id={id}
				type="text"
				autoComplete="name"
				maxLength={100}
				value={by.value}
				onInput={(event) => {
					by.value = event.currentTarget.value;
				}}
			/>
			{!past.value?.by && <span class="minor">{t("check_in.by.help")}</span>}
		</div>
	);
}
