/** 量完就結束的單位：後面的字是所量之物，不屬於單位。 */
const WHOLE =
	"個百分點|百分點|個月|個小時|小時|[分秒]鐘|[毫微]秒|秒|天|日|週|年|季|元|塊|圓|人民幣|[美港]元|港幣|美金|歐元|日圓|人民幣|公[里尺分克斤噸升頃]|千克|毫升|平方公尺|平方米|立方公尺|千瓦|兆瓦|瓦|斤|兩(?=$|[，,。])|厘米|毫米|米(?!飯|粉)|英里|磅|度電|度|坪|噸|次|倍|折|分(?!鐘|之|店|公司|部|局|行)|點|成(?![長功為立本果員交就效品熟都型分])|顆星|星級?|級分|學分|工時|人次|歲|步|字|頁|趟|回|遍|輪|席|票|股|滴|卡|個工作天|工作天|工作日|個工作日";
/** 數可數之物的量詞：後面接所數之物。 */
const COUNTERS =
	"個|位|名|家|件|筆|句|集|行(?![銷動為政程業員家李])|間|項|份|條|款|支|部|套|組|篇|則|封|通|場|張|臺|台|輛|間|所|座|檔|門|堂|本|種|隻|棟|戶|人|處|站|梯|把|枚|案(?![例件子情])|層|班|節|顆|盒|箱|瓶|包|床|片|幅|道|客|單|隊|團|口|管|首|曲|齣|尊|攤|劑|針|碗|杯|餐|桌|聲|題|局|桿|圈|冊|卷|艘|匹|頭|株|棵|朵|粒|盞|店(?![長員面家])|塊|罐|桶|盆|盤|串|下(?![午週月半一個旬游屆班課車單載])|令";
/** 這些字一出現，所數之物就說完了。 */
const NOUN_END =
	/[的於並且與和以至到從給讓將把，、。;；:：()（）,.!?！？/\s\d→]|(?<![潛現存內外])在|(?<!普)及(?!格)|內(?![部容科外訓銷勤政衣涵需心稽控裝建化])|後(?![台臺端續])|(?<![行作])為|使|聯[繫絡]|洽談|會面|達[成到]|完成|提升|降[低到]|增[加至]|減[少至]|以[上下]|上線|發布|舉辦|參[與加]|[使利運]用|[通透]過|取得|[衝升]到|[減增降升](?=為|至|到)|整(?:修|合(?!商))|[動完竣]工|翻修|改裝|(?<!線)上課|完畢|全[部數]|集成|前(?![端臺台線鋒瞻置])|各(?![類種])|中(?=有|至少)|關於|達(?!人)|閱讀(?!器)|建立|認識|平均|運營|並行|購買|下[單載]|[訂回]購|註冊|填寫|出席|加入|簽署|簽[約訂下妥定]|續約|開箱|成長(?=至|到|為)|增長|[跑游騎]進|年約|進駐|[貼裝放掛]上|送(?=[到至給往])|核[可準定]|辦理|報考|改由|併為|[獲贏]得|[就畢]業|錄取|可(?![樂可運用行移重復複攜])|對(?!講|話|象)|做|(?<![儲節職功智性技機])能(?![源力量])|(?<![社協公工大晚聚宴展機討])會(?![員議計館場費])|需(?!求)|已|均(?!價|值|線)|皆|都(?!市|會)|對接|串接|每|不|且|而|或|來|、/;
const PATTERN = new RegExp(`^\\s?(?:(${WHOLE})|(${COUNTERS}))`);
/** 家／季、次/產品/年：量詞後的比率。 */
const RATE = /^\s?(?:\/\s?每?[\u4e00-\u9fff]{1,4}){1,2}/;
/** 張 Infographic、個 API 端點：名詞裡夾著外文，後面還可以有中文。 */
const LATIN = /^(?:\s?[A-Za-z][\w-]*){1,2}/;
/** 這幾個動詞也是數得出來的東西：1,000 名註冊、300 次下載。 */
const COUNTED_ACT = /^(?:註冊|下[載單]|購買|[訂回]購|報名)$/;
/** 500 訂閱者、80 學員：人不一定帶量詞。 */
const PEOPLE =
	/^\s?[\u4e00-\u9fff]{1,4}(?:者|戶|員|客|友|師)(?![\u4e00-\u9fff])|^\s?(?:訪問|瀏覽|點擊|下載|註冊|訂閱|追蹤|按讚|留言|分享|評論|好評|收藏|轉發|觀看|曝光|詢問|預約)[量數]?(?![\u4e00-\u9fff])/;
const NOUN_LIMIT = 10;
/** 5 次加盟店促銷、3 輪壓力測試：次數後面說了是什麼的次數；兩個字的多半是動作（3 次以下、2 次複查），每週三次說的是頻率。 */
const OF_WHAT = /[次輪]$/;
const TELLING_NOUN = 3;
const RHYTHM = /每[^，。；;]{0,14}$/;

/** Length of the Chinese unit right after a number, white space before it included; with the thing counted (位活躍付費訂閱) and a rate (家／季). */
export function unitLength(
	before: string,
	after: string,
	scaled: boolean,
): number {
	const length = nounLength(after, scaled, RHYTHM.test(before));
	const rate = length > 0 ? RATE.exec(after.slice(length)) : null;
	return length + (rate ? rate[0].length : 0);
}

function nounLength(after: string, scaled: boolean, inRhythm: boolean): number {
	const hit = PATTERN.exec(after);
	if (hit?.[1] && (inRhythm || !OF_WHAT.test(hit[0]))) return hit[0].length;
	const people = hit ? null : PEOPLE.exec(after);
	if (people) return people[0].length;
	if (!hit && !scaled) return 0;
	const start = hit ? hit[0].length : (/^\s?/.exec(after)?.[0].length ?? 0);
	const length = phraseLength(after.slice(start), hit !== null);
	if (!hit && length === 0) return 0;
	if (hit?.[1] && length < TELLING_NOUN) return start;
	return start + length;
}

/** Length of the noun phrase that a text begins with; after a classifier it may go on in Latin letters. */
function phraseLength(text: string, counted: boolean): number {
	const han = /^[\u4e00-\u9fff]*/.exec(text.slice(0, NOUN_LIMIT))?.[0] ?? "";
	const own = COUNTED_ACT.test(han) ? han.length : endOf(han);
	if (!counted || own < han.length) return own;
	const latin = LATIN.exec(text.slice(own))?.[0] ?? "";
	if (latin === "") return own;
	const tail = /^\s?[\u4e00-\u9fff]{1,8}/.exec(text.slice(own + latin.length));
	const more = endOf(tail?.[0].trim() ?? "");
	const space = more > 0 && /^\s/.test(tail?.[0] ?? "") ? 1 : 0;
	return own + latin.length + space + more;
}

function endOf(han: string): number {
	return NOUN_END.exec(han)?.index ?? han.length;
}

/** A classifier of whatever kind, to tell counted Chinese numerals from words that contain one (一起、十分). */
export const COUNTED = new RegExp(
	`^\\s?(?:${WHOLE}|${COUNTERS}|%|％|公|萬|億)`,
);
/** 一個、一位、一間：是冠詞，不是數量。 */
export const ARTICLE = new RegExp(
	`^\\s?(?:${COUNTERS}|次|場|度|起|些|下|步|點|體)`,
);
/** 至少提出一項、每年檢討一次：說了下限或頻率，一才是數量。 */
const COUNTED_ONE =
	/(?:至少|最少|起碼|各|每[天日週月季年]|每半年|每個月|只|僅)[^，。,;；]{0,12}$/;
/** 寫完一篇論文、完成一次演練：做完的是一件。 */
const MADE = /(?:完成|[寫讀看跑做拍交走辦]完)\s?$/;
const PIECE = /^\s?(?:次|篇|份|組|場|本|部|趟|輪)/;
/** 補充設計一人、督導一名到位：缺幾個人。 */
const PERSON = /^\s?[人名位](?=$|[，。；、]|到位|到職)/;
const POST = /[\u4e00-\u9fff]{2}(?<![每第任何獨自同唯另單到])\s?$/;
/** True where a 一 between these words counts, and is no article. */
export function countsOne(before: string, after: string): boolean {
	return (
		COUNTED_ONE.test(before) ||
		(MADE.test(before) && PIECE.test(after)) ||
		(POST.test(before) && PERSON.test(after))
	);
}
/** 破千、突破百萬：數詞前不必有數字。 */
export const BROKEN = /(?<![打突讀爆])[破逾]$|突破$/;
/** 達到五十億、突破三千萬：大數目不一定帶單位。 */
export const REACHED = /(?:達到?|為|至|到|突破|超過|衝上|衝破)$/;
/** 4.0+ 使用者滿意度分數：說幾分以上，後面是什麼的分數。 */
export const SCORED = /^\s(?!的)[\u4e00-\u9fff]{2,10}(?=$|[，。；])/;
/** 成數：成後面接的字若組成別的詞就不是成數。 */
export const TENTHS =
	/^\s?成(?![長功為立本果員交就效品熟都型分]|不變)([一二三四五六七八九1-9])?/;
/** 以萬計的：錢與人。 */
export const IN_TEN_THOUSANDS =
	/[價粉]|營[收業]|收入|GMV|用戶|預算|成本|銷售額/;
