/**
 * `npm run rules`: writes a page per rule into `docs/rules/`, from what the rules' own files say. With `--check` writes nothing and fails where
 * a page is missing, old, or of no rule.
 */
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadCore } from "./bundle.mjs";

const FOLDER = fileURLToPath(new URL("../docs/rules", import.meta.url));
const WORDS = {
	en: {
		heading: "English",
		looksFor: "Looks for",
		why: "Why",
		bad: { fault: "Bad", merit: "Not enough" },
		good: "Good",
		verdict: "Verdict",
		off: "Switch it off",
		offHow:
			"On the sheet *SMART settings*, write `{id}` into a cell to the right of *Rules switched off*. It holds for this spreadsheet, for everybody.",
		merit:
			"What it finds is what a pass rests on, so it cannot be switched off.",
		advice: "What to do",
	},
	"zh-TW": {
		heading: "繁體中文",
		looksFor: "檢查什麼",
		why: "為什麼",
		bad: { fault: "不好的例子", merit: "還不夠的例子" },
		good: "好的例子",
		verdict: "判定",
		off: "如何關閉",
		offHow:
			"在「SMART 設定」工作表的「關閉的規則」右側任一格填入 `{id}`，整份試算表的所有人都適用。",
		merit: "這條規則找到的是「通過」的依據，所以不能關閉。",
		advice: "怎麼做",
	},
};

/** File name → text of every page, the list of all included. */
export async function pages() {
	const core = await loadCore({
		RULES: "smart",
		judge: "smart",
		PAGES: "smart/pages",
		subjectOfExample: "smart/example",
		render: "i18n/render",
		learn: "i18n/render",
		AREAS: "i18n/areas",
		CHECKS: "portfolio",
		reviewSet: "portfolio",
		SET_PAGES: "portfolio/pages",
		policyOf: "progress/policy",
		blankKpi: "kpi/kpi",
		EXAMPLE_DAY: "smart/example",
	});
	core.learn(...core.AREAS);
	const files = new Map([["README.md", index(core)]]);
	for (const rule of core.RULES) files.set(fileOf(rule.id), page(core, rule));
	for (const { id } of core.CHECKS) files.set(fileOf(id), setPage(core, id));
	return files;
}

function fileOf(id) {
	return `${id.replace("/", "-")}.md`;
}

function index({ RULES, PAGES, CHECKS, SET_PAGES, render }) {
	const sections = ["S", "M", "A", "R", "T"].map((letter) => {
		const rows = RULES.filter((rule) => rule.letter === letter).map(
			({ id, finds }) =>
				`| [${id}](${fileOf(id)}) | ${finds === "merit" ? "✓" : ""} | ${PAGES[id].looksFor.en} | ${PAGES[id].looksFor["zh-TW"]} |`,
		);
		const name = (language) => render({ key: `letter.${letter}` }, language);
		return [
			`## ${letter}: ${name("en")} ${name("zh-TW")}`,
			"",
			"| rule | a pass rests on it | looks for | 檢查什麼 |",
			"| --- | --- | --- | --- |",
			...rows,
			"",
		].join("\n");
	});
	const checks = [
		"## The whole set 整組指標",
		"",
		"| check | looks for | 檢查什麼 |",
		"| --- | --- | --- |",
		...CHECKS.map(
			({ id }) =>
				`| [${id}](${fileOf(id)}) | ${SET_PAGES[id].looksFor.en} | ${SET_PAGES[id].looksFor["zh-TW"]} |`,
		),
		"",
	].join("\n");
	return `# The rules\n\nMade by \`npm run rules\` from the files in \`src/smart\` and \`src/portfolio\`. Every example is judged by a test.\n\n${sections.join("\n")}\n${checks}`;
}

function page(core, rule) {
	const parts = ["en", "zh-TW"].map((language) => part(core, rule, language));
	return `# ${rule.id}\n\n${parts.join("\n")}\n[All rules](README.md)\n`;
}

function part({ PAGES, judge, subjectOfExample, render }, rule, language) {
	const words = WORDS[language];
	const { looksFor, why, bad, good } = PAGES[rule.id];
	const found = rule.finds === "fault" ? bad : good;
	const finding = judge(
		subjectOfExample(found[language], language),
	).findings.find((each) => each.rule === rule.id);
	const verdict = render({ key: `verdict.${finding.verdict}` }, language);
	const lines = [
		`## ${words.heading}`,
		"",
		`**${words.looksFor}**: ${looksFor[language]}`,
		"",
		`**${words.why}**: ${why[language]}`,
		"",
		`**${words.bad[rule.finds]}**: ${shown(bad[language], language, render)}`,
		"",
		`**${words.good}**: ${shown(good[language], language, render)}`,
		"",
		`**${words.verdict}**: ${verdict}${language === "en" ? ". " : "。"}${render(finding.why, language)}`,
		"",
	];
	if (finding.advice)
		lines.push(`**${words.advice}**: ${render(finding.advice, language)}`, "");
	const off =
		rule.finds === "merit"
			? words.merit
			: words.offHow.replace("{id}", rule.id);
	return [...lines, `**${words.off}**: ${off}`, ""].join("\n");
}

/** The page of a check over a whole set. */
function setPage(core, id) {
	const parts = ["en", "zh-TW"].map((language) => setPart(core, id, language));
	return `# ${id}\n\n${parts.join("\n")}\n[All rules](README.md)\n`;
}

function setPart(core, id, language) {
	const { SET_PAGES, render } = core;
	const words = WORDS[language];
	const { looksFor, why, bad, good } = SET_PAGES[id];
	const [found] = findingsOn(core, bad[language]).filter(
		({ check }) => check === id,
	);
	const rows = (examples) =>
		examples.map((row) => `- ${shown(row, language, render)}`).join("\n");
	return [
		`## ${words.heading}`,
		"",
		`**${words.looksFor}**: ${looksFor[language]}`,
		"",
		`**${words.why}**: ${why[language]}`,
		"",
		`**${words.bad.fault}**`,
		"",
		rows(bad[language]),
		"",
		`**${words.good}**`,
		"",
		rows(good[language]),
		"",
		`**${words.verdict}**: ${render(found.why, language)}`,
		"",
		`**${words.advice}**: ${render(found.advice, language)}`,
		"",
		`**${words.off}**: ${words.offHow.replace("{id}", id)}`,
		"",
	].join("\n");
}

function findingsOn({ reviewSet, policyOf, blankKpi, EXAMPLE_DAY }, rows) {
	return reviewSet(
		rows.map((row) => ({ ...blankKpi(), ...row })),
		{
			today: EXAMPLE_DAY,
			policy: policyOf("gap"),
			closingDays: 0,
			stale: true,
		},
	);
}

/** An example as a reader sees it: a text, or cells by their headings. */
function shown(example, language, render) {
	if (typeof example === "string") return `\`${example}\``;
	const { past, above, scale = [], ...cells } = example;
	const name = (field) => render({ key: `field.${field}` }, language);
	const value = (field, content) => {
		const other = scale.find((each) => each.field === field);
		if (other) return other.text;
		if (content === null || content === "")
			return language === "en" ? "(blank)" : "（空白）";
		const choice = `${field}.${content}`;
		const words = render({ key: choice }, language);
		return words === choice ? content : words;
	};
	const parts = Object.entries(cells).map(
		([field, content]) => `${name(field)} \`${value(field, content)}\``,
	);
	if (past)
		parts.push(
			past.length === 0
				? language === "en"
					? "no past readings"
					: "沒有過去的紀錄"
				: past.map(({ day, value: at }) => `${day} \`${at}\``).join(", "),
		);
	if (above)
		parts.push(
			`${name("parent")}: ${name("level")} \`${value("level", above)}\``,
		);
	return parts.join(" · ");
}

/** What stands in the folder differs from what the rules say: names of files. */
async function staleFiles() {
	const wanted = await pages();
	const present = readdirSync(FOLDER);
	const old = [...wanted].filter(
		([file, text]) =>
			!present.includes(file) ||
			readFileSync(join(FOLDER, file), "utf8") !== text,
	);
	return [
		...old.map(([file]) => file),
		...present.filter((file) => !wanted.has(file)),
	];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	if (process.argv.includes("--check")) {
		const stale = await staleFiles();
		for (const file of stale)
			console.error(`docs/rules/${file} is not what the rules say`);
		process.exitCode = stale.length > 0 ? 1 : 0;
	} else {
		rmSync(FOLDER, { recursive: true, force: true });
		mkdirSync(FOLDER, { recursive: true });
		const files = await pages();
		for (const [file, text] of files) writeFileSync(join(FOLDER, file), text);
		console.log(`${files.size} pages in docs/rules`);
	}
}
