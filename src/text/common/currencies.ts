const MARK =
	/(?:NT|US|HK|A|S|C|R)\$|\p{Sc}|(?<![A-Za-z])R|(?<![A-Za-z])(?:NTD|TWD|USD|EUR|GBP|JPY|CNY|RMB|HKD|SGD|INR|Rs\.?|AED|ARS|AUD|BDT|BRL|CAD|CHF|CLP|COP|CZK|DKK|EGP|ETB|GHS|HUF|IDR|ILS|KES|KRW|LKR|MAD|MXN|MYR|NGN|NOK|NZD|PEN|PHP|PKR|PLN|QAR|RON|RUB|RWF|SAR|SEK|THB|TRY|TZS|UAH|UGX|VND|XAF|XOF|ZAR|ZMW)|新臺幣|新台幣|臺幣|台幣|人民幣|美元|美金|歐元|日圓/u
		.source;
/** A currency as written right before an amount. */
export const BEFORE = new RegExp(`(?:${MARK})\\s?$`, "u");
/** A unit that is money, a rate included: `$ per month`, 元. */
export const MONEY = new RegExp(
	`^(?:${MARK}|[元圓]|(?:dollars?|euros?|yen|yuan|rupees?|pesos?)(?![A-Za-z]))`,
	"u",
);

/** Multiples as written right after the digits; each may be followed by a further one (1 億 2,000 萬). */
export const SCALES: Readonly<Record<string, number>> = {
	k: 1e3,
	K: 1e3,
	M: 1e6,
	mn: 1e6,
	B: 1e9,
	bn: 1e9,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
	hundred: 100,
	百: 100,
	千: 1e3,
	萬: 1e4,
	十萬: 1e5,
	百萬: 1e6,
	千萬: 1e7,
	億: 1e8,
	十億: 1e9,
	百億: 1e10,
	萬億: 1e12,
	兆: 1e12,
};
export const SCALE =
	/^(?:\s?(十萬|百萬|千萬|十億|百億|百(?!分|貨|科)|千(?!克|米|公|瓦|分)|萬億|萬|億|兆)|([kKMB]|mn|bn)(?![A-Za-z])|\s(thousand|million|billion|trillion|hundred)(?![A-Za-z]))/;
