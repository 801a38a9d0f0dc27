import type { Message, MessageKey } from "../i18n/message";
import type { Evidence, Finding, Fix, Letter, Verdict } from "./verdict";

/** `S.wish-word` of the message `finding.S.wish-word`. */
export type FindingName =
	Extract<MessageKey, `finding.${string}`> extends `finding.${infer Name}`
		? Name
		: never;

/** The id of the rule whose findings have this name: `S/wish-word` of `S.wish-word`. */
export function ruleIdOf(name: FindingName): string {
	return name.replace(".", "/");
}

/**
 * A finding of the rule `S/wish-word`, whose sentences are `finding.S.wish-word` and, unless it is a pass, `advice.S.wish-word`. `values` fill
 * the holes of both.
 */
export function finding(
	name: FindingName,
	verdict: Verdict,
	evidence: Evidence[],
	values?: Message["values"],
	fix?: Fix | null,
): Finding {
	const result: Finding = {
		rule: ruleIdOf(name),
		letter: name.charAt(0) as Letter,
		verdict,
		evidence,
		why: { key: `finding.${name}` as MessageKey, values },
	};
	if (verdict !== "pass")
		result.advice = { key: `advice.${name}` as MessageKey, values };
	if (fix) result.fix = fix;
	return result;
}
