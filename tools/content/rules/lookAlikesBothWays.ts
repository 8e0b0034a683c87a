import type { Rule } from '../rule.ts';

export const lookAlikesBothWays: Rule = {
  id: 'look-alikes-both-ways',
  sentence: 'A fault that looks like another says so, and the other says it too.',
  check: ({ diagnoses }) =>
    [...diagnoses].flatMap(([id, { facts }]) =>
      facts.lookAlikes
        .filter((other) => diagnoses.has(other) && !diagnoses.get(other)?.facts.lookAlikes.includes(id))
        .map((other) => ({
          file: `diagnoses/${other}/facts.json`,
          says: `"${id}" names this as its look-alike. Add "${id}" to lookAlikes, and how it differs to the text.`,
        })),
    ),
  bad: {
    'diagnoses/no-role/facts.json': {
      id: 'no-role',
      stage: 'graph-403',
      actors: ['developer'],
      signals: [{ id: 'text', effect: 'settles', when: [{ matches: 'roles' }] }],
      lookAlikes: [],
      related: [],
      steps: [],
      sources: [],
    },
  },
};
