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
	"quota",
	"many_runs",
	"time_limit",
	"offline",
	"not_loaded",
	"unexpected",
]);

/** What is in the way, what to do about it, and the way on. */
export function TroubleView({ trouble }: { trouble: Trouble }) {
	const session = useSession();
	const { t } = useWords();
	const { code, detail, again } = trouble;
	if (code === "nothing_to_restore") return <NothingToRestore />;
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
				{detail && !/^\d+$/.test(detail) && (
					<p class="minor">{t("trouble.about", { detail })}</p>
				)}
			</div>
		</Page>
	);
}

/** Nothing is wrong where there is nothing to take back. */
function NothingToRestore() {
	const session = useSession();
	const { t } = useWords();
	return (
		<Page
			back
			title={t("sidebar.title.restore")}
			footer={
				<Action primary onClick={() => session.show("home")}>
					{t("sidebar.write.home")}
				</Action>
			}
		>
			<div class="stack" role="status">
				<p>{t("trouble.nothing_to_restore")}</p>
				<p class="minor">{t("trouble.nothing_to_restore.todo")}</p>
			</div>
		</Page>
	);
}
