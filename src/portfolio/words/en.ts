import type { Words } from "./words";

export const words: Words = {
	BOLD: /(?<![A-Za-z-])(?:for the first time|first[- ]ever|(?<!(?:before|after|until|since|of|post|time to) (?:the )?)launch(?:es|ing)?(?! *(?:dates?|days?|times?|rates?|\d)(?![A-Za-z]))|enter(?:s|ing)?(?= [^,.;]{0,30}market)|new (?:markets?|categor(?:y|ies)|business(?: (?:line|model|unit)s?)?|line of business|ventures?)|(?:become|becoming)|transform(?:s|ing|ation)?|reinvent(?:s|ing)?|re-?imagin(?:e|es|ing)|redefin(?:e|es|ing)|revolutioni[sz](?:e|es|ing)|disrupt(?:s|ing)?|pioneer(?:s|ing)?|pivot(?:s|ing)?|from scratch|from the ground up|breakthrough|moonshot|change of direction)(?![A-Za-z])/gi,
	LIGHT:
		"a an the our my your their its this that of for in on at by to from with per each every and or is are be as than least most more less number count total overall average mean median score point index result kpi metric indicator measure target goal survey must should will reach achieve maintain keep hold ensure get have bring win hold earn receive spend below above under over within until end current length we".split(
			" ",
		),
	GENERIC:
		"rate complete progress achievement attainment status execution implementation".split(
			" ",
		),
	APART:
		/(?<![A-Za-z-])(?:existing|returning|repeat|paid|paying|free|key|vip|active|inactive|online|offline|mobile|desktop|retail|wholesale|enterprise|small|mid-?size|large|corporate|private|public|domestic|overseas|foreign|international|local|global|regional|internal|external|direct|indirect|gross|net|senior|junior|male|female|organic|qualified|critical|major|minor|severe|northern?|southern?|eastern?|western?|central|(?<=[a-z,;:)] )[A-Z][A-Za-z0-9]*|[A-Z]{2,}[0-9]*)(?![A-Za-z])/g,
	QUALITY:
		/(?<![A-Za-z])(?:quality|errors?|accura(?:cy|te)|correct(?:ness)?|defects?|mistakes?|rework|complaints?|satisfaction|rejects?|failures?|incidents?|ratings?)(?![A-Za-z])/i,
};
