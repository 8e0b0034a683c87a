import type { Rule } from '../rule.ts';

export const actorsAgree: Rule = {
  id: 'actors-agree',
  sentence: 'Who must act is who has a step to take.',
  check: ({ diagnoses }) =>
    [...diagnoses].flatMap(([id, { facts }]) => {
      const file = `diagnoses/${id}/facts.json`;
      const acting = new Set(facts.steps.map(({ actor }) => actor));
      return [
        ...[...acting]
          .filter((actor) => !facts.actors.includes(actor))
          .map((actor) => ({ file, says: `A step is for "${actor}", whom "actors" does not name.` })),
        ...facts.actors
          .filter((actor) => !acting.has(actor))
          .map((actor) => ({ file, says: `"actors" names "${actor}", who has no step.` })),
      ];
    }),
  bad: {
    'diagnoses/no-role/facts.json': {
      id: 'no-role',
      actors: ['user'],
      signals: [],
      lookAlikes: [],
      related: [],
      steps: [{ id: 'fix', actor: 'developer' }],
      sources: [],
    },
  },
};
