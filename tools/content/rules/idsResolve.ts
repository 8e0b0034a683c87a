import { matchers } from '../../../src/core/engine/matchers.ts';
import type { ExampleSource } from '../../build/content/sourceTypes.ts';
import { allConditions, namedPatterns } from '../conditions.ts';
import type { Content } from '../content.ts';
import type { Finding, Rule } from '../rule.ts';

export const idsResolve: Rule = {
  id: 'ids-resolve',
  sentence:
    'Every id that is named is there: questions, diagnoses, patterns, matchers, portal places, samples.',
  check: (content) => [
    ...inTree(content),
    ...inConditions(content),
    ...inDiagnoses(content),
    ...content.knowledge.families.flatMap(({ order }) =>
      unknownFaults(content.knowledge.diagnoses, order, 'tree/families.json'),
    ),
    ...inExamples(content),
  ],
  bad: {
    'tree/families.json': [
      { id: 'refused', when: [{ matches: 'no-such-pattern' }], order: ['no-role', 'no-such-fault'] },
    ],
  },
};

function inTree({ knowledge, files }: Content): Finding[] {
  const findings: Finding[] = [];
  if (!knowledge.questions[knowledge.root])
    findings.push({ file: 'tree/tree.json', says: `The root "${knowledge.root}" is no question.` });
  for (const question of Object.values(knowledge.questions)) {
    const file = `tree/${question.id}.json`;
    if (question.id !== files.json<{ id: string }>(file).id)
      findings.push({ file, says: `Its id differs from the file's name.` });
    for (const { id, next } of question.options) {
      if ('question' in next && !knowledge.questions[next.question])
        findings.push({ file, says: `Option "${id}" leads to "${next.question}", which is no question.` });
      if ('faults' in next) findings.push(...unknownFaults(knowledge.diagnoses, next.faults, file));
    }
  }
  return findings;
}

function inExamples({ knowledge, files }: Content): Finding[] {
  const file = 'examples/examples.json';
  return files.json<ExampleSource[]>(file).flatMap(({ id, diagnosis, answers = {} }) => [
    ...unknownFaults(knowledge.diagnoses, [diagnosis], file),
    ...Object.entries(answers)
      .filter(
        ([question, option]) => !knowledge.questions[question]?.options.some((each) => each.id === option),
      )
      .map(([question, option]) => ({
        file,
        says: `Example "${id}" answers "${question}" with "${option}", which is no option of it.`,
      })),
  ]);
}

function inConditions(content: Content): Finding[] {
  const patterns = new Set(content.knowledge.patterns.map(({ id }) => id));
  const unknownMatchers = allConditions(content).flatMap(({ it, ...where }) =>
    'matcher' in it && !Object.hasOwn(matchers, it.matcher)
      ? [{ ...where, says: `"${it.matcher}" is no matcher.` }]
      : [],
  );
  const unknownPatterns = namedPatterns(content)
    .filter(({ it }) => !patterns.has(it))
    .map(({ it, ...where }) => ({ ...where, says: `"${it}" is no pattern.` }));
  return [...unknownMatchers, ...unknownPatterns].map(({ file, place, says }) => ({
    file,
    says: `${place}: ${says}`,
  }));
}

function inDiagnoses({ knowledge, diagnoses, files }: Content): Finding[] {
  const portal = files.json<Record<string, unknown>>('interface/portal.en.json');
  return [...diagnoses].flatMap(([id, { facts }]) => {
    const file = `diagnoses/${id}/facts.json`;
    const findings: Finding[] = [];
    const stems = files.list(`diagnoses/${id}/samples`).map((name) => name.replace(/\.[a-z0-9]+$/u, ''));
    if (facts.id !== id)
      findings.push({ file, says: `The id "${facts.id}" differs from the folder's name.` });
    if (facts.decidedBy && !knowledge.questions[facts.decidedBy])
      findings.push({ file, says: `decidedBy names "${facts.decidedBy}", which is no question.` });
    findings.push(...unknownFaults(knowledge.diagnoses, [...facts.lookAlikes, ...facts.related], file));
    if (facts.lookAlikes.includes(id) || facts.related.includes(id))
      findings.push({ file, says: 'It names itself as its look-alike or as related.' });
    for (const step of facts.steps) {
      if (step.portal && !Object.hasOwn(portal, step.portal))
        findings.push({
          file,
          says: `Step "${step.id}" names the portal place "${step.portal}", which is not there.`,
        });
      if (step.samples && !stems.includes(step.samples))
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
): Finding[] =>
  ids.filter((id) => !Object.hasOwn(known, id)).map((id) => ({ file, says: `"${id}" is no diagnosis.` }));
