import type { Files } from "../files";
import type { MenuItem } from "../menu";
import type { PageLanguage, Say } from "../words";

export function fileMenu(
	say: Say,
	files: Files,
	language: PageLanguage,
	switchTo: (language: PageLanguage) => void,
): MenuItem[] {
	const choice = (label: string, one: PageLanguage): MenuItem => ({
		label,
		checked: language === one,
		run: () => switchTo(one),
	});
	return [
		{ label: say("open"), run: () => files.choose() },
		{
			label: say("download"),
			items: [
				{ label: say("asXlsx"), run: () => void files.download("xlsx") },
				{ label: say("asCsv"), run: () => void files.download("csv") },
			],
		},
		{ label: say("newEmpty"), run: () => files.openEmpty() },
		{ label: say("sample"), run: () => files.openSample() },
		{ separator: true },
		{
			label: say("language"),
			items: [choice(say("english"), "en"), choice(say("chinese"), "zh-TW")],
		},
	];
}
