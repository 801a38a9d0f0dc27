import { escaped, tag, xmlDocument } from "../../xml";
import { MAIN } from "./names";
import { textXml } from "./text";

export interface NoteAt {
	row: number;
	column: number;
	address: string;
	note: string;
}

export function commentsXml(notes: readonly NoteAt[]): string {
	return xmlDocument(
		tag(
			"comments",
			{ xmlns: MAIN },
			tag("authors", {}, "<author></author>"),
			tag(
				"commentList",
				{},
				notes.map(({ address, note }) =>
					tag(
						"comment",
						{ ref: address, authorId: 0 },
						// As a part with a look of its own, as Excel writes it.
						tag("text", {}, tag("r", {}, textXml(note))),
					),
				),
			),
		),
	);
}

/** The boxes in which Excel shows the notes: it takes no note without one, and only in this language of old. */
export function boxesXml(notes: readonly NoteAt[]): string {
	const shapes = notes.map(({ row, column }, index) =>
		tag(
			"v:shape",
			{
				id: `_x0000_s${1025 + index}`,
				type: "#_x0000_t202",
				style: "position:absolute;width:144pt;height:79pt;visibility:hidden",
				fillcolor: "#ffffe1",
				"o:insetmode": "auto",
			},
			tag("v:fill", { color2: "#ffffe1" }),
			tag("v:path", { "o:connecttype": "none" }),
			tag(
				"x:ClientData",
				{ ObjectType: "Note" },
				tag("x:MoveWithCells"),
				tag("x:SizeWithCells"),
				tag("x:AutoFill", {}, "False"),
				tag("x:Row", {}, escaped(String(row))),
				tag("x:Column", {}, escaped(String(column))),
			),
		),
	);
	return tag(
		"xml",
		{
			"xmlns:v": "urn:schemas-microsoft-com:vml",
			"xmlns:o": "urn:schemas-microsoft-com:office:office",
			"xmlns:x": "urn:schemas-microsoft-com:office:excel",
		},
		tag(
			"v:shapetype",
			{
				id: "_x0000_t202",
				coordsize: "21600,21600",
				"o:spt": 202,
				path: "m,l,21600r21600,l21600,xe",
			},
			tag("v:stroke", { joinstyle: "miter" }),
			tag("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
		),
		shapes,
	);
}
