import { tag, xmlDocument } from "../../xml";
import { RELATIONS } from "./names";

const TYPES = "application/vnd.openxmlformats-officedocument";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CHART_PART = /^xl\/charts\/[^/]+$/;
/** Content type of a part by the folder it lies in. */
const CONTENT: [path: RegExp, type: string][] = [
	[/^xl\/workbook\.xml$/, `${TYPES}.spreadsheetml.sheet.main+xml`],
	[/^xl\/worksheets\/[^/]+$/, `${TYPES}.spreadsheetml.worksheet+xml`],
	[/^xl\/styles\.xml$/, `${TYPES}.spreadsheetml.styles+xml`],
	[/^xl\/sharedStrings\.xml$/, `${TYPES}.spreadsheetml.sharedStrings+xml`],
	[/^xl\/comments\d+\.xml$/, `${TYPES}.spreadsheetml.comments+xml`],
	[/^xl\/drawings\/[^/]+\.xml$/, `${TYPES}.drawing+xml`],
	[CHART_PART, `${TYPES}.drawingml.chart+xml`],
];

/** What a part refers to. */
export interface Reference {
	/** Last word of the type, such as `worksheet`. */
	type: string;
	target: string;
	outside?: boolean;
}

/** The parts of a file, in order, with what they refer to. */
export class Parts {
	readonly files: { path: string; text: string }[] = [];

	add(path: string, text: string): void {
		this.files.push({ path, text });
	}

	/** Charts are numbered throughout; the answer is the name of the new one. */
	addChart(text: string): string {
		const number = this.files.filter(({ path }) =>
			CHART_PART.test(path),
		).length;
		const name = `chart${number + 1}.xml`;
		this.add(`xl/charts/${name}`, text);
		return name;
	}

	/** Notes what a part refers to; the numbers of the ids are those of the list. */
	relate(path: string, relations: readonly Reference[]): void {
		if (relations.length === 0) return;
		const slash = path.lastIndexOf("/") + 1;
		const list = relations.map(({ type, target, outside }, index) =>
			tag("Relationship", {
				Id: `rId${index + 1}`,
				Type: `${RELATIONS}/${type}`,
				Target: target,
				TargetMode: outside ? "External" : undefined,
			}),
		);
		this.add(
			`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`,
			xmlDocument(
				tag("Relationships", { xmlns: `${PACKAGE}/relationships` }, list),
			),
		);
	}

	contentTypes(): string {
		const overrides = this.files.flatMap(({ path }) => {
			const [, type] = CONTENT.find(([pattern]) => pattern.test(path)) ?? [];
			return type
				? [tag("Override", { PartName: `/${path}`, ContentType: type })]
				: [];
		});
		const defaults = {
			rels: "application/vnd.openxmlformats-package.relationships+xml",
			xml: "application/xml",
			vml: `${TYPES}.vmlDrawing`,
		};
		return xmlDocument(
			tag(
				"Types",
				{ xmlns: `${PACKAGE}/content-types` },
				Object.entries(defaults).map(([Extension, ContentType]) =>
					tag("Default", { Extension, ContentType }),
				),
				overrides,
			),
		);
	}
}
