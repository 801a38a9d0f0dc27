import type { Commands } from "../commands";
import type { MenuItem } from "../menu";
import type { WordKey } from "../words";

const PATTERNS: readonly [key: WordKey, pattern: string][] = [
	["automatic", ""],
	["plainText", "@"],
	["aNumber", "#,##0.00"],
	["wholeNumber", "#,##0"],
	["percent", "0.00%"],
	["aDate", "yyyy-mm-dd"],
	["dateTime", "yyyy-mm-dd hh:mm:ss"],
	["duration", "[h]:mm:ss"],
];
const FLAGS = [
	["bold", "Control+B"],
	["italic", "Control+I"],
	["underline", "Control+U"],
	["strikethrough", "Alt+Shift+5"],
] as const;
const SIDES = [
	["alignLeft", "left"],
	["alignCenter", "center"],
	["alignRight", "right"],
] as const;
const FILLS: readonly [key: WordKey, color: string][] = [
	["red", "#f4cccc"],
	["yellow", "#fff2cc"],
	["green", "#d9ead3"],
	["blue", "#cfe2f3"],
	["grey", "#efefef"],
];
const INKS: readonly [key: WordKey, color: string][] = [
	["red", "#b3261e"],
	["green", "#1e6b34"],
	["blue", "#1558c0"],
	["grey", "#5f6368"],
];

export function formatMenu(commands: Commands): MenuItem[] {
	const { say } = commands;
	return [
		{
			label: say("number"),
			items: [
				...PATTERNS.map(([key, pattern]) => ({
					label: say(key),
					run: () => commands.format(pattern),
				})),
				{ separator: true },
				{ label: say("otherFormat"), run: () => void commands.askFormat() },
			],
		},
		{ separator: true },
		...FLAGS.map(([flag, keys]) => ({
			label: say(flag),
			keys,
			run: () => commands.toggle(flag),
		})),
		{
			label: say("align"),
			items: SIDES.map(([key, align]) => ({
				label: say(key),
				run: () => commands.look({ align }),
			})),
		},
		{
			label: say("wrap"),
			checked: commands.has("wrap"),
			run: () => commands.toggle("wrap"),
		},
		{
			label: say("fillColor"),
			items: [
				{
					label: say("noColor"),
					run: () => commands.look({ background: undefined }),
				},
				...FILLS.map(([key, background]) => ({
					label: say(key),
					run: () => commands.look({ background }),
				})),
			],
		},
		{
			label: say("textColor"),
			items: [
				{ label: say("black"), run: () => commands.look({ color: undefined }) },
				...INKS.map(([key, color]) => ({
					label: say(key),
					run: () => commands.look({ color }),
				})),
			],
		},
		{ separator: true },
		{
			label: say("mergeCells"),
			items: [
				{ label: say("mergeAll"), run: () => commands.merge("all") },
				{ label: say("mergeAcross"), run: () => commands.merge("across") },
				{ label: say("unmerge"), run: () => commands.merge("none") },
			],
		},
		{ separator: true },
		{
			label: say("clearFormat"),
			keys: "Control+\\",
			run: () => commands.clearFormat(),
		},
	];
}
