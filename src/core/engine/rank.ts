import type { Fact } from '../facts/fact.ts';
import { type FactBook, isMachine } from '../facts/factBook.ts';
import type { DiagnosisRules, Knowledge, Signal } from '../knowledge.ts';
import type { Answers } from './answers.ts';
import { matchAll } from './matchCondition.ts';

/** A signal that holds, and the facts by which it does; no facts where only a link says so. */
export interface Reason {
  readonly signal: string;
  readonly effect: Signal['effect'];
  readonly facts: readonly Fact[];
}

export interface Standing {
  readonly id: string;
  /** Settled by machine text or claims: never by what a person or a link says. */
  readonly settled: boolean;
  readonly contradicted: boolean;
  /** Weights of what supports it less those of what rules it out. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** A settling signal that rests on a person's word supports, as strongly as a signal can. */
const WORD_OF_MOUTH = 3;

/**
 * Ranks faults over facts: settled first, then by support less exclusion, then by the documented order
 * of the error family, then in the order given. Faults that are ruled out on balance are left out, and
 * so are ids without rules.
 */
export function rank(
  knowledge: Knowledge,
  facts: FactBook,
  faults: readonly string[],
  answers: Answers,
): Standing[] {
  const family = knowledge.families
    .filter((each) => matchAll(each.when, facts))
    .flatMap((each) => each.order);
  const place = (id: string): number => {
    const at = family.indexOf(id);
    return at < 0 ? family.length + faults.indexOf(id) : at;
  };
  return faults
    .flatMap((id) => {
      const rules = knowledge.diagnoses[id];
      return rules && !answers.not.includes(id) ? [standing(rules, facts, answers.saw)] : [];
    })
    .filter((each) => each.settled || each.score >= 0)
    .sort((a, b) => Number(b.settled) - Number(a.settled) || b.score - a.score || place(a.id) - place(b.id));
}

/** The faults that machine evidence settles, those that the person ruled out left aside. */
export function settledFaults(knowledge: Knowledge, facts: FactBook, not: readonly string[]): string[] {
  return Object.values(knowledge.diagnoses)
    .filter((rules) => !not.includes(rules.id) && standing(rules, facts, []).settled)
    .map((rules) => rules.id);
}

/** Whether machine evidence settles any fault, so that nothing is left to ask. */
export const hasSettled = (knowledge: Knowledge, facts: FactBook, not: readonly string[]): boolean =>
  settledFaults(knowledge, facts, not).length > 0;

function standing(rules: DiagnosisRules, facts: FactBook, saw: readonly string[]): Standing {
  let settled = false;
  let contradicted = false;
  let score = 0;
  const reasons: Reason[] = [];
  for (const signal of rules.signals) {
    const found = matchAll(signal.when, facts) ?? (saw.includes(`${rules.id}.${signal.id}`) ? [] : null);
    if (!found) continue;
    reasons.push({ signal: signal.id, effect: signal.effect, facts: found });
    const byMachine = found.length > 0 && found.every((fact) => isMachine(fact.source));
    const weight = signal.effect === 'settles' ? WORD_OF_MOUTH : (signal.weight ?? 1);
    if (signal.effect === 'settles' && byMachine) settled = true;
    if (signal.effect === 'rules-out') contradicted = true;
    score += signal.effect === 'rules-out' ? -weight : weight;
  }
  return { id: rules.id, settled: settled && !contradicted, contradicted, score, reasons };
}
