import { deadlineParser } from "../../common/deadlineParser";
import { named } from "../../common/periods";

const NUMBERED =
	/(?:by|before|in|until)\s+(?:the\s+end\s+of\s+)?((?:week|day|month|sprint)\s+\d{1,2})(?!\d)/i;
const PERIOD =
	/(?:during|throughout|over)\s+(?:the\s+|this\s+|our\s+)?((?:[A-Za-z-]{1,20}\s+){1,2}(?:period|season|campaign|semester|term|sprint|phase|quarter))(?![A-Za-z])/i;
const END_OF_EVENT =
	/(?:by|at|before|until)\s+(?:the\s+)?(end\s+of\s+(?:the\s+|this\s+|our\s+|my\s+)?(?!day\b|days\b|life\b|line\b)[A-Za-z]{2,20}(?:\s+(?:\d{1,2}(?!\d)|period|season|campaign|semester|term|sprint|phase|program|programme|project|contract))?)(?![A-Za-z])/i;
const BEFORE =
	/(?:before|ahead of|prior to|in time for|by)\s+(?:(?:the|our|its|my|your)\s+|(?=next\s))((?:[A-Za-z-]{1,20}\s+){0,3}(?:launch|release|go-live|event|conference|meeting|opening|deadline|holidays?|exams?|audit|election|ceremony|summit|expo|kick-?off|season|sprint review|board meeting|review|inspection|shutdown|migration|cut-?over|handover|wedding|race|tournament|graduation|visit|renewal|anniversary|peak season))(?![A-Za-z])/i;

const words = ([, said]: readonly (string | undefined)[]) => named(said ?? "");

/** Ends that only words name: `by Week 8`, `during the trial period`, `at end of onboarding`, `before the launch`. */
export const events = [
	deadlineParser(/\d/, NUMBERED, words),
	deadlineParser(/during|throughout|over/i, PERIOD, words),
	deadlineParser(/end\s+of/i, END_OF_EVENT, words),
	deadlineParser(/before|ahead|prior|in time|by/i, BEFORE, words),
];
