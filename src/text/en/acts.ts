/** Acts that end in something one can see, done or not done, by their kind. */
import { wholeWords } from "../span";

/** Things come before people: `launch`, `publish`, `announce`. */
const LAUNCHING =
	"announce|broadcast|circulate|debut|deliver|deploy|display|" +
	"distribute|exhibit|go live|inaugurate|install|introduce|launch|" +
	"mail|open(?! (?:source|minds?|doors|communication|dialogue|culture)(?![a-z]))|perform|premiere|print|publish|release|roll out|sell|" +
	"serve|share|ship|unveil|upload";
/** What was not there is there: `build`, `draft`, `plant`. */
const MAKING =
	"add|adopt|assemble|author|automate|bake|begin|brew|build|" +
	"catalogue|co-author|compile|compose|configure|construct|cook|" +
	"create|decorate|define|design|develop|digiti[sz]e|document|draft|" +
	"draw up|draw|enact|equip|erect|establish|fabricate|form|formulate|" +
	"found|furnish|generate|identify|implement|import|include|" +
	"instrument|integrate|knit|landscape|lay|manufacture|map|pave|" +
	"pilot|plant|prepare|produce|propose|put together|put in place|" +
	"put up|record|redesign|set up|set|sew|start|summari[sz]e|" +
	"transcribe|translate|trial|wire|write up";
/** Something is got that one did not have: `obtain`, `hire`, `pass`. */
const OBTAINING =
	"acquire|apply|arrive|attend|begin using|bench press|borrow|buy|" +
	"climb|collect|cycle|deadlift|defeat|earn|enrol+|enter|fit into|" +
	"go to|graduate|hike|jog|juggle|learn to|meditate|obtain|pick up|" +
	"practi[sc]e|purchase|qualify|register|renew|ride|row|secure|" +
	"start using|swim|travel to|use|visit|walk|win(?! back)";
/** People come, move, learn or leave. */
const STAFFING =
	"allocate|appoint|assign|certify|coach|discharge|dismiss|elect|" +
	"feed|hire|immuni[sz]e|insource|lay off|mentor|nominate|onboard|" +
	"outsource|recertify|recruit|redeploy|screen|teach|train|treat|" +
	"vaccinate";
/** People are met, written to or told. */
const MEETING =
	"acknowledge|answer|apologi[sz]e|ask|call|chair|conduct|consult|discuss|" +
	"dispatch|file|hand over|hand in|hold|host|inform|interview|invite|" +
	"meet with|moderate|notify|organi[sz]e|present|reply|respond|" +
	"return(?! to)|run|schedule|send|speak at|submit|survey|tell|turn in";
/** A thing has an end: `close`, `migrate`, `repay`. */
const FINISHING =
	"abolish|address|anonymi[sz]e|approve|archive|audit|award|back up|" +
	"backup|ban|benchmark|book|calibrate|cancel|cease|check off|" +
	"clear out|click|close out|close(?! (?:the |a |any )?(?:[a-z-]+ ){0,2}gaps?)|complete|conclude|consolidate|" +
	"containeri[sz]e|convert|cover|declutter|decommission|delete|" +
	"demolish|deprecate|disable|dismantle|dispose of|dissolve|divest|" +
	"donate|double-check|download|eliminate|enable|encrypt|erase|" +
	"export|figure out|fill out|fill in|fill|finali[sz]e|find out|" +
	"finish|fix|flag|fund|give up|hash|incorporate|inspect|insulate|" +
	"inventory|invoice|issue|label|localis?z?e|log|look up|mask|merge|" +
	"migrate|move|negotiate|notari[sz]e|patch|pay back|pay off|pay(?! down| (?:more |close |special )?attention| heed)|" +
	"phase out|process|prohibit|proofread|provide|" +
	"quit|ratify|rebrand|reconcile|refactor|refinance|refund|refurbish|" +
	"reimburse|relocate|remove|rename|renovate|repaint|repair|repay|" +
	"replace|resolve|restock|restore|retire|review|revoke|rewire|" +
	"reword|rewrite|rotate|scan|scrap|seal|separate|settle|shut down|" +
	"shut|sign off|split|sponsor|sunset|sweep|switch off|switch on|" +
	"switch|sync|take down|tear down|terminate|test|tidy|track|" +
	"trademark|transfer|transition|turn off|turn on|uninstall|unload|" +
	"unlock|unpack|unsubscribe|update|upgrade|vacuum|validate|verify|" +
	"wash|wind down|work out|wrap up";
/** What pupils, patients and users can be seen to do. */
const SHOWING =
	"ambulate|bathe|bookmark|calculate|demonstrate|locate|log out|" +
	"log in|recall|recite|select|self-administer|sign out|sign in|" +
	"solve|spell|undo|verbali[sz]e";
/** Work whose result is knowledge. */
const LOOKING_INTO = "analy[sz]e|assess|compare|evaluate|examine|investigate";
/** Nouns as often as verbs: an article, a number or a name after them tells. */
const NOUNS_TOO =
	"beat|brief|demo|clean|clear|code|count|craft|e-mail|email|empty|film|" +
	"filter|lease|list|load|lock|name|order|outline|pack|paint|phone|" +
	"photograph|pitch|poll|port|post|program|prototype|rent|research|" +
	"reserve|reset|search|shoot|sketch|sort|staff|tag|text|thank";
const OBJECT_AFTER =
	"(?= (?:the|an?|all|every|each|both|any|no|my|our|your|his|her|its|their|this|at least|one|two|three|four|five|six|ten)(?![A-Za-z])| \\d| (?:customers|clients|patients|parents|users|members|donors|residents|suppliers|applicants|candidates|tenants) (?!satisfaction|service|experience|data|list|support))";

/** The same as nouns, first in the text: `elimination of paper timesheets`. */
const AS_NOUNS =
	"(?<=^(?:the |full |successful )?)(?:introduction|elimination|abolition|launch|completion|implementation|installation|creation|publication|opening|migration|deployment|adoption|replacement|renewal|construction|closure|recruitment|appointment|submission|removal|digiti[sz]ation|roll-?out|relocation|preparation|conversion|translation|redesign|automation|delivery|integration|certification|release|purchase|formation|consolidation|validation|demolition|acquisition|procurement|registration) of";

/** Verbs that are acts with some objects only. */
const SOMETIMES = [
	"make(?= [^.,;]{3,40} work (?:on|with|in|without|under|offline) )",
	"drop(?= support)",
	"triage",
	"(?<=will )(?:tie|brush|button|zip|dress|feed|catch|throw|point to|hop|sit|stand)",
	"re(?:open|negotiate|build|organi[sz]e|assess|print|issue|install|instate|submit|take|test|launch|plant|surface|zone|stock|write|tender|certify|wire)",
	"rank (?:on the first page|first|second|third|top|number|no\\.|in the top)",
	"offer(?= [^.,;]{4,50} to (?:all |every |our |the )?[a-z-]+ [a-z])",
	"partner(?= with (?:\\d|two|three|four|five|six|at least))",
	"offer(?= (?:[a-z-]+ ){1,4}(?:appointments?|classes|courses|sessions?|tours?|discounts?|workshops?|internships?|scholarships?)(?![A-Za-z]))",
	"hand (?:[a-z-]+ ){1,4}over(?= to)",
	"achieve(?=[^.,;]{0,40}(?:certif|accredit|complian|approval|neutral|zero|licen))",
	"(?:get|be) (?:certified|promoted|accepted|hired|licensed|accredited)",
	"take(?= (?:an?|the|my|one|two|three|our) (?:[a-z-]+ ){0,3}(?:class|course|exam|test|lesson|training|workshop|driving test))",
	"get(?= an? (?!(?:better|good|great|new|lot|handle|sense|feel|grip|chance|idea|clear|deeper)(?![A-Za-z])))",
	"become(?= (?:an? )?(?:certified|licen[cs]ed|accredited|chartered|registered|qualified|(?:C[A-Z]O|(?:[A-Z]\\w+ )?(?:president|chair|treasurer|captain|member))\\b))",
	"pass(?! (?:on|through|along|by))",
	"sign(?! up)",
	"write(?! about)",
	"take part(?= in (?:the|an?|one|two|three|\\d))",
	"read(?! about)",
	"(?<!how to )play(?! (?:[a-z]+ ){1,3}(?:roles?|part)(?![a-z])| (?:well|better|more)(?![a-z]))",
	"get (?:in)?to(?= [^.,;]{0,40}(?:programmes?|programs?|school|college|university|course|academy|finals)(?![A-Za-z]))",
	"make(?! (?:\\w+ing\\b|it\\b|[\\w' -]{3,60}(?:the (?:exception|norm|rule|standard|priority)|happen|possible|easier|part of)))(?! (?:\\w+ )?(?:improvements?|progress|changes|sure|better|more|decisions?|efforts?|a difference|(?:\\w+ ){1,2}(?:to )?(?:buy|feel|use|know|want|like|happy|easier|work|look))(?!\\w))",
	"re-?tender",
	"raise (?=[$€£¥])",
	"lead(?= (?:an?|one) )",
	"reach(?= (?:level|grade|rank|the (?:summit|top|final|finals|semi-finals?|play-?offs)|base camp|[A-C][12])(?![A-Za-z]))",
	"stop(?= (?:smoking|drinking|vaping|using|buying|selling|printing|making|accepting|ordering|eating|biting)(?![A-Za-z]))",
	"give(?= (?:an?|the|one|two|three|\\d+) (?:[a-z-]+ ){0,3}(?:talk|speech|presentation|lecture|demo|workshop|tour|lesson|class|course|concert|performance|briefing|seminar|webinar|toast)s?(?![A-Za-z]))",
	"have(?= [^.,;]{3,60} (?:ready|in place|installed|running|working|finished|completed?|approved|signed|delivered|repaired|printed|published|translated|tested|checked|cleaned|serviced|audited|done|fixed|inspected|removed|replaced|painted|online)(?![A-Za-z]))",
];

export const DELIVERING = wholeWords([
	LAUNCHING,
	MAKING,
	OBTAINING,
	STAFFING,
	MEETING,
	FINISHING,
	SHOWING,
	LOOKING_INTO,
	...SOMETIMES,
	AS_NOUNS,
	`(?:${NOUNS_TOO})${OBJECT_AFTER}`,
	`(?<=(?<![A-Za-z])(?:can|must|cannot|able to) )(?:${NOUNS_TOO})`,
]);
