import { numberText } from "../../src/i18n/amount";
import { formatDay } from "../state/format";
import { HEIGHT, pictureOf, type TrendFigures, WIDTH } from "../state/picture";
import type { CheckedKpi } from "../state/reading";
import { figureText } from "../state/values";
import { useSession, useWords } from "./context";

/** How the figures of a KPI came about and where they lead. */
export function InsightView({ kpi }: { kpi: CheckedKpi }) {
	const { insight } = useSession();
	const { t, say } = useWords();
	const known = insight.value;
	if (known === null || known === undefined) return null;
	const { progress, expected, trend, ahead, periods, picture } = known;
	return (
		<section>
			<h2>{t("insight.title")}</h2>
			{picture && <TrendPicture kpi={kpi} figures={picture} />}
			<dl class="told">
				<dt>{t("insight.progress")}</dt>
				<dd>{say(progress)}</dd>
				{expected && (
					<>
						<dt>{t("insight.expected")}</dt>
						<dd>{say(expected)}</dd>
					</>
				)}
				<dt>{t("insight.trend")}</dt>
				<dd>{say(trend)}</dd>
				{ahead.length > 0 && (
					<>
						<dt>{t("insight.ahead")}</dt>
						<dd>
							{ahead.map((message) => (
								<p key={message.key}>{say(message)}</p>
							))}
						</dd>
					</>
				)}
				{periods && (
					<>
						<dt>{t("insight.periods")}</dt>
						<dd>{say(periods)}</dd>
					</>
				)}
			</dl>
		</section>
	);
}

/** Figures as a line with dots, the target dashed, the forecast as a dot on a bar; in words for those who do not see it. */
function TrendPicture({
	kpi: { kpi },
	figures,
}: {
	kpi: CheckedKpi;
	figures: TrendFigures;
}) {
	const { t, language } = useWords();
	const { points, targets, forecast } = pictureOf(figures);
	const [first] = figures.points;
	const last = figures.points[figures.points.length - 1];
	const value = (number: number) => figureText(kpi, number, language);
	const day = (of: string | undefined) => formatDay(of ?? "", language);
	const words = [
		t("insight.picture", {
			count: numberText(figures.points.length),
			first: day(first?.day),
			from: value(first?.value ?? 0),
			last: day(last?.day),
			to: value(last?.value ?? 0),
		}),
		figures.target !== null &&
			t("insight.picture.target", { target: value(figures.target) }),
		figures.forecast &&
			t("insight.picture.forecast", {
				day: day(figures.forecast.day),
				value: value(figures.forecast.value),
				low: value(figures.forecast.low),
				high: value(figures.forecast.high),
			}),
	].filter(Boolean);
	return (
		<figure class="trend">
			<svg
				viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
				role="img"
				aria-label={words.join(" ")}
			>
				{targets.map((y) => (
					<path key={y} class="target" d={`M0 ${y}H${WIDTH}`} />
				))}
				{forecast && (
					<>
						<path
							class="ahead"
							d={`M${pair(points[points.length - 1])}L${pair(forecast.at)}`}
						/>
						<path
							class="interval"
							d={`M${forecast.at.x} ${forecast.low}V${forecast.high}`}
						/>
						<circle
							class="ahead-dot"
							cx={forecast.at.x}
							cy={forecast.at.y}
							r="4"
						/>
					</>
				)}
				<path class="line" d={`M${points.map(pair).join("L")}`} />
				{points.map(({ x, y }) => (
					<circle key={x} class="dot" cx={x} cy={y} r="3" />
				))}
			</svg>
			<figcaption aria-hidden="true">
				<span class="key line">{t("insight.key.figures")}</span>
				{figures.target !== null && (
					<span class="key target">{t("insight.key.target")}</span>
				)}
				{forecast && (
					<span class="key interval">{t("insight.key.forecast")}</span>
				)}
			</figcaption>
		</figure>
	);
}

function pair(place: { x: number; y: number } | undefined): string {
	return place ? `${place.x.toFixed(1)} ${place.y.toFixed(1)}` : "0 0";
}
