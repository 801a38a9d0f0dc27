/**
 * Google writes the messages of its exceptions in the language of the account, so a script that looks for English words in them fails
 * for everybody else. Here the commonest ones exist in Traditional Chinese; the wording is ours.
 */
const TRADITIONAL_CHINESE: readonly [english: RegExp, chinese: string][] = [
	[
		/^You are trying to edit a protected cell or object\..*/,
		"你嘗試編輯受保護的儲存格或物件。如要編輯，請與試算表擁有者聯絡，請對方移除保護設定。",
	],
	[
		/^You do not have permission to perform that action\..*/,
		"你沒有執行這項動作的權限，請向文件擁有者要求編輯權限。",
	],
	[
		/^You do not have permission to call (\S+) in authorization mode (\S+)\.$/,
		"在 $2 授權模式下，你沒有呼叫 $1 的權限。",
	],
	[
		/^Specified permissions are not sufficient to call (\S+)\. Required permissions: (.*)$/,
		"指定的權限不足，無法呼叫 $1。必要權限：$2",
	],
	[/^Exceeded maximum execution time$/, "超過執行時間上限"],
	[
		/^You have exceeded the property storage quota\..*/,
		"你已超過屬性儲存空間配額，請移除部分屬性後再試一次。",
	],
	[
		/^Service invoked too many times for one day: (.*)$/,
		"單日叫用服務次數過多：$1",
	],
	[/^Lock timeout: .*/, "鎖定逾時：其他程序鎖定過久。"],
	[
		/^We're sorry, a server error occurred\..*/,
		"很抱歉，發生伺服器錯誤，請稍後再試。",
	],
	[
		/^The coordinates of the range are outside the dimensions of the sheet\.$/,
		"範圍的座標超出工作表的大小。",
	],
	[/^Range not found$/, "找不到範圍"],
	[
		/^The parameters \((.*)\) don't match the method signature for (\S+)\.$/,
		"參數 ($1) 與 $2 的方法簽章不符。",
	],
	[
		/^The number of (rows|columns) in the data does not match.*/,
		"資料的列數或欄數與範圍不符。",
	],
	[
		/^A sheet with the name "(.*)" already exists\..*/,
		"已有名為「$1」的工作表，請輸入其他名稱。",
	],
	[/^Sheet (\d+) not found$/, "找不到工作表 $1"],
];

/** The message as an account with this language sees it. */
export function messageIn(language: string, message: string): string {
	if (!/^zh-(TW|HK|Hant)/i.test(language)) return message;
	for (const [english, chinese] of TRADITIONAL_CHINESE)
		if (english.test(message)) return message.replace(english, chinese);
	return message;
}
