import { UNSURE } from '../../../src/core/engine/answers.ts';
import type { PatternSource } from '../../build/content/sourceTypes.ts';
import type { Content } from '../content.ts';
import { patternFiles } from '../layout.ts';
import type { Finding, Rule } from '../rule.ts';

/** Words that addresses use for themselves, so that no question may have them. */
const RESERVED = new Set(['not', 'saw', 'outcome', UNSURE]);

export const idsUnique: Rule = {
  id: 'ids-unique',
  sentence: 'No id is given twice among its kind, and none is a word that addresses use for themselves.',
  check: (content) => [
    ...inTree(content),
    ...inPatterns(content),
    ...[...content.diagnoses].flatMap(([id, { facts }]) => {
      const file = `diagnoses/${id}/facts.json`;
      return [
        ...twice(file, 'signal', idsOf(facts.signals)),
        ...twice(file, 'step', idsOf(facts.steps)),
        ...twice(file, 'source', idsOf(facts.sources)),
        ...twice(file, 'actor', facts.actors),
        ...twice(file, 'look-alike', facts.lookAlikes),
        ...twice(file, 'related diagnosis', facts.related),
      ];
    }),
    ...twice('examples/examples.json', 'example', idsOf(content.files.json('examples/examples.json'))),
  ],
  bad: {
    'patterns/other.json': [{ id: 'roles', source: 'roles again', says: 'x' }],
    'tree/families.json': [
      {
        id: 'refused',
        when: [{ fact: 'symptom', equals: '403' }],
        order: ['no-role', 'no-scope', 'no-role'],
      },
    ],
  },
};

function inTree({ knowledge, diagnoses }: Content): readonly Finding[] {
  const ofQuestions = Object.values(knowledge.questions).flatMap(({ id, options }) => {
    const file = `tree/${id}.json`;
    const reserved = [id, ...idsOf(options)].filter((each) => RESERVED.has(each));
    return [
      ...twice(file, 'option', idsOf(options)),
      ...options.flatMap(({ next }) => ('faults' in next ? twice(file, 'fault at a leaf', next.faults) : [])),
      ...reserved.map((each) => ({ file, says: `"${each}" is a word that addresses use. Give another id.` })),
      ...(diagnoses.has(id)
        ? [{ file, says: `"${id}" is a diagnosis too. Give the question another id.` }]
        : []),
    ];
  });
  const families = 'tree/families.json';
  return [
    ...ofQuestions,
    ...twice('tree/implications.json', 'implication', idsOf(knowledge.implications)),
    ...twice(families, 'family', idsOf(knowledge.families)),
    ...knowledge.families.flatMap(({ id, order }) => twice(families, `fault in "${id}"`, order)),
  ];
}

function inPatterns({ files }: Content): readonly Finding[] {
  const home = new Map<string, string>();
  return patternFiles(files).flatMap((file) => {
    const ids = idsOf(files.json<PatternSource[]>(file));
    const elsewhere = [...new Set(ids)].filter((id) => home.has(id));
    const findings = elsewhere.map((id) => ({
      file,
      says: `The pattern "${id}" is in ${home.get(id)} too.`,
    }));
    for (const id of ids) home.set(id, file);
    return [...twice(file, 'pattern', ids), ...findings];
  });
}

const idsOf = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);

function twice(file: string, what: string, ids: readonly string[]): readonly Finding[] {
  const met = new Set<string>();
  const again = new Set(ids.filter((id) => met.size === met.add(id).size));
  return [...again].map((id) => ({ file, says: `The ${what} "${id}" is given twice.` }));
}
