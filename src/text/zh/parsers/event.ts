import { deadlineParser } from "../../common/deadlineParser";
import { named } from "../../common/periods";

const BEFORE =
	/(?:在|於)?((?:新?產品|新?系統|新?網站|新?版本?|專案|活動|展覽|會議|門市|新?店|董事會|股東會|合約|試用期|學期|寒假|暑假|春節|農[曆歷]年|過年|中秋節?|端午節?|聖誕節?|雙十一|雙11|週年慶)(?:上線|上市|發表|開幕|開始|結束|到期|召開|期滿)?)(?:之前|以前|前)(?![端台臺後])/;
const DURING =
	/(?:在|於)?((?:試用|專案|活動|展覽|合約|改善|輔導|旺季|淡季|檔期|計畫)期間|旺季|學期)(?:內|中)?(?=[，,、\s]|內|中|$)/;

const words = ([, said]: readonly (string | undefined)[]) => named(said ?? "");

/** 新產品上市前、試用期結束前、專案期間：只有字面說得出來的期限。 */
export const events = [
	deadlineParser(/前/, BEFORE, words),
	deadlineParser(/期間|季|學期/, DURING, words),
];
