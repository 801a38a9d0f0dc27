import { useWords } from "../parts/context";
import { Page } from "../parts/page";

const LINES = [60, 92, 78, 85, 48];

/** Grey lines where the overview will stand. */
export function Loading() {
	const { t } = useWords();
	return (
		<Page title={t("sidebar.running.open")}>
			<div class="skeleton" aria-busy="true">
				{LINES.map((width) => (
					<span key={width} style={{ width: `${width}%` }} />
				))}
			</div>
		</Page>
	);
}
