/** English phrases whose numbers measure nothing. */
export const NAMES: readonly RegExp[] = [
	/(?<![A-Za-z])(?<!(?:identify|deliver|implement|fix|address|resolve|solve|close|automate|document|answer|interview|visit|call|meet|review|complete|launch|ship|build|test|list|eliminate|remove|migrate|publish|train|contact|audit|research|analy[sz]e|assess|evaluate|compare|survey|study|profile|map)\s(?:(?:the|our)\s)?)(?:top|big|best)[\s-]?(?:\d+|five|ten|three|hundred)(?:%|\s?percent)?(?![A-Za-z\d])/gi,
	/(?<![A-Za-z\d.])\d+(?:st|nd|rd|th)(?![A-Za-z])/gi,
	/(?<![A-Za-z])one[\s-](?:on[\s-]one|stop|of|by[\s-]one|another|time|more)(?![A-Za-z])/gi,
	/(?<![\d.])\d+[\s-](?:degree|star|way|year-old|person|sided)(?![A-Za-z])/gi,
	/(?<![\d.])(?<!(?:have|hold|schedule|do|take|give) an? )\d+-(?:hour|minute)(?![A-Za-z])/gi,
	/(?<![\d.])\d+-(?:day|week|month|quarter|year|point plan)(?![A-Za-z])/gi,
	/(?<![\d.])\d+-(?!(?:hour|minute|min|second|point|percent|fold|pound|kilo|dollar)(?![a-z]))[a-z]{3,}(?<!s)(?= [a-z])(?! (?:increase|decrease|reduction|improvement|gain|rise|drop|growth|loss))/gi,
	/(?<![A-Za-z])an?\s+\d+(?:\.\d+)?[Kk]?(?:m| km)?\s+(?:race|run|marathon|walk|ride)(?![A-Za-z])/gi,
	/(?<![\d.,])\d{1,2}[Kk]\s+(?:race|run(?:ning)?|walk|ride)s?(?![A-Za-z])/g,
	/(?=20\d\d)(?<=(?<![A-Za-z])(?:than(?: in)?|compared (?:to|with)|relative to|versus|vs\.?|against) )20\d\d(?!\d)/gi,
	/(?=(?:5|10|15)[Kk])(?<=(?<![A-Za-z])(?:run|running|finish|complete|jog|race) (?:an? )?)(?:5|10|15)[Kk](?![A-Za-z\d])(?= in| under| at|$)/gi,
	/(?<![A-Za-z])(?:inbox[\s-]zero|zero[\s-]inbox)(?![A-Za-z])/gi,
	/(?<![A-Za-z])no\.?\s?\d+(?![\d%])|number (?:one|1)(?![A-Za-z\d])/gi,
];
