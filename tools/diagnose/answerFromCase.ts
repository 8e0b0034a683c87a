import { UNSURE } from '../../src/core/engine/answers.ts';
import { chooseOption } from '../../src/core/engine/chooseOption.ts';
import { deriveFacts } from '../../src/core/engine/deriveFacts.ts';
import type { Evidence } from '../../src/core/evidence.ts';
import type { Fact, FactName, FactValue } from '../../src/core/facts/fact.ts';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { readEvidence } from '../../src/core/readers/readEvidence.ts';
import type { Case } from './case.ts';

const flows: Readonly<Record<string, readonly [FactName, FactValue]>> = {
  'app-only': ['flow', 'app-only'],
  spa: ['flow', 'spa'],
  'on-behalf-of': ['flow', 'on-behalf-of'],
  'device-code': ['flow', 'device-code'],
  ropc: ['flow', 'ropc'],
  'managed-identity': ['flow', 'managed-identity'],
  delegated: ['token.kind', 'delegated'],
};

/**
 * A person who knows what a case's `facts` say and nothing else: answers a question truthfully from
 * them, and "I'm not sure" where they do not say.
 */
export function answerFromCase(knowledge: Knowledge, facts: Case['facts']): (question: string) => string {
  const known = deriveFacts(knownToPerson(knowledge, facts), knowledge.implications);
  return (id) => {
    const question = knowledge.questions[id];
    return (question && chooseOption(question, known)?.option.id) ?? UNSURE;
  };
}

function knownToPerson(knowledge: Knowledge, facts: Case['facts']): Fact[] {
  const found: Fact[] = [];
  const say = (name: FactName, value: FactValue) =>
    found.push({
      name,
      state: 'known',
      value,
      source: { kind: 'person', question: 'case', option: name },
    } as Fact);
  const flow = flows[facts?.flow ?? ''];
  if (flow) say(...flow);
  if (facts?.account) say('account', facts.account as FactValue<'account'>);
  const types = new Set((facts?.permissions ?? []).map((permission) => permission.type));
  if (types.size > 1) say('registered.type', 'both');
  else if (types.has('delegated')) say('registered.type', 'delegated');
  else if (types.has('application')) say('registered.type', 'application');
  // Which of several the API needs is not the person's to know: one that is not granted decides, or that all are.
  const granted = (facts?.permissions ?? []).map((permission) => permission.granted);
  if (granted.includes(false)) say('registered.granted', 'not-granted');
  else if (granted.length > 0 && granted.every(Boolean)) say('registered.granted', 'granted');
  if (facts?.token) {
    const text = JSON.stringify(facts.token);
    const evidence: Evidence = { id: 'claims', text, completeness: 'fragment', transport: 'unknown' };
    found.push(...readEvidence(evidence, knowledge.patterns).facts);
  }
  return found;
}
