/** https://developers.google.com/apps-script/reference/utilities/utilities unless said otherwise. */
import { createHash, createHmac } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { failure, given } from "../script";

const call = (expression: string) => given([], `return ${expression}`);

// formatDate: "Formats date according to specification described in Java SE SimpleDateFormat class."
describe("formatDate", () => {
	const at = "new Date(Date.UTC(2026,0,5,13,4,9,7))";
	test.each([
		["yyyy-MM-dd'T'HH:mm:ss'Z'", "Etc/GMT", "2026-01-05T13:04:09Z"],
		["d MMM yy, h:mm a", "Etc/GMT", "5 Jan 26, 1:04 PM"],
		["EEEE", "Asia/Taipei", "Monday"],
		["EEE MMMM dd HH:mm:ss.SSS", "Asia/Taipei", "Mon January 05 21:04:09.007"],
		["Z XXX", "Asia/Taipei", "+0800 +08:00"],
		["z", "Etc/UTC", "UTC"],
		["''yyyy''", "Etc/UTC", "'2026'"],
	])("%s", (pattern, zone, text) => {
		expect(
			call(
				`Utilities.formatDate(${at},${JSON.stringify(zone)},${JSON.stringify(pattern)})`,
			),
		).toBe(text);
	});
	test("an unknown letter is refused", () => {
		expect(failure([], `Utilities.formatDate(${at},'UTC','b')`)).toContain(
			"Illegal pattern character",
		);
	});
	// parseDate: "Parses the provided string date according to the specification described in the Java Standard Edition SimpleDateFormat class."
	test.each([
		["1.1.2010", "d.M.yyyy", "2010-01-01T00:00"],
		["2026-07-05 14:30:15", "yyyy-MM-dd HH:mm:ss", "2026-07-05T14:30"],
		["5 Mar 2026 3 PM", "d MMM yyyy h a", "2026-03-05T15:00"],
	])("parseDate reads %s", (text, pattern, day) => {
		expect(
			call(
				`Utilities.formatDate(Utilities.parseDate('${text}','Asia/Taipei','${pattern}'),'Asia/Taipei',"yyyy-MM-dd'T'HH:mm")`,
			),
		).toBe(day);
	});
	test("parseDate refuses what does not fit", () => {
		expect(failure([], "Utilities.parseDate('x','UTC','yyyy')")).toContain(
			"Unparseable date",
		);
	});
});

// formatString: "Performs sprintf-like string formatting using '%'-style format strings."
test.each([
	["'%11.6f',123.456", " 123.456000"],
	["'%s-%s','a',1", "a-1"],
	["'%05d|%-5s|%5s',42,'l','r'", "00042|l    |    r"],
	["'%,d %+d %x %%',1234567,5,255", "1,234,567 +5 ff %"],
	["'%2$s %1$s','b','a'", "a b"],
	["'%e',12345.678", "1.234568e+04"],
	["'%s left'", "%s left"],
])("formatString(%s)", (args, text) => {
	expect(call(`Utilities.formatString(${args})`)).toBe(text);
});

// parseCsv: "Returns a tabular 2D array representation of a CSV string."
describe("parseCsv", () => {
	test.each([
		[
			"'a,b\\nc,d'",
			[
				["a", "b"],
				["c", "d"],
			],
		],
		["'a;b',';'", [["a", "b"]]],
		['\'"a, b","say ""hi"""\'', [["a, b", 'say "hi"']]],
		[
			"'a,\"two\\nlines\"\\r\\nb,\\r\\n'",
			[
				["a", "two\nlines"],
				["b", ""],
			],
		],
		["'a\\tb','\\t'.charCodeAt(0)", [["a", "b"]]],
	])("of %s", (args, rows) => {
		expect(call(`Utilities.parseCsv(${args})`)).toEqual(rows);
	});
	test("an open quote is refused", () => {
		expect(failure([], "Utilities.parseCsv('\"a')")).toContain(
			"Could not parse text",
		);
	});
});

describe("bytes", () => {
	// base64Encode(String), base64Encode(String, Charset), base64Decode: bytes are signed
	test("Base64, its web-safe form and back", () => {
		expect(
			call(
				"[Utilities.base64Encode('A string here'),Utilities.base64Encode('Gr\\u00fc\\u00dfe \\u53f0\\u7063',Utilities.Charset.UTF_8),Utilities.base64EncodeWebSafe([-1,-2,-3]),Utilities.base64Encode([-1,-2,-3]),Utilities.base64Decode('/v8='),Utilities.newBlob(Utilities.base64DecodeWebSafe('R3LDvMOfZQ==')).getDataAsString()]",
			),
		).toEqual([
			Buffer.from("A string here").toString("base64"),
			Buffer.from("Grüße 台灣").toString("base64"),
			"__79",
			"//79",
			[-2, -1],
			"Grüße",
		]);
		expect(failure([], "Utilities.base64Decode('?')")).toContain("decode");
	});
	const signed = (bytes: Buffer) => [...new Int8Array(bytes)];
	// The standards' own implementation in Node is the oracle.
	test.each([
		["MD5", "md5"],
		["SHA_1", "sha1"],
		["SHA_256", "sha256"],
		["SHA_384", "sha384"],
		["SHA_512", "sha512"],
	])("computeDigest and computeHmacSignature with %s", (name, algorithm) => {
		for (const text of [
			"",
			"input to hash",
			"台".repeat(50),
			"x".repeat(119),
			"y".repeat(300),
		]) {
			const value = JSON.stringify(text);
			expect(
				call(
					`Utilities.computeDigest(Utilities.DigestAlgorithm.${name},${value},Utilities.Charset.UTF_8)`,
				),
			).toEqual(signed(createHash(algorithm).update(text).digest()));
			expect(
				call(
					`Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_${name},${value},${value}+'key')`,
				),
			).toEqual(
				signed(createHmac(algorithm, `${text}key`).update(text).digest()),
			);
		}
	});
	test("computeHmacSha256Signature takes bytes, too", () => {
		expect(call("Utilities.computeHmacSha256Signature([1,2,-3],[4])")).toEqual(
			signed(
				createHmac("sha256", Buffer.from([4]))
					.update(Buffer.from([1, 2, 253]))
					.digest(),
			),
		);
	});
	// https://developers.google.com/apps-script/reference/base/blob
	test("blobs have a type, a name and a text", () => {
		expect(
			call(
				"(function(){var b=Utilities.newBlob('a,b','text/csv','x.csv');var c=b.copyBlob().setName('y.html').setContentTypeFromExtension();return [b.getContentType(),b.getName(),b.getBytes(),c.getContentType(),c.getDataAsString(),Utilities.newBlob('p').getContentType(),b.getAs('text/csv').getName()]})()",
			),
		).toEqual([
			"text/csv",
			"x.csv",
			[97, 44, 98],
			"text/html",
			"a,b",
			"text/plain",
			"x.csv",
		]);
		expect(
			failure([], "Utilities.newBlob('x','text/csv').getAs('application/pdf')"),
		).toContain("is not available in this local Google Sheets");
	});
});

// zip: "Creates a new Blob object that is a zip file containing the data from the Blobs passed in."
describe("archives", () => {
	const blob = (text: string, name: string) =>
		`Utilities.newBlob(${JSON.stringify(text)},'text/plain','${name}')`;
	test("what was packed comes out as it was", () => {
		const files = `${blob("達成率", "a.csv")},${blob("", "b/c.txt")}`;
		expect(
			call(
				`Utilities.unzip(Utilities.zip([${files}],'all.zip')).map(function(b){return [b.getName(),b.getContentType(),b.getDataAsString()]})`,
			),
		).toEqual([
			["a.csv", "text/csv", "達成率"],
			["b/c.txt", "text/plain", ""],
		]);
		expect(
			call(
				`Utilities.ungzip(Utilities.gzip(${blob("x".repeat(999), "x.txt")},'x.txt.gz')).getDataAsString().length`,
			),
		).toBe(999);
	});
	test("packs have a name and a type", () => {
		expect(
			call(
				`[Utilities.zip([${blob("a", "a")}]),Utilities.gzip(${blob("a", "a")})].map(function(b){return [b.getName(),b.getContentType()]})`,
			),
		).toEqual([
			["archive.zip", "application/zip"],
			["archive.gz", "application/x-gzip"],
		]);
	});
	test.each([
		[`Utilities.unzip(${blob("no archive", "a.zip")})`, "Invalid argument"],
		[`Utilities.ungzip(${blob("no archive", "a.gz")})`, "Invalid argument"],
		["Utilities.zip([Utilities.newBlob('a')])", "non-null name"],
		[`Utilities.zip([${blob("a", "a")},${blob("b", "a")}])`, "duplicate entry"],
	])("%s is refused", (expression, reason) => {
		expect(failure([], expression)).toContain(reason);
	});
});

test("what only Google's servers do names itself", () => {
	expect(failure([], "Utilities.computeRsaSha256Signature('x','key')")).toBe(
		"Utilities.computeRsaSha256Signature is not available in this local Google Sheets.",
	);
	expect(failure([], "DocumentApp.create('x')")).toBe(
		"DocumentApp.create is not available in this local Google Sheets.",
	);
	expect(failure([], "UrlFetchApp.fetch('x')")).toBe(
		"UrlFetchApp.fetch is not available in this local Google Sheets.",
	);
});

// sleep: "The maximum allowed value is 300000 (or 5 minutes)."
test("sleep takes up to five minutes", () => {
	expect(failure([], "Utilities.sleep(300001)")).toContain("300000");
	expect(call("Utilities.sleep(300000)")).toBeNull();
});

test("uuids differ", () => {
	expect(
		call(
			"Utilities.getUuid()!==Utilities.getUuid()&&Utilities.getUuid().length",
		),
	).toBe(36);
});
