import type { FailureCode } from "../../src/rpc";
import { Action } from "../parts/button";
import { useSession, useWords } from "../parts/context";
import { Icon } from "../parts/icon";
import { Page } from "../parts/page";
import type { Trouble } from "../state/session";

/** Failures that the same step may get over; after the others another sheet, or the same one mended, has to be read. */
const MAY_PASS: ReadonlySet<FailureCode> = new Set([
	"no_edit_rights",
	"protected",
	"busy",
	"several_accounts",
	"offline",
	"not_loaded",
	"unexpected",
]);

/** What is in the way, what to do about it, and the way on. */
export function TroubleView({ trouble }: { trouble: Trouble }) {
	const session = useSession();
	const { t } = useWords();
	const { code, detail, again } = trouble;
	const retry = MAY_PASS.has(code);
	return (
		<Page
			back={session.snapshot.value !== null}
			title={t("sidebar.title.trouble")}
			footer={
				<Action primary onClick={retry ? again : session.open}>
					{t(retry ? "sidebar.trouble.retry" : "sidebar.reread")}
				</Action>
			}
		>
			<div class="trouble" role="alert">
				<p class="what">
					<Icon name="warn" />
					<b>{t(`trouble.${code}`)}</b>
				</p>
				<p>{t(`trouble.${code}.todo`)}</p>
				{detail && <p class="minor">{t("trouble.about", { detail })}</p>}
			</div>
		</Page>
	);
}
