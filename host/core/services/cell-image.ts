import { memberOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.CellImage;
type GasBuilder = GoogleAppsScript.Spreadsheet.CellImageBuilder;

interface Image {
	url: string | null;
	title: string;
	description: string;
}

const images = new WeakMap<object, Image>();

function imageOf(image: object): Image {
	return images.get(image) as Image;
}

/** Only Google's servers know the address of the copy that they keep. */
function contentUrl(): never {
	throw new Error("The image has no content URL yet.");
}

/** An image as the value of a cell; cells here do not take one. */
export class CellImage extends platform<Gas>("CellImage") {
	declare valueType: GoogleAppsScript.Spreadsheet.ValueType;

	constructor(run: Run, image: Image) {
		super(run);
		images.set(this, { ...image });
		this.valueType = memberOf("ValueType", "IMAGE");
	}
	override getAltTextDescription(): string {
		return imageOf(this).description;
	}
	override getAltTextTitle(): string {
		return imageOf(this).title;
	}
	override getContentUrl(): string {
		return contentUrl();
	}
	override getUrl(): string | null {
		return imageOf(this).url;
	}
	override toBuilder(): GasBuilder {
		return new CellImageBuilder(runOf(this), imageOf(this));
	}
}

export class CellImageBuilder extends platform<GasBuilder>("CellImageBuilder") {
	declare valueType: GoogleAppsScript.Spreadsheet.ValueType;

	constructor(
		run: Run,
		image: Image = { url: null, title: "", description: "" },
	) {
		super(run);
		images.set(this, { ...image });
		this.valueType = memberOf("ValueType", "IMAGE");
	}
	override build(): Gas {
		return new CellImage(runOf(this), imageOf(this));
	}
	override getAltTextDescription(): string {
		return imageOf(this).description;
	}
	override getAltTextTitle(): string {
		return imageOf(this).title;
	}
	override getContentUrl(): string {
		return contentUrl();
	}
	override getUrl(): string | null {
		return imageOf(this).url;
	}
	override setAltTextDescription(description: string): GasBuilder {
		imageOf(this).description = description;
		return this;
	}
	override setAltTextTitle(title: string): GasBuilder {
		imageOf(this).title = title;
		return this;
	}
	override setSourceUrl(url: string): GasBuilder {
		imageOf(this).url = url;
		return this;
	}
	override toBuilder(): GasBuilder {
		return new CellImageBuilder(runOf(this), imageOf(this));
	}
}

service(CellImage, "CellImage", { live: false });
service(CellImageBuilder, "CellImageBuilder", { live: false });
