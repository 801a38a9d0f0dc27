import { describe, expect, test } from "@jest/globals";
import { readText } from "../../../src/text";

/** `30 calls per week, >=, weekly, by Q3, from 20, +25%`: the facts of a text in one line. */
function read(text: string): string {
	const { target, unit, comparator, cadence, due, baseline, relativeChange } =
		readText(text, { today: "2026-11-24" });
	const said = [
		target && `${comparator?.value ?? ""} ${target.value}`,
		relativeChange &&
			`${relativeChange.value > 0 ? "+" : ""}${relativeChange.value}%`,
		unit?.value,
		baseline && `from ${baseline.value}`,
		cadence?.value,
		due && `by ${due.value.stated}`,
	];
	return said.filter(Boolean).join(", ");
}

describe("facts of English goals in one line", () => {
	test.each([
		["Trees planted: 1000+ / quarter", ">= 1000, trees / quarter, quarterly"],
		["Site visits: +15% / month", "+15%, %, monthly"],
		[
			"Increase the number of paid online bookings at our two sites (Target: 500)",
			"increase 500, paid online bookings",
		],
		["Sign 20 new B2B clients in retail", "= 20, new B2B clients"],
		[
			"Win 12 Fortune 500 enterprise logos",
			"= 12, Fortune 500 enterprise logos",
		],
		["Handle 30% of L1 volume by Q3", "= 30, % of L1 volume, by Q3"],
		["Ship 5 customer requested features", "= 5, customer requested features"],
		["Zero high/critical CVEs in production", "= 0, high/critical CVEs"],
		["Summit at least four (4) new peaks", ">= 4, new peaks"],
		["Sit in on 12 demos", "= 12, demos"],
		["Apply for 10 grants", "= 10, grants"],
		["Lead one major audit by June", "= 1, major audit, by --06"],
		["Finish my 3 top tasks", "= 3, top tasks"],
		["Nobody on site suffers an injury", "= 0, injury"],
		["No data breaches in 2027", "= 0, data breaches, by 2027"],
		["Finish the climb in six days or fewer", "<= 6, days"],
		["Hold the plank for 2 minutes", "= 2, minutes"],
		[
			"Hand in drafts at least two days before the deadline",
			">= 2, days, by deadline",
		],
		["Write a 3-sentence summary each week", "weekly"],
		["Walk the dog every single day", "daily"],
		["Clear the inbox Monday through Friday", "daily"],
		["Earn $10K monthly revenue", "= 10000, $, monthly"],
		["Mentor a colleague, planning weekly meetings", "weekly"],
		[
			"Reach a 65% stickiness ratio (shows users log in each workday)",
			"= 65, %",
		],
		["End poverty, measured as people living on less than $1.25 a day", ""],
		["Improve GPA by 0.5", "GPA"],
		["Finish the migration for 100% of users", "= 100, % of users"],
		["Cut scrap from 2-3% to <1%", "<= 1, %, from 2"],
		["Call all leads within the campaign window", "by campaign window"],
		["Walk daily for the next month, starting this week", "daily, by P1M"],
		["Plant 5,000 trees along the river", "= 5000, trees"],
		["Churn: -2 percentage points by EOQ", "percentage points, by EOQ"],
		["Back up the database nightly", "daily"],
		["Open a kiosk this spring", "by this spring"],
		["Be operating in five new countries", "= 5, new countries"],
		["Win two of our five tenders", "= 2, of our five tenders"],
		["Call back every lead within one business day", "<= 1, business day"],
		["Fill every vacancy within 45 days", "<= 45, days"],
		["Raise the share of women to one third", "increase 33.33, %"],
		["Raise the closing rate by a quarter", "+25%, %"],
		["Run it in under 1 hour 50 minutes", "<= 110, minutes"],
		["Make sure 9 out of 10 parcels arrive on time", "= 9, parcels"],
		[
			"Cut manual steps from eleven to four",
			"decrease 4, manual steps, from 11",
		],
		["Patients seen within 15 minutes of arrival: 90%", "= 90, %"],
		["Ship 1,400 orders by peak season", "= 1400, orders, by peak season"],
		["Cap meeting time at 10 hours per week", "<= 10, hours per week, weekly"],
		["Review each contract once a year", "yearly"],
		["Pay suppliers within 30 days", "<= 30, days"],
		["Emit at most 0.35 kg CO2 per unit", "<= 0.35, kg CO2 per unit"],
		["Host 6 webinars (min. 80 attendees each)", "= 6, webinars"],
		["Halve approval time to 3 days", "decrease 3, -50%, days"],
		["Have no more than two open P1 bugs at any time", "<= 2, open P1 bugs"],
		["Drink two litres of water a day", "= 2, litres of water a day, daily"],
		["Make 40 cold calls on each working day", "= 40, cold calls, daily"],
		["Bring the error from ±20% to ±8%", "decrease 8, %, from 20"],
		["Return all deposits within 14 days of checkout", "<= 14, days"],
		[
			"100 new sign-ups by the launch date",
			"= 100, new sign-ups, by launch date",
		],
		["Find jobs for 45 graduates", "= 45, graduates"],
		["Win 3 out of 4 pitches", "= 3, pitches"],
		[
			"Deliver 95% of sprint commitments for three sprints",
			"= 95, % of sprint commitments, by three sprints",
		],
		["Given a list of 10 words, read 8 aloud", "= 8"],
		["20+ contributors merge a fix each month", ">= 20, contributors, monthly"],
		["Reduce bugs older than 30 days to zero", "decrease 0"],
		["Grow GitHub stars 3x", "+200%, %"],
		["Move from monthly to weekly releases", "weekly"],
		["Limit staff turnover to 12% p.a.", "<= 12, %, yearly"],
		["Cut the backlog from ~120 to ~60", "decrease 60, backlog, from 120"],
		["Get to inbox zero each evening", "daily"],
		["Release a new version every two weeks", "fortnightly"],
		["Score 7.0 or above in the test", ">= 7"],
		[
			"Have 50 families on the list before we open",
			"= 50, families, by before we open",
		],
		["Teach 12 coding classes", "= 12, coding classes"],
		["Raise 300 guide dogs by 2030", "= 300, guide dogs, by 2030"],
		[
			"Code deployments per week: 10",
			"= 10, code deployments per week, weekly",
		],
		["Have every bill sent within 2 days of delivery", "<= 2, days"],
		["Class size no larger than 22 pupils", "<= 22, pupils"],
		[
			"Raise the pass rate in maths from 68 to 75 per cent",
			"increase 75, %, from 68",
		],
		["Bake sale to raise $800 on Saturday", "= 800, $, by Saturday"],
	])("%s", (text, facts) => {
		expect(read(text)).toBe(facts);
	});
});
