import { matchers } from '../../../src/core/engine/matchers.ts';
import type { Condition } from '../../../src/core/knowledge.ts';
import type { Content } from '../content.ts';
import type { Finding, Rule } from '../rule.ts';

export const idsResolve: Rule = {
  id: 'ids-resolve',
  sentence:
    'Every id that is named is there: questions, diagnoses, patterns, matchers, portal places, samples.',
  check: (content) => [...inTree(content), ...inFamilies(content), ...inDiagnoses(content)],
  bad: {
    'tree/families.json': [
      { id: 'refused', when: [{ matches: 'no-such-pattern' }], order: ['no-role', 'no-such-fault'] },
    ],
  },
};

function inTree({ knowledge }: Content): Finding[] {
  const findings: Finding[] = [];
  if (!knowledge.questions[knowledge.root])
    findings.push({ file: 'tree/tree.json', says: `The root "${knowledge.root}" is no question.` });
  for (const question of Object.values(knowledge.questions)) {
    const file = `tree/${question.id}.json`;
    for (const { id, next, evidence } of question.options) {
      if ('question' in next && !knowledge.questions[next.question])
        findings.push({ file, says: `Option "${id}" leads to "${next.question}", which is no question.` });
      if ('faults' in next) findings.push(...unknownFaults(knowledge.diagnoses, next.faults, file));
      for (const all of evidence ?? []) findings.push(...unknownInConditions(knowledge, all, file));
    }
  }
  return findings;
}

function inFamilies({ knowledge }: Content): Finding[] {
  return [
    ...knowledge.families.flatMap(({ when, order }) => [
      ...unknownFaults(knowledge.diagnoses, order, 'tree/families.json'),
      ...unknownInConditions(knowledge, when, 'tree/families.json'),
    ]),
    ...knowledge.implications.flatMap(({ when }) =>
      unknownInConditions(knowledge, when, 'tree/implications.json'),
    ),
  ];
}

function inDiagnoses({ knowledge, diagnoses, files }: Content): Finding[] {
  const portal = files.json<Record<string, unknown>>('interface/portal.en.json');
  return [...diagnoses].flatMap(([id, { facts }]) => {
    const file = `diagnoses/${id}/facts.json`;
    const findings: Finding[] = facts.signals.flatMap(({ when }) =>
      unknownInConditions(knowledge, when, file),
    );
    if (facts.id !== id)
      findings.push({ file, says: `The id "${facts.id}" differs from the folder's name.` });
    if (facts.decidedBy && !knowledge.questions[facts.decidedBy])
      findings.push({ file, says: `decidedBy names "${facts.decidedBy}", which is no question.` });
    findings.push(...unknownFaults(knowledge.diagnoses, [...facts.lookAlikes, ...facts.related], file));
    for (const step of facts.steps) {
      if (step.portal && !(step.portal in portal))
        findings.push({
          file,
          says: `Step "${step.id}" names the portal place "${step.portal}", which is not there.`,
        });
      const samples = files.list(`diagnoses/${id}/samples`);
      if (step.samples && !samples.some((name) => name.replace(/\.[a-z0-9]+$/, '') === step.samples))
        findings.push({
          file,
          says: `Step "${step.id}" names samples "${step.samples}", of which there is no file.`,
        });
    }
    return findings;
  });
}

const unknownFaults = (
  known: Readonly<Record<string, unknown>>,
  ids: readonly string[],
  file: string,
): Finding[] => ids.filter((id) => !known[id]).map((id) => ({ file, says: `"${id}" is no diagnosis.` }));

function unknownInConditions(
  knowledge: Content['knowledge'],
  conditions: readonly Condition[],
  file: string,
): Finding[] {
  return conditions.flatMap((condition) => {
    if ('matcher' in condition && !matchers[condition.matcher])
      return [{ file, says: `"${condition.matcher}" is no matcher.` }];
    if ('matches' in condition && !knowledge.patterns.some(({ id }) => id === condition.matches))
      return [{ file, says: `"${condition.matches}" is no pattern.` }];
    return [];
  });
}
