/** How a person gets to a state of the sidebar. `s` is a `Sidebar` of office.mjs. */
/** Places of KPIs on the plan: one in order, one that only wishes, one to check in. */
export const SOUND = { en: 3, "zh-TW": 4 };
export const VAGUE = { en: 10, "zh-TW": 6 };
export const home = (s) => s.load();
export const to =
	(...keys) =>
	async (s) => {
		await s.load();
		for (const key of keys) await s.press(key);
	};
export const list = to("sidebar.home.check");
export async function kpi(s, place) {
	await list(s);
	await s.page.locator(`[data-place="${place}"]`).click();
}
export async function edit(s, lang) {
	await kpi(s, VAGUE[lang]);
	await s.press("sidebar.kpi.fill");
	await s.page.locator("textarea").waitFor();
}
export async function mend(s, lang) {
	await edit(s, lang);
	await s.page.keyboard.press("ControlOrMeta+a");
	await s.page.keyboard.insertText(
		lang === "en"
			? "Increase spare part revenue from $20,000 to $25,000 by 31 December 2026"
			: "維修收入由 200 萬元提升至 250 萬元，2026/12/31 前",
	);
}
/** Begins something that the server then does not answer. */
export const whileRunning = (call, way) => async (s, lang) => {
	s.held = call;
	await way(s, lang);
};
export const preview = (way) => to(`sidebar.ways.${way}`);
export async function convert(s) {
	await preview("convert")(s);
	await s.title("sidebar.write.preview");
}
export async function written(s) {
	await convert(s);
	await s.go();
	await s.title("sidebar.write.done");
}
export const figures = (s) => s.page.locator("[data-figure]");
export async function typed(s) {
	await to("check_in.title", "check_in.show_all")(s);
	await figures(s).first().fill("2");
	await s.page
		.locator("textarea")
		.fill(s.lang === "en" ? "Two large customers left" : "兩家大客戶未續約");
	await figures(s).nth(1).fill("8");
}
export async function settings(s) {
	await to("sidebar.title.settings")(s);
	await s.page.locator("input[type=radio]").nth(1).check();
	await s.page.locator("input[type=number]").first().fill("5");
	await s.page.locator("input[type=checkbox]").first().uncheck();
}
export async function decided(s) {
	await to("review.title")(s);
	await s.page
		.locator("textarea")
		.first()
		.fill(
			s.lang === "en"
				? "Hire one more; Ann asks HR this week"
				: "請業務部每週催收，陳柏宇負責",
		);
}
