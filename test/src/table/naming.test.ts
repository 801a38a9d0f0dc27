import { describe, expect, test } from "@jest/globals";
import { fieldsNamedBy } from "../../../src/table/match";

/** A header below this is taken only where the cells confirm it. */
const LEAST = 0.58;

/** The fields that a header names alone: the likeliest and those that only the rest of the row can tell from it. */
function namedAlone(header: string): string[] {
	const named = fieldsNamedBy(header);
	const other = named.get("other") ?? 0;
	const fields = [...named]
		.filter(
			([field, score]) => field !== "other" && score >= LEAST && score > other,
		)
		.sort((a, b) => b[1] - a[1]);
	const best = fields[0]?.[1] ?? 0;
	const likely = fields.filter(([, score]) => best - score < 0.25);
	return likely.length > 0 ? likely.map(([field]) => field) : ["none"];
}

const HEADERS: Record<string, string[]> = {
	goal: [
		"目標, 目標名稱, 目標敘述, 策略目標, 部門目標, 個人目標, 年度工作目標, 績效目標, 工作項目, 重點工作, 重點工作項目, 工作計畫, 關鍵策略目標, 年度目標說明, 目標內容, 短期目標, 中程目標, 任務, 工作任務, 專案名稱, 專案目標, 計畫名稱, 行動方案, 主要任務, 職掌項目",
		"Objective, Objectives, Strategic objective, Goal, Goal name, Goals and objectives, Team goal, Project, Project name, Task, Task name, Initiative, Deliverable, Objective description, Key objective, Smart goal, Development goal, Department objective, Company objective",
		"目标名称, 工作目标, 战略目标, 任务名称, 重点任务, 工作任务, 戦略目標, 重点課題, 施策, Ziel, Zielsetzung, Strategisches Ziel, Maßnahme, Objectif, Objectif stratégique, Objetivo, Objetivo estratégico, Objetivo general",
		"年度工作重點, 工作要項, 重大工作, 推動工作, 工作主題, 績效項目, 重點策略, 發展目標, 經營目標, 品質目標, 環境目標, 教育目標, 學習目標, 訓練目標, 服務目標, 方針目標, 里程碑名稱, 待辦, 任務說明, 專案任務, 行動項目, 推動項目, 具體工作, 重要工作, 執行項目, 辦理事項, 應辦事項, 工作計畫名稱, 計畫目標, 目標主題, 部門工作目標, 我的目標, O（目標）, Goal description, Goal title, Objective title, Strategic priority, Strategic initiative, Key initiative, Work item, To-do, Action, Milestone, Desired outcome, Business objective, Business goal, Learning goal, Annual goal, Goal statement, Personal goal, Performance objective, Quarterly objective, Company goal, 重点项目, 工作事项, 主要任务, 年度任务, 改进目标",
	],
	indicator: [
		"指標, KPI, 關鍵指標, 績效指標, 衡量指標, 衡量項目, 考核指標, 考核項目, 評核項目, 評量指標, 評估項目, 關鍵績效指標, 關鍵績效指標(KPI), KPI項目, KPI 名稱, 指標項目, 指標內容, 品質指標, 管理指標, 關鍵成果, KR, 關鍵成果(KR), 具體指標, 量化指標, 成果指標, 產出指標, 服務水準指標, SLA指標, 監測指標, 評鑑指標, 效益指標, 財務指標",
		"KPI name, Key result, Key Results, Metric, Metric name, Measure, Performance measure, Performance indicator, Key performance indicator (KPI), Indicator, Indicator name, Success metric, Outcome indicator, Output indicator, Key metric, Quality metric, Service level indicator",
		"考核指标, 绩效指标, 指标名称, KPI指标, 关键结果, 評価指標, 重要業績評価指標（KPI）, 指標名, 成果指標, Kennzahl, Indikator, KPI-Name, Leistungskennzahl, Messgröße, Schlüsselkennzahl, Indicateur, Indicateur clé, Indicateur de performance, Nom de l'indicateur, Résultat clé, Indicador, Nombre del indicador, Indicador de desempeño, Resultado clave, Métrica",
		"關鍵績效, 績效衡量指標, 衡量指標名稱, 監控指標, 觀察指標, 追蹤指標, 量測項目, 監測項目, 檢核指標, 檢核項目, 評鑑項目, 考核內容, 品質項目, 管控指標, 營運指標, 北極星指標, 核心指標, 護欄指標, 結果指標, 過程指標, 輸入指標, 輸出指標, 預期成效指標, KRI, OKR 關鍵結果, 評分項目, 會計科目, Key metrics, North Star metric, Guardrail metric, Success measure, Measure of success, Leading indicator name, KPI description, KPI title, Performance metric, Health metric, Tracked metric, Metric/KPI, KPI / Metric, Outcome measure, Process measure, Quality measure, Operational metric, Line item, Measurement item, 绩效考核指标, 评价指标, 监测指标, 关键绩效指标, 评估指标, 测量指标",
	],
	method: [
		"衡量方式, 衡量方法, 計算公式, 計算方法, 計算方式, 評估方式, 量測方法, 測量方式, 評核方式, 考核方式, 公式, 計算式, 評分方式, 衡量標準, 評分標準, 評量標準, 檢核方式, 查核方式, 驗證方式, 統計方式, 資料收集方式, 指標計算方式, 量測工具, 測試方法, 評量工具, 衡量工具",
		"Formula, Calculation, How measured, Measurement method, Method of measurement, Calculation method, Means of verification, How we measure, Measurement, KPI formula, Calculation formula, Measurement tool, Verification method, Method, How is it calculated",
		"计算公式, 衡量标准, 考核方式, 计算方法, 評価方法, 測定方法, 算出方法, 計算式, 計測方法, 測定ツール, Messmethode, Berechnung, Formel, Berechnungsformel, Messverfahren, Formule, Formule de calcul, Mode de calcul, Méthode de calcul, Méthode de mesure, Fórmula, Fórmula de cálculo, Método de cálculo, Método de medición, Forma de cálculo, Medio de verificación",
		"計算基礎, 統計方法, 資料蒐集方式, 驗證方法, 衡量工具, 檢驗方法, 檢測方法, 量測方式, 監測方式, 檢核方法, 評量工具, 計算說明, 公式定義, 算法, 如何衡量, 怎麼量, 採計方式, 認定方式, 認定標準, 評定方式, 計分公式, Measurement approach, Measurement tool, How to measure, How it's measured, Measured via, Data collection method, Calculation logic, KPI calculation, Verification, Verification means, Assessment method, Evaluation method, Formula / definition, Method of calculation, Test method, 測量工具, 测量方式, 计算逻辑, 统计方法, 评估方法, 验证方式",
	],
	timeframe: [
		"期間, 執行期間, 時程, 執行期程, 年度, 月份, 季度, 季別, 學年度, 預定時程, 時間範圍, 評核期間, 計畫期程, 考核期間, 實施期程, 辦理期間, 期程",
		"Time frame, Timeframe, Period, Quarter, Year, Month, Timeline, Reporting period, Fiscal year, Duration, Performance period, Time period, 考核期间, 时间范围, 期間, 対象期間, 年度, Zeitraum, Zeitrahmen, Laufzeit, Période, Durée, Periodo, Año, Trimestre",
		"實施期間, 計畫期間, 辦理時程, 推動期程, 預計期程, 起訖時間, 起迄日期, 執行年度, 評估期間, 適用年度, 期程規劃, Time horizon, Timeframe (months), Period covered, Reporting year, Project period, Fiscal period, Quarter/Year, Time period, Performance year, 实施周期, 执行周期, 考核年度",
	],
	owner: [
		"負責人, 承辦人, 承辦人員, 主辦人, 權責人員, 負責人員, 執行人, 專案負責人, 指標負責人, 目標負責人, 責任人, 當責人, 擔當者, 窗口, 聯絡窗口, 姓名, 員工姓名, 同仁姓名, 員工, 業務員, 業務代表, 主責人, PM, 專案經理, 負責主管, 負責老師, 主責同仁, 業務姓名, KPI負責人",
		"Owner, KPI owner, Responsible, Responsible person, Person responsible, Accountable, Assignee, Assigned to, Lead, Goal owner, Metric owner, Accountable person, Employee name, Process owner, Project manager, PIC, DRI, Account manager, Action owner",
		"责任人, 负责人, 姓名, 执行人, 担当者, 責任者, 担当, 氏名, Verantwortlich, Verantwortlicher, Verantwortliche Person, Verantwortliche/r, Zuständig, Inhaber, KPI-Verantwortlicher, Responsable, Pilote, Porteur, Personne responsable, Responsable del indicador, Dueño, Encargado, Persona responsable",
		"主要負責人, 專責人員, 承辦, 經辦人, 主責窗口, 聯絡人, 主管, 執行者, 負責窗口, 當責者, 督導, 組長, 導師, 業務人員, 執行負責人, 認養人, 提案人, 指派人員, 被考核人, 員工姓名, 受評人, Owner(s), Responsible party, Point person, Project lead, Team lead, Goal champion, Executive owner, Accountable owner, Manager, Assigned, Responsibility of, Business owner, Data steward, Staff name, Sales rep, Account owner, 负责人姓名, 责任人员, 项目经理, 跟进人, 牵头人",
	],
	department: [
		"部門, 負責部門, 權責單位, 權責部門, 主責單位, 承辦單位, 主辦單位, 執行單位, 負責單位, 所屬部門, 責任單位, 主辦部門, 單位名稱, 處室, 科室, 承辦科室, 主辦處室, 負責處室, 課別, 團隊, 負責團隊, 業務單位, 主政單位, 事業單位, 事業部, 分店, 門市別, 廠區, 校區別系所, 學院, 系所",
		"Department, Dept., Division, Team, Business unit, Responsible department, Responsible team, Owning team, Responsible unit, Lead department, Function, Dept/Team, 部门, 责任部门, 负责部门, 所属部门, 责任单位, 部署, 担当部署, 部門, Abteilung, Bereich, Verantwortliche Abteilung, Organisationseinheit, Team, Département, Équipe, Departamento, Área, Área responsable, Unidad responsable, Gerencia",
		"權責機關, 主政機關, 承辦機關, 辦理單位, 推動單位, 填報單位, 實施單位, 主責部門, 所屬單位, 業管單位, 責任部門, 負責處, 負責科, 承辦課, 分公司, 事業群, 廠區, 校區, 院區, 隊別, 班別, Responsible unit, Lead agency, Owning department, Business area, Responsible division, Service area, Directorate, Lead team, Implementing agency, Org, Branch, Responsible office, 责任科室, 牵头单位, 承办部门, 主管部门, 业务部门",
	],
	unit: [
		"單位, 計量單位, 衡量單位, 量測單位, 指標單位, 目標單位, 單位(%), 度量單位, Unit, Units, Unit of measure, Unit of measurement, UoM, UOM, Measurement unit, Metric unit, 计量单位, 単位, Einheit, Maßeinheit, Messeinheit, Unité, Unité de mesure, Unidad, Unidad de medida",
		"衡量單位, 計算單位, 量化單位, 目標單位, Unit of measure (UOM), Measure unit, Value unit, 单位（%）, 度量单位, 測量單位",
	],
	baseline: [
		"基準值, 基期, 基期值, 基準, 現有基準, 基線, 起始值, 去年實績, 去年實際, 去年度實際值, 上年度實績, 前年度實際值, 去年同期, 去年件數, 上期實際, 前期值, 原始值, 初始值, 基準年數值, 去年數值, 上年度達成值, 前一年度實績, 改善前, 導入前數值, 期初值, 去年業績, 去年成績",
		"Baseline, Baseline value, Base value, Starting value, Start value, Starting point, Initial value, Last year, Last year actual, Prior year, Prior year actual, Previous year, Previous value, Last year's value, Baseline (2024), FY24 baseline, Previous period, PY actual",
		"基准值, 基期值, 去年实际, 上年实际完成值, 去年同期, 基準値, 前年実績, 昨年実績, 初期値, Basiswert, Ausgangswert, Vorjahr, Vorjahreswert, Valeur de référence, Valeur initiale, Situation initiale, Année précédente, Línea base, Línea de base, Valor inicial, Valor base, Año anterior, Valor año anterior",
		"現況值, 改善前, 基準數據, 前期實績, 上期值, 去年同期值, 前一年度, 期初值, 初始值, 原水準, 目前基線, 起始水準, 執行前, 基期值, 前次結果, 上月實績, 去年, Baseline (2023), Current baseline, As-is, Starting level, Initial level, Prior period, LY Actual, PY, Last month, Previous quarter, Pre-test, Base year value, Historical average, 上年实际, 上年完成, 期初, 基线数据, 优化前",
	],
	target: [
		"目標值, 目標數, 目標數值, 年度目標值, 預期目標值, 目標件數, 目標金額, 今年目標, 全年目標, 本期目標值, 預定目標值, 預期成果, 預期值, 預估值, 標準值, 計畫值, 目標達成值, 2026目標值, 115年目標值, 目標（%）, 目標水準, 衡量目標值, 應達成值, 預期達成值, 達標標準, 驗收標準, 合格標準, 允收標準, 門檻值, 業績目標, 營收目標, 月目標, 季目標值, 指標目標值, 年度目標數, 目標比率, 目標分數, 目標時數, 目標人數, 預算數, 預算金額, 預計完成數, 服務水準目標, Q1目標, 目標量, 目標次數, 最低目標",
		"Target, Target value, Targets, Annual target, 2026 Target, Target (%), FY26 target, Q1 Target, Goal value, Target level, Planned value, Yearly target, Monthly target, Sales target, Target number, Expected value, Target 2027, KPI target, Minimum target, Acceptance criteria, Acceptable level, Quota, Target amount, Target performance, SLA target, Budget amount",
		"目标值, 年度目标值, 计划值, 目标, 目标数, 考核目标值, 目標値, 目標数値, 年間目標, 計画値, Zielwert, Soll, Sollwert, Planwert, Zielvorgabe, Ziel 2026, Cible, Valeur cible, Cible 2026, Valeur attendue, Cible annuelle, Meta, Meta anual, Valor meta, Valor objetivo, Meta 2026, Valor esperado",
		"目標數據, 年度指標值, 指標目標, 期末目標值, 應達目標, 績效目標值, 訂定目標, 預計目標, 預期目標, 目標產量, 目標營收, 目標%, 期望水準, 期望值, 標準, 合格分數, 達成標準, 通過標準, 最低標準, 目標人次, 目標場次, 業績配額, 預定值, 計畫數, 計劃值, 規劃值, 挑戰目標值, 年終目標, SLO 目標, 可接受值, Target %, Target FY27, Target by EOY, Target (2026), 2026 Goal, Goal (%), Year-end target, Annual plan, Desired level, Desired value, Expected result, Target score, Min target, Minimum acceptable, Acceptance threshold, SLA commitment, To-be, Standard, Budgeted, Forecast target, Plan value, Success threshold, Target level (L3), 指标值, 年度目标, 考核目标, 目标水平, 预期值, 达标值, 目标要求",
	],
	target_high: [
		"目標上限, 上限值, 目標最大值, 目標值上限, 規格上限, 容許上限, 管制上限, Upper target, Target max, Maximum target, Upper limit, Target upper limit, 目标上限, 上限値, 目標上限",
	],
	actual: [
		"實際值, 實績, 實績值, 實際, 實際數, 目前值, 現值, 現況, 目前現況, 實際達成值, 實際達成, 實際完成值, 累計實績, 目前數值, 最新值, 最新數值, 本期實績, 本月實績, 本期實際值, 今年實績, 執行成果, 執行結果, 達成值, 實際件數, 實際金額, 本月值, 當月實績, 累計值, 本年累計, 年度累計, 達成數, 完成數, 已完成數, 實際執行數, 決算數, 實測值, 量測值, 實際分數, 目前累計, 1月實績, Q1實際, 實際數值, 目前達成值, 當前值, 目前狀況, 截至目前累計",
		"Actual, Actual value, Actuals, Current value, Current, Actual result, Actual YTD, YTD actual, Current status value, Achieved, Achieved value, Actual performance, Latest value, Result, Results, YTD, Year to date, Current level, Actual to date, Actual 2025, Q1 Actual, Current performance, Measured value, Observed value, Realized, Actual amount",
		"实际值, 完成值, 实际完成值, 当前值, 实际完成, 达成值, 实绩, 実績, 実績値, 現状値, 現在値, 実測値, 当月実績, Istwert, Ist, Ist-Wert, Aktueller Wert, Aktuell, Ergebnis, Valeur actuelle, Réel, Réalisé, Valeur réelle, Résultat, Valor actual, Real, Resultado, Valor real, Valor alcanzado, Logro",
		"實際數值, 目前達成, 目前結果, 本期值, 本月達成, 當月值, 當期值, 今年累計, 累計達成, 累計完成, 累計至今, 現在值, 現行數值, 最近值, 最新結果, 實際成果, 實際績效, 執行數, 執行績效, 達成數值, 量測值, 實測, 完成數量, 完成件數, 年度實績, 114年實績, 上半年實績, Q2 實績, Actual value (YTD), Current, Current status (value), Current state, Latest, Latest reading, Actual Q2, YTD, YTD total, Measured, Outcome value, Actual results, Actual performance, Realised value, Achieved to date, Delivered, Progress to date, Value, Observed value, Current reading, This month, 实际, 当前, 完成值, 累计完成, 本月完成, 实际值（%）, 完成数, 现状值, 目前水平",
	],
	start: [
		"開始日, 開始日期, 起始日期, 起始日, 預計開始日, 開始時間, 起日, 預定開始日, 開工日, 啟動日期, 生效日, Start date, Start, Planned start, Begin date, Starts on, 开始日期, 开始时间, 開始日, 開始予定日, Startdatum, Beginn, Date de début, Début, Fecha de inicio, Fecha inicio, Inicio",
		"預計開始, 起始時間, 開始執行日, 計畫開始日, 啟動日, 起算日, Start on, Planned start date, Begin, Commencement date, Launch date start, Kick-off date, 计划开始时间, 启动时间",
	],
	due: [
		"期限, 完成期限, 截止日, 截止日期, 到期日, 預計完成日, 預定完成日, 預計完成日期, 預定完成時間, 目標日期, 目標完成日, 結束日期, 完成日期, 完成時間, 完工日, 預計完成時間, 達成期限, 結案日, 辦理期限, 迄日, 預計達成日期, 預定完成日(年/月/日), 改善期限",
		"Due date, Due, Deadline, Target date, End date, Completion date, Target completion date, By when, Finish date, Due by, Date due, Expected completion date, Planned end, End, Target finish, Date of completion",
		"截止日期, 完成时间, 完成期限, 结束日期, 计划完成时间, 期限, 期日, 締切日, 完了予定日, 終了日, 達成期限, Frist, Fällig, Fälligkeitsdatum, Zieldatum, Enddatum, Termin, Échéance, Date limite, Date de fin, Date d'échéance, Fecha límite, Fecha de fin, Fecha fin, Fecha de vencimiento, Plazo, Fecha de término, Fecha de cumplimiento",
		"預計完成, 完成日, 預計結束, 應完成日, 截止時間, 到期, 結案期限, 達標日期, 目標時間, 目標年月, 改善完成日, 交期, 交付日期, 計畫結束日, 期滿日, Due on, ETA, Target completion, Expected completion, Complete by, Target end date, Planned finish, Finish, Delivery date, Required by, Target quarter, Deadline (date), 计划完成日期, 完成截止, 目标日期, 预计完成时间",
	],
	updated: [
		"更新日期, 更新日, 最後更新, 最後更新日, 最近更新日期, 資料日期, 資料截止日, 統計日期, 統計截止日, 資料更新日期, 填報日期, 數據更新日, 量測日期, 更新時間, 截至日期, 最後修改日期, 登錄日期, Last updated, As of, Updated, Date updated, Last update, Data as of, Reading date, Measurement date, As of date, Updated at, Last modified, Reporting date, Date reported, 更新日期, 数据日期, 統計時間, 最終更新日, 更新日, 更新日時, 測定日, Letzte Aktualisierung, Aktualisiert am, Zuletzt aktualisiert, Stand, Mise à jour, Date de mise à jour, Dernière mise à jour, Fecha de actualización, Última actualización, Actualizado",
		"資料時間, 數據截止日, 統計基準日, 最後更新日期, 更新於, 填寫日期, 回報日期, 量測日期, 資料截至, Last reviewed, Date of reading, Data as of, As-of date, Update date, Last measured, Measured on, Reported on, Last data date, 更新时间, 数据截至, 填报日期",
	],
	cadence: [
		"頻率, 更新頻率, 追蹤頻率, 檢核頻率, 量測頻率, 衡量頻率, 統計頻率, 回報頻率, 填報頻率, 監測頻率, 檢視頻率, 評核頻率, 衡量週期, 統計週期, 追蹤週期, 量測頻次, Frequency, Update frequency, Measurement frequency, Reporting frequency, Review frequency, Cadence, Reporting cycle, Review cadence, How often, Frequency of measurement, Collection frequency, Tracking frequency, 考核频率, 统计周期, 更新频率, 頻度, 測定頻度, 更新頻度, 報告頻度, Häufigkeit, Messfrequenz, Berichtsfrequenz, Messhäufigkeit, Turnus, Fréquence, Périodicité, Fréquence de suivi, Frecuencia, Periodicidad, Frecuencia de medición, Frecuencia de reporte",
		"監測週期, 追蹤週期, 統計頻率, 檢核頻率, 回報頻率, 檢討頻率, 量測週期, 填報頻率, 資料頻率, 檢視週期, Tracking frequency, Reporting cadence, Review frequency, Update frequency, Measurement frequency, Collection frequency, Monitoring frequency, Report cycle, How often measured, 统计周期, 更新频率, 考核频率, 监测频率",
	],
	confidence: [
		"信心, 信心指數, 信心度, 信心分數, 信心水準, 達成信心, 信心值(0-10), 把握度, Confidence, Confidence level, Confidence score, Confidence (0-10), Confidence rating, 信心指数, 自信度, 確信度, Zuversicht, Confiance, Niveau de confiance, Confianza, Nivel de confianza",
	],
	weight: [
		"權重, 權重(%), 比重, 配分, 權重比例, 指標權重, 佔比, KPI權重, 目標權重, 權重%, Weight, Weighting, Weight (%), Weightage, KPI weight, Weight %, 权重, 比重, 权重(%), ウェイト, ウエイト, 重み, Gewicht, Gewichtung, Gewichtung (%), Poids, Pondération, Peso, Ponderación, Peso (%)",
		"權重（%）, 配重, 佔比(%), 比例配分, 指標權重, 目標權重, Weight %, Weighting (%), Weight factor, Relative weight, Wgt, 权重, 权重占比",
	],
	direction: [
		"方向, 指標方向, 目標方向, 極性, 望大望小, 望大/望小, 越大越好/越小越好, 趨勢方向, 比較方式, 正負向, 期望方向, Direction, Polarity, Desired direction, Target direction, Higher is better, Better direction, Lower/Higher is better, 指标方向, 極性, 方向性, Richtung, Sens, Sentido, Polaridad",
	],
	kind: [
		"累計方式, 計算類型, 統計口徑, 彙總方式, 計數方式, 加總方式, 累計/單期, 累計或當期, Counts as, Accumulation, Calculation type, Cumulative or per period, Aggregation type, Aggregation method, 统计口径, 累计方式, 集計方法",
	],
	level: [
		"層級, 指標層級, 目標層級, 管理層級, KPI層級, 戰略/營運/功能, Level, KPI level, Organizational level, Strategic/Operational, Tier, 指标层级, 階層, Ebene",
	],
	timing: [
		"領先/落後, 領先或落後, 領先落後, 領先/落後指標, 指標性質（領先/落後）, 領先或落後指標, Leading/lagging, Leading or lagging, Lead/Lag, Lagging/leading, Leading / Lagging indicator, Indicator type (leading/lagging), 领先/滞后, 先行/遅行",
	],
	parent: [
		"上層目標, 上位目標, 對應目標, 對應公司目標, 所屬目標, 上級目標, 支持目標, 連結策略目標, 對應策略目標, 關聯目標, 對應部門目標, 承接目標, 上層KPI, 上層指標, 父目標, 隸屬目標, 對應的公司目標, 對應年度目標, Parent goal, Parent objective, Supports, Aligned to, Linked goal, Aligns with, Strategic goal supported, Contributes to, Linked objective, Parent KPI, Related objective, Aligned company goal, 上级目标, 对应目标, 上位目標, 関連目標, Übergeordnetes Ziel, Oberziel, Objectif parent, Objetivo superior",
	],
	id: [
		"編號, 指標編號, 目標編號, KPI編號, 代碼, 指標代碼, KPI代碼, 項目編號, ID, KPI ID, Code, KPI code, Goal ID, Indicator code, Ref, 编号, 指标编码, 番号, Kennung, Code, Código",
	],
	none: [
		"備註, 說明, 狀態, 燈號, 達成率, 達成率(%), 目標達成率, 進度, 進度說明, 執行進度, 差異, 差異分析, 落差, 達成狀況, 達成情形, 辦理情形, 執行情形, 執行情形說明, 得分, 自評分數, 主管評分, 評分, 評等, 排名, 名次, 趨勢, 構面, 策略構面, 面向, 類別, 分類, 原因分析, 未達成原因, 改善措施, 改善對策, 因應措施, 附件, 佐證資料, 佐證文件, 連結, 網址, 協辦單位, 協辦人, 配合單位, 審核人, 核准, 建立日期, 建立者, 項次, 序號, #, 優先順序, 重要性, 預算執行率, 完成率, 實際完成日, 實際完成日期, 去年目標, 去年目標值, 去年達成率, 成長率, 年增率, YoY, 同期比較, 獎金, 加分, 扣分, 風險, 資料來源, 定義, 指標定義, 名詞定義, 目標客群, 目標對象, 目標族群, 優秀, 良好, 待改善, 困難, 問題, 下一步, 心得, 回饋, 主管意見, 會議結論, 電話, Email, 地址, 職稱, 性別, 評論, 追蹤結果說明, 追蹤說明, 里程碑狀態",
		"Status, Notes, Comments, Remarks, Achievement, Achievement rate, % achieved, % complete, Progress, Variance, Gap, Score, Rating, Rank, RAG, RAG status, Trend, Category, Type, Perspective, Priority, Created at, Created by, Approved by, Reviewer, Action plan, Next steps, Corrective action, Root cause, Evidence, Attachment, Link, URL, Dashboard, Definition, Description, Data source, Source, Target audience, Target market, Last year target, Previous target, Prior year target, Actual completion date, No., #, Tags, Benchmark, Forecast, Risk, Issues, Dependencies, Rationale, Email, Phone, Job title, Target achieved?, Progress %, Status update, Support needed, Traffic light, Bonus, Stretch target rationale",
		"状态, 备注, 达成率, 完成率, 得分, 评分, 排名, 差异分析, 序号, 協力部署, 備考, 達成率, 進捗, 進捗率, 評価, コメント, ステータス, 優先度, Status, Bemerkung, Abweichung, Fortschritt, Zielerreichung, Zielerreichungsgrad, Kommentar, Ampel, Priorität, Statut, Commentaire, Écart, Taux de réalisation, Avancement, Observations, Estado, Observaciones, Avance, % de cumplimiento, Comentarios, Semáforo, Desviación, Categoría, Prioridad, Perspectiva",
		"達成率, 達成狀況說明, 進度說明, 差異分析, 備註說明, 燈號, 狀態, 是否達標, 排名, 分數, 評語, 附件連結, 佐證文件, 風險說明, 因應措施, 改善建議, 優先順序, 建立時間, 建立者, 審核人, 核准主管, 協辦人員, 類別, 分類, 面向, 構面, 說明, 定義, 預算來源, 經費, 所需資源, 困難與建議, 下月計畫, 主管意見, 目標對象, 目標客群, 達成百分比, 剩餘天數, 趨勢圖, 版本, 附註, 參考資料, Status, RAG, Comments, Notes, Priority, Category, Type, Variance, % complete, % achieved, Trend, Rank, Score, Rating, Risk level, Evidence, Link, Attachment, Created at, Created by, Approved by, Reviewer, Target audience, Next steps, Root cause, Description, Definition, Tags, Comments/Notes, Action required, Resources needed, Dependencies, Blockers, Barriers, Impact, Assumptions, Rationale, Benefits, Success story, Remaining, Difference, Growth %, YoY, Color, Completion %, Achievement, 完成率, 完成进度, 备注, 得分, 评价, 状态, 优先级, 差异, 同比, 环比",
	],
};

describe.each(Object.entries(HEADERS))("%s", (field, lines) => {
	test.each(lines)("%s", (line) => {
		const wrong = line
			.split(", ")
			.map((header) => [header, namedAlone(header)] as const)
			.filter(([, fields]) => !fields.includes(field));
		expect(wrong).toEqual([]);
	});
});
