import { describe, expect, test } from "@jest/globals";
import { failure, given, hostOf } from "../script";

// https://developers.google.com/apps-script/reference/properties/properties and …/guides/services/quotas
describe("properties", () => {
	test("are texts by key, of the document, the script and each user", () => {
		const host = hostOf(
			"function put(){PropertiesService.getUserProperties().setProperty('k','u');PropertiesService.getDocumentProperties().setProperties({a:1,b:'x'})}\nfunction get(){var d=PropertiesService.getDocumentProperties();return [PropertiesService.getUserProperties().getProperty('k'),PropertiesService.getScriptProperties().getProperty('k'),d.getProperties(),d.getKeys()]}",
		);
		host.call("put");
		expect(host.call("get")).toEqual({
			ok: true,
			value: ["u", null, { a: "1", b: "x" }, ["a", "b"]],
		});
		host.settings.account = "other@example.com";
		expect(host.call("get")).toMatchObject({
			value: [null, null, { a: "1", b: "x" }, ["a", "b"]],
		});
	});
	// Google's own sample calendar-timesheet hands a checkbox's boolean over
	test("keep numbers and booleans as texts", () => {
		expect(
			given(
				[],
				"var p=PropertiesService.getScriptProperties().setProperty('n',5).setProperty('b',true);return [p.getProperty('n'),p.getProperty('b')]",
			),
		).toEqual(["5", "true"]);
	});
	test("go one by one, or all", () => {
		expect(
			given(
				[],
				"var p=PropertiesService.getScriptProperties();p.setProperties({a:'1',b:'2'}).setProperties({c:'3'},true);var k=p.getKeys();p.deleteProperty('c');var one=p.getKeys();p.setProperty('d','4').deleteAllProperties();return [k,one,p.getKeys()]",
			),
		).toEqual([["c"], [], []]);
	});
	test("hold 9 KB a value and 500 KB in all", () => {
		expect(
			failure(
				[],
				"PropertiesService.getScriptProperties().setProperty('k','x'.repeat(9*1024+1))",
			),
		).toContain("property storage quota");
		expect(
			failure(
				[],
				"var p=PropertiesService.getScriptProperties();for(var i=0;i<60;i++)p.setProperty('k'+i,'x'.repeat(9000))",
			),
		).toContain("property storage quota");
	});
});

// https://developers.google.com/apps-script/reference/cache/cache
describe("caches", () => {
	const clock = { now: Date.UTC(2026, 0, 1) };
	const host = hostOf(
		"function put(s){var c=CacheService.getDocumentCache();if(s)c.put('k','v',s);else c.put('k','v')}\nfunction get(){return CacheService.getDocumentCache().get('k')}\nfunction many(){var c=CacheService.getScriptCache();c.putAll({a:'1',b:'2'},60);var all=c.getAll(['a','b','c']);c.removeAll(['a']);c.remove('b');return [all,c.getAll(['a','b'])]}\nfunction tooMany(){var c=CacheService.getUserCache();for(var i=0;i<1001;i++)c.put('k'+i,'v');return [c.get('k0'),c.get('k1000')]}",
		undefined,
		{ now: () => new Date(clock.now) },
	);
	test("keep a text for ten minutes unless told otherwise", () => {
		host.call("put");
		clock.now += 599_000;
		expect(host.call("get")).toEqual({ ok: true, value: "v" });
		clock.now += 2_000;
		expect(host.call("get")).toEqual({ ok: true, value: null });
		host.call("put", 5);
		clock.now += 6_000;
		expect(host.call("get")).toEqual({ ok: true, value: null });
	});
	test("never longer than six hours", () => {
		host.call("put", 100_000);
		clock.now += 21_601_000;
		expect(host.call("get")).toEqual({ ok: true, value: null });
	});
	test("take and give many at once", () => {
		expect(host.call("many")).toEqual({
			ok: true,
			value: [{ a: "1", b: "2" }, {}],
		});
	});
	// "The cap for cached items is 1,000."
	test("hold a thousand entries", () => {
		expect(host.call("tooMany")).toEqual({ ok: true, value: [null, "v"] });
	});
	test("refuse long keys and values", () => {
		expect(
			failure([], "CacheService.getUserCache().put('k'.repeat(251),'v')"),
		).toContain("Argument too large: key");
		expect(
			failure([], "CacheService.getUserCache().put('k','v'.repeat(102401))"),
		).toContain("Argument too large: value");
	});
});

// https://developers.google.com/apps-script/reference/lock/lock
describe("locks", () => {
	const code =
		"function f(){var l=LockService.getDocumentLock();var got=l.tryLock(1000);var held=l.hasLock();l.releaseLock();return [got,held,l.hasLock()]}\nfunction wait(){LockService.getScriptLock().waitLock(1000)}";
	test("are taken and released", () => {
		expect(hostOf(code).call("f")).toEqual({
			ok: true,
			value: [true, true, false],
		});
	});
	test("held by another run are not to be had", () => {
		const host = hostOf(code);
		host.faults.locks.add("document").add("script");
		expect(host.call("f")).toEqual({
			ok: true,
			value: [false, false, false],
		});
		expect(host.call("wait")).toMatchObject({
			ok: false,
			message: expect.stringContaining("Lock timeout"),
		});
		host.faults.locks.clear();
		expect(host.call("wait").ok).toBe(true);
	});
});

// https://developers.google.com/apps-script/reference/base/session and …/script/script-app
describe("session and script", () => {
	test("know the locale and zone, and the user only with the right to", () => {
		expect(
			given(
				[],
				"return [Session.getActiveUserLocale(),Session.getScriptTimeZone(),Session.getActiveUser().getEmail(),Session.getEffectiveUser().getEmail()]",
				{
					userLocale: "zh-TW",
					scopes: [
						"https://www.googleapis.com/auth/userinfo.email",
						"https://www.googleapis.com/auth/spreadsheets.currentonly",
					],
				},
			),
		).toEqual([
			"zh-TW",
			"Asia/Taipei",
			"owner@example.com",
			"owner@example.com",
		]);
		expect(failure([], "Session.getActiveUser()")).toContain(
			"Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email",
		);
	});
	test("triggers are installed, listed and deleted, twenty at most", () => {
		const options = {
			scopes: [
				"https://www.googleapis.com/auth/script.scriptapp",
				"https://www.googleapis.com/auth/spreadsheets",
			],
		};
		expect(
			given(
				[],
				"ScriptApp.newTrigger('daily').timeBased().atHour(23).everyDays(1).create();var t=ScriptApp.newTrigger('edit').forSpreadsheet(ss_()).onEdit().create();var a=ScriptApp.getProjectTriggers().map(function(x){return [x.getHandlerFunction(),String(x.getEventType())]});ScriptApp.deleteTrigger(t);return [a,ScriptApp.getProjectTriggers().length]",
				options,
			),
		).toEqual([
			[
				["daily", "CLOCK"],
				["edit", "ON_EDIT"],
			],
			1,
		]);
		expect(
			failure(
				[],
				"for(var i=0;i<21;i++)ScriptApp.newTrigger('f').timeBased().everyHours(1).create()",
				options,
			),
		).toContain("too many triggers");
		expect(failure([], "ScriptApp.getProjectTriggers()")).toContain(
			"script.scriptapp",
		);
	});
});

// https://developers.google.com/apps-script/guides/logging
test("console and Logger write formatted lines", () => {
	const host = hostOf(
		"function f(){Logger.log('%s is %d','x',5);console.log('a %s',1);console.warn([1,2]);console.info({a:1}.a);return Logger.getLog()}",
	);
	host.call("f");
	expect(host.log).toEqual(["x is 5", "a 1", "[ 1, 2 ]", "1"]);
});
