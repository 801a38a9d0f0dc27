import type { Message, MessageKey } from "../i18n/message";
import type { Evidence, Finding, Fix, Letter, Verdict } from "./verdict";

/** `S.wish-word` of the message `finding.S.wish-word`. */
export type FindingName =
	Extract<MessageKey, `finding.${string}`> extends `finding.${infer Name}`
		? Name
		: never;

/** The id of the rule whose findings have this name: `S/wish-word` of `S.wish-word`, and of `S.wish-word.other`, another case of it. */
export function ruleIdOf(name: FindingName): string {
	return name.split(".").slice(0, 2).join("/");
}

/**
 * A finding of the rule `S/wish-word`, whose sentences are `finding.S.wish-word` and, unless it is a pass, `advice.S.wish-word`, which all cases
 * of a rule share. `values` fill the holes of both.
 */
export function finding(
	name: FindingName,
	verdict: Verdict,
	evidence: Evidence[],
	values?: Message["values"],
	fix?: Fix | null,
): Finding {
	const rule = ruleIdOf(name);
	const result: Finding = {
		rule,
		letter: name.charAt(0) as Letter,
		verdict,
		evidence,
		why: { key: `finding.${name}` as MessageKey, values },
	};
	if (verdict !== "pass")
		result.advice = {
			key: `advice.${rule.replace("/", ".")}` as MessageKey,
			values,
		};
	if (fix) result.fix = fix;
	return result;
}
