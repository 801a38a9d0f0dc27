/**
 * Digits that measure nothing: standards, versions, grades, ranks in a name, times of day. They are masked before quantities are read.
 * Where a pattern begins with what is costly to try, it looks ahead first for what is rare.
 */
const STANDARDS =
	"ISO(?:\\/IEC)?|IEC|IEEE|IATF|CNS|RFC|SOC|PCI(?: DSS)?|OHSAS|SA|AS|GDPR|WCAG|CMMI(?: Level)?|TLS|SHA|UTF|MP|CVE|COVID|Covid|Web|Windows|iOS|Android|Python|Java|Node(?:\\.js)?|PHP|Vue|React|Angular|Office|IE|Opera|Firefox|Chrome|Safari|GPT|Industry|Industrie|Society|LINE|Fortune|Forbes|S&P|Nasdaq|Catch|Type|Class|Boeing|Airbus|Formula|HTML|CSS|HTTP|USB|Wi-?Fi|SLA|PM|Area|Studio|Taipei|Euro|Route|Highway";
const COUNTED =
	"(?:[Vv]ersion|[Vv]er\\.?|[Vv](?=\\d)|[Tt]ier|[Ll]evel|[Pp]hase|[Ss]tage|[Ss]tep|[Ss]print|[Rr]elease|[Rr]oom|[Ff]loor|[Bb]uilding|[Gg]ate|[Nn]o\\.|[Ss]ection|[Aa]rticle|[Cc]hapter|[Rr]ound|[Ee]pisode|[Gg]roup|[Oo]ption|[Gg]rade|[Ss]eries|[Pp]riority|[Mm]odel|[Pp]art|[Gg]oal|[Oo]bjective|[Pp]illar|[Pp]age|[Ss]lide|[Aa]ppendix|[Ll]ine|[Ss]cope|[Tt]ype|[Cc]ategory|[Kk]ey [Ss]tage|[Yy]ear|[Zz]one|[Bb]atch|[Cc]lass|[Tt]rack|[Ww]ave|#)";

export const NAMES: readonly RegExp[] = [
	/(?:https?:\/\/|www\.)[^\s，。）)>]{1,200}/gi,
	/(?<![\w.-])[\w.-]{1,60}@[\w-]{1,60}\.[A-Za-z]{2,}/g,
	new RegExp(
		`(?<![A-Za-z])(?:${STANDARDS})[\\s-]?\\d[\\d.:-]*\\+?(?![%\\d])(?:[\\s-]?\\d{4}(?!\\d))?`,
		"g",
	),
	new RegExp(
		`(?<![A-Za-z])(?=[A-Za-z.#\\s]{1,12}\\d)${COUNTED}s?\\s?\\d[\\d.]*\\+?(?![%\\d]|\\s?\\/\\s?\\d)(?:\\s?(?:-|,|&|and|to)\\s?\\d{1,2}(?![\\d%.,]))*`,
		"g",
	),
	/(?<![\d.])\d{1,2}\s?[/x×*]\s?(?:7|24|365)(?![\d%])/g,
	/(?<![A-Za-z\d.])\d{1,2}(?:[SCGDPV]|W(?<![從由自至到達過於]\s?\d{1,2}W))(?![A-Za-z])/g,
	/(?<![A-Za-z\d$])(?!CO2|R\d{2,3}[,\d]|[A-Z]{2}\$)[A-Za-z]{1,20}-?\d{1,4}[A-Za-z]*(?:\d[A-Za-z]*)?(?![\d,.%])/g,
	/(?<![\d.])\d+(?:\dx|xx)(?![A-Za-z\d])/g,
	/(?=\d\.0)(?<=[A-Za-z\u4e00-\u9fff](?<![從由自到至達為是於在約和或超低高過狀況前])\s?)(?<!(?:from|to|of|at|least|than|by|is|be|[Ss]core|rating|reach|achieve|over|under|above|below)\s)\d\.0(?![\d%分萬億元顆星]|\s?以[上下內])/g,
	/(?<![A-Za-z])[A-Z]\+\d(?!\d)/g,
	/(?<![A-Za-z])(?:[Uu]nit|[Ww]ard|[Ss]uite|[Tt]erminal|[Pp]latform|[Hh]all|[Ww]ing|[Bb]lock|(?:Plant|[Ss]ite|[Ss]tore|[Bb]ranch)(?=\s\d{1,3}(?:[A-Z](?![A-Za-z])|$|[^\s\d,.]|[,.](?!\d)|\s(?:in|by|to|from|and)\s))|[Dd]istrict|[Pp]ier)\s\d{1,3}[A-Z]?(?![\d%])/g,
	/(?=[aouby])(?:(?<![A-Za-z])(?:aged?|ages)\s\d{1,3}(?:\+|\s?(?:-|to)\s?\d{1,3})?|(?<![A-Za-z])(?:over|under)-?\d{2}s(?![A-Za-z])|(?<=(?<![A-Za-z])(?:customers|users|people|adults|men|women|patients|employees|residents|workers|children|students|members|drivers|citizens|girls|boys|anyone|those|everyone|athletes|players) )(?:(?:aged )?(?:under|over|above|below)(?: the age of)?|older than|younger than) (?:\d{1,2}|five|six|twelve|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty)(?! ?[%$\d]| [a-z]+s(?![a-z])))/gi,
	/(?<![\d.])\d{1,2}:\d{1,2}(?![\d.%:]|\s?以[上下內])/g,
	/(?=[1-5]\d\d(?!\d))(?<=(?<![A-Za-z])(?:HTTP|returns?|answers?|status(?: code)?|返回|回傳)\s+)[1-5]\d\d(?!\d|[,.]\d|\s?[%件筆元])/gi,
	/@\d+/g,
	/(?<![A-Za-z\d.])(?:B\d{1,2}|\d{1,3})F(?![A-Za-z\d])/g,
	/(?<![\d.])\d+\.\d+\.\d+(?:\.\d+)?(?![\d%])/g,
	/(?<![A-Za-z\d])\d{1,2}:\d{2}(?::\d{2})?\s?(?:[AaPp]\.?[Mm]\.?)?|(?<![A-Za-z\d.])\d{1,2}\s?[AaPp]\.?[Mm]\.?(?![A-Za-z])/g,
	/(?<![\d.])\d\s?(?::|-on-|\s?on\s?|對|-to-)\s?\d(?:s\b)?(?![\d.%]|\s?以[上下內])/gi,
];
