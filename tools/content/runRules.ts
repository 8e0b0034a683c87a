import type { Content } from './content.ts';
import type { Finding, Rule } from './rule.ts';
import { rules, structuralRules } from './rules/index.ts';

/** What one rule found; nothing where the content keeps it. */
export interface Judgement {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
}

/** Whether findings fail the check: warnings do not. */
export const fails = (findings: readonly Finding[]): boolean => findings.some(({ warning }) => !warning);

/** Asks every rule in turn; after a structural rule that fails, none: they would stumble over the same thing. */
export async function* runRules(content: Content): AsyncGenerator<Judgement> {
  for (const rule of rules) {
    const findings = await rule.check(content);
    yield { rule, findings };
    if (structuralRules.includes(rule) && fails(findings)) return;
  }
}
