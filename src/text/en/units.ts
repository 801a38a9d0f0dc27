/** Words that end a unit: it is read as the words after the number up to one of these. */
const STOPS = new Set(
	(
		"by in for from to and or with within on at of before after until during through than as is are was were be will must should per via using while so that which who whose when where since because over under above below across among between into onto without against " +
		"more less fewer higher lower faster better each every daily weekly monthly quarterly yearly annually current currently baseline minimum maximum total average this next last the a an our their its all both old if not no then but up down out off"
	).split(" "),
);
/** Things counted in one word: what follows the word describes, and is no part of the unit. */
const TIMES =
	/^(?:seconds?|secs?|s|ms|milliseconds?|minutes?|mins?|min|hours?|hrs?|hr|h|days?|weeks?|months?|years?|km|kg|g|cm|mm|m|miles?|pounds?|lbs?|kwh|mwh|gb|mb|tb|dollars?|euros?|usd|eur|ntd|twd|points?|times|x)$/i;
const PER = /^\s*(?:\/\s?|(?:per|an?|each|every)\s+)([A-Za-z]{1,20})/i;

/** The unit said right after a number, up to three words and a rate: `support tickets per week`. Returns its length, white space before it included. */
export function unitLength(after: string): number {
	let end = 0;
	let words = 0;
	const pattern = /^(\s|-)?([A-Za-z][A-Za-z'&-]*)/;
	for (
		let hit = pattern.exec(after);
		hit && words < 3;
		hit = pattern.exec(after.slice(end))
	) {
		const word = hit[2] ?? "";
		if (STOPS.has(word.toLowerCase()) || /ly$|ing$/i.test(word)) break;
		if (words > 0 && hit[1] === undefined) break;
		end += hit[0].length;
		words++;
		if (words === 1 && TIMES.test(word)) break;
	}
	const rate = PER.exec(after.slice(end));
	return end + (rate ? rate[0].length : 0);
}

/** ` of days` after a percent sign: what the share is taken of. */
export const SHARE_OF =
	/^ of (?:all |the |our |its )?(?:days|projects|reviews|cases|orders|tickets|customers|users|employees|requests|deliveries|time|sales|revenue|releases|calls|emails|incidents|invoices|leads|accounts|staff|projects|new hires|hires|students|products|sites|stores|shipments|complaints|target|budget|plan|GDP|[a-z]{3,20}s)(?![A-Za-z])/i;
