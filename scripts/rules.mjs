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
const HEADINGS = { en: "English", "zh-TW": "繁體中文" };

/** File name → text of every page, the list of all included. */
export async function pages() {
	const core = await loadCore({
		RULES: "smart",
		judge: "smart",
		PAGES: "smart/pages",
		subjectOfExample: "smart/example",
		exampleParts: "smart/example-text",
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

/** A rule's id and its name in both languages. */
function title({ render }, id) {
	const key = `check.${id}`;
	return [id, render({ key }, "en"), render({ key }, "zh-TW")].join(" · ");
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
	return `# ${title(core, rule.id)}\n\n${parts.join("\n")}\n[All rules](README.md)\n`;
}

function part(core, rule, language) {
	const { PAGES, judge, subjectOfExample, render } = core;
	const { looksFor, why, bad, good } = PAGES[rule.id];
	const found = rule.finds === "fault" ? bad : good;
	const finding = judge(
		subjectOfExample(found[language], language),
	).findings.find((each) => each.rule === rule.id);
	const said = (key, values) => render({ key, values }, language);
	const verdict = said(`verdict.${finding.verdict}`);
	return paragraphs(core, language, [
		["rule.looks_for", looksFor[language]],
		["rule.why", why[language]],
		[`rule.bad.${rule.finds}`, shown(core, bad[language], language)],
		["rule.good", shown(core, good[language], language)],
		[
			"rule.verdict",
			`${verdict}${language === "en" ? ". " : "。"}${render(finding.why, language)}`,
		],
		...(finding.advice
			? [["rule.advice", render(finding.advice, language)]]
			: []),
		["rule.off", said(`rule.off.${rule.finds}`, { id: `\`${rule.id}\`` })],
	]);
}

/** A language's half of a page: what is said of the rule, each under its heading. */
function paragraphs({ render }, language, said) {
	const lines = said.flatMap(([key, text]) => [
		`**${render({ key }, language)}**${text.startsWith("- ") ? "\n\n" : ": "}${text}`,
		"",
	]);
	return [`## ${HEADINGS[language]}`, "", ...lines].join("\n");
}

/** The page of a check over a whole set. */
function setPage(core, id) {
	const parts = ["en", "zh-TW"].map((language) => setPart(core, id, language));
	return `# ${title(core, id)}\n\n${parts.join("\n")}\n[All rules](README.md)\n`;
}

function setPart(core, id, language) {
	const { SET_PAGES, render } = core;
	const { looksFor, why, bad, good } = SET_PAGES[id];
	const [found] = findingsOn(core, bad[language]).filter(
		({ check }) => check === id,
	);
	const rows = (examples) =>
		examples.map((row) => `- ${shown(core, row, language)}`).join("\n");
	const values = { id: `\`${id}\`` };
	return paragraphs(core, language, [
		["rule.looks_for", looksFor[language]],
		["rule.why", why[language]],
		["rule.bad.fault", rows(bad[language])],
		["rule.good", rows(good[language])],
		["rule.verdict", render(found.why, language)],
		["rule.advice", render(found.advice, language)],
		["rule.off", render({ key: "rule.off.fault", values }, language)],
	]);
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

/** An example in a line: a text, or cells by their headings. */
function shown(core, example, language) {
	return core
		.exampleParts(example, language)
		.map(({ name, text }) => [name, text && `\`${text}\``])
		.map((words) => words.filter((word) => word !== "").join(" "))
		.join(" · ");
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
