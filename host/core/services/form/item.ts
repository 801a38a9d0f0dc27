/** The items of a form: one class a type, with those of these members that the type has. */
import { memberOf } from "../platform/enums";
import { MEMBERS } from "../platform/members";
import { platform, runOf, service } from "../platform/service";
import type { Run } from "../run-context";
import { choiceModel, newChoice } from "./choice";
import { writeHeadings } from "./destination";
import { type FormModel, type ItemModel, itemOf, titleOf } from "./model";
import { newItemResponse } from "./response";

interface Place {
	form: FormModel;
	id: number;
}
const places = new WeakMap<object, Place>();

/** Type → class, as `Form.add…` and `Item.as…` name them. */
export const ITEM_CLASSES: Record<string, string> = {
	CHECKBOX: "CheckboxItem",
	CHECKBOX_GRID: "CheckboxGridItem",
	DATE: "DateItem",
	DATETIME: "DateTimeItem",
	DURATION: "DurationItem",
	GRID: "GridItem",
	IMAGE: "ImageItem",
	LIST: "ListItem",
	MULTIPLE_CHOICE: "MultipleChoiceItem",
	PAGE_BREAK: "PageBreakItem",
	PARAGRAPH_TEXT: "ParagraphTextItem",
	SCALE: "ScaleItem",
	SECTION_HEADER: "SectionHeaderItem",
	TEXT: "TextItem",
	TIME: "TimeItem",
	VIDEO: "VideoItem",
};

/** Members that read one property, with what it is before anybody has set it. */
const READ: Record<string, [property: string, otherwise: unknown]> = {
	getTitle: ["title", ""],
	getHelpText: ["helpText", ""],
	isRequired: ["required", false],
	getPoints: ["points", 0],
	getRows: ["rows", []],
	getColumns: ["columns", []],
	includesYear: ["includesYear", true],
	hasOtherOption: ["otherOption", false],
	getChoices: ["choices", []],
	getLeftLabel: ["leftLabel", ""],
	getRightLabel: ["rightLabel", ""],
	getLowerBound: ["lowerBound", 1],
	getUpperBound: ["upperBound", 5],
	getGeneralFeedback: ["generalFeedback", null],
	getFeedbackForCorrect: ["feedbackForCorrect", null],
	getFeedbackForIncorrect: ["feedbackForIncorrect", null],
	getImage: ["image", null],
	getWidth: ["width", 0],
	getGoToPage: ["goToPage", null],
};

/** Members that set properties, in the order of their arguments. */
const SET: Record<string, string[]> = {
	setHelpText: ["helpText"],
	setRequired: ["required"],
	setPoints: ["points"],
	setRows: ["rows"],
	setColumns: ["columns"],
	setIncludesYear: ["includesYear"],
	showOtherOption: ["otherOption"],
	setLabels: ["leftLabel", "rightLabel"],
	setBounds: ["lowerBound", "upperBound"],
	setGeneralFeedback: ["generalFeedback"],
	setFeedbackForCorrect: ["feedbackForCorrect"],
	setFeedbackForIncorrect: ["feedbackForIncorrect"],
	setImage: ["image"],
	setVideoUrl: ["videoUrl"],
	setWidth: ["width"],
	setAlignment: ["alignment"],
	setGoToPage: ["goToPage"],
	setValidation: ["validation"],
};

type Act = (item: object, ...args: unknown[]) => unknown;

const ACTS: Record<string, Act> = {
	getId: (item) => modelOf(item).id,
	getIndex: (item) => placeOf(item).form.items.indexOf(modelOf(item)),
	getType: (item) => memberOf("ItemType", modelOf(item).type),
	setTitle: (item, title) => {
		const model = modelOf(item);
		const from = titleOf(model);
		model.properties.set("title", title);
		const { form } = placeOf(item);
		writeHeadings(runOf(item), form, { from, to: String(title) });
		return item;
	},
	clearValidation: (item) => {
		modelOf(item).properties.delete("validation");
		return item;
	},
	duplicate: (item) => {
		const { form } = placeOf(item);
		const { type, properties } = modelOf(item);
		return addItem(runOf(item), form, type, properties);
	},
	getAlignment: (item) =>
		modelOf(item).properties.get("alignment") ?? memberOf("Alignment", "LEFT"),
	getPageNavigationType: () => memberOf("PageNavigationType", "CONTINUE"),
	createChoice: (item, value, more) => newChoice(item, String(value), more),
	setChoices: (item, choices) => {
		if ((choices as unknown[]).length === 0)
			throw new Error("Array is empty: choices");
		modelOf(item).properties.set("choices", [...(choices as unknown[])]);
		return item;
	},
	setChoiceValues: (item, values) => {
		const choices = (values as string[]).map((value) =>
			newChoice(item, value, null),
		);
		modelOf(item).properties.set("choices", choices);
		return item;
	},
	createResponse: (item, ...answer) => {
		checkAnswer(modelOf(item), answer[0]);
		return newItemResponse(item, placeOf(item).form, modelOf(item), answer);
	},
};

/** What is not offered is no answer, unless the question has “Other”. */
function checkAnswer({ type, properties }: ItemModel, answer: unknown): void {
	if (!/^(MULTIPLE_CHOICE|LIST|CHECKBOX)$/.test(type)) return;
	if (properties.get("otherOption") === true) return;
	const offered = ((properties.get("choices") ?? []) as object[]).map(
		(choice) => choiceModel(choice).value,
	);
	for (const one of [answer].flat())
		if (!offered.includes(String(one)))
			throw new Error(`Invalid response submitted to item: ${one}`);
}

function placeOf(item: object): Place {
	return places.get(item) as Place;
}

export function modelOf(item: object): ItemModel {
	const { form, id } = placeOf(item);
	const model = itemOf(form, id);
	if (!model) throw new Error("The form item no longer exists.");
	return model;
}

const classes = new Map(
	["Item", ...Object.values(ITEM_CLASSES)].map((name) => [
		name,
		itemClass(name),
	]),
);

function itemClass(name: string) {
	const Class = class extends platform<object>(name) {
		constructor(run: Run, place: Place) {
			super(run);
			places.set(this, place);
		}
	};
	const put = (member: string, act: Act) => {
		if (MEMBERS[name]?.[member])
			Object.defineProperty(Class.prototype, member, {
				configurable: true,
				value(this: object, ...args: unknown[]) {
					return act(this, ...args);
				},
			});
	};
	for (const [member, [property, otherwise]] of Object.entries(READ))
		put(member, (item) => modelOf(item).properties.get(property) ?? otherwise);
	for (const [member, properties] of Object.entries(SET))
		put(member, (item, ...args) => {
			for (const [index, property] of properties.entries())
				modelOf(item).properties.set(property, args[index]);
			if (member === "setRows") writeHeadings(runOf(item), placeOf(item).form);
			return item;
		});
	for (const [member, act] of Object.entries(ACTS)) put(member, act);
	for (const [type, typed] of Object.entries(ITEM_CLASSES))
		put(`as${typed}`, (item) => {
			if (modelOf(item).type !== type)
				throw new Error(`Invalid conversion for item type: ${type}.`);
			return wrapped(runOf(item), placeOf(item), typed);
		});
	service(Class, name, { live: true });
	return Class;
}

function wrapped(run: Run, place: Place, name: string): object {
	const Class = classes.get(name) as ReturnType<typeof itemClass>;
	return new Class(run, place);
}

/** The item as one of any type. */
export function plainItem(run: Run, form: FormModel, id: number): object {
	return wrapped(run, { form, id }, "Item");
}

/** Adds an item of a type at the end of a form, like another where properties are given. */
export function addItem(
	run: Run,
	form: FormModel,
	type: string,
	properties: ReadonlyMap<string, unknown> = new Map(),
): object {
	const id = run.workbook.newId();
	form.items.push({ id, type, properties: new Map(properties) });
	writeHeadings(run, form);
	return wrapped(run, { form, id }, ITEM_CLASSES[type] ?? "Item");
}
