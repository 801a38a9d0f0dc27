import type { WordKey } from "../words";
import { useWords } from "./context";
import { Page } from "./page";

const LINES = [92, 70, 85, 78];

/** Grey lines where a view will stand once the server has answered. */
export function Waiting({ title, back }: { title: WordKey; back?: boolean }) {
	const { t } = useWords();
	return (
		<Page back={back} title={t(title)}>
			<div class="skeleton" aria-busy="true">
				{LINES.map((width) => (
					<span key={width} style={{ width: `${width}%` }} />
				))}
			</div>
		</Page>
	);
}
