import { noAnswers, UNSURE } from '../../../src/core/engine/answers.ts';
import { walk } from '../../../src/core/engine/walk.ts';
import type { Rule } from '../rule.ts';
import { factsOfSignal } from './factsOfSignal.ts';

export const reachableByEvidence: Rule = {
  id: 'reachable-by-evidence',
  sentence: 'Every diagnosis comes first by the facts of one of its own signals alone.',
  check: ({ knowledge }) => {
    const unsure = Object.keys(knowledge.questions).map((question) => ({ question, option: UNSURE }));
    return Object.values(knowledge.diagnoses)
      .filter(
        (diagnosis) =>
          !diagnosis.signals.some((signal) => {
            const facts = signal.effect === 'rules-out' ? null : factsOfSignal(signal);
            if (!facts) return false;
            const limits = { questions: Number.POSITIVE_INFINITY, unsureInARow: Number.POSITIVE_INFINITY };
            const { state } = walk(knowledge, facts, { ...noAnswers, choices: unsure }, limits);
            if (state.kind !== 'outcome' || state.outcome.kind !== 'diagnosed') return false;
            return state.outcome.ranked[0]?.id === diagnosis.id;
          }),
      )
      .map(({ id }) => ({
        file: `diagnoses/${id}/facts.json`,
        says: 'No signal of its own brings it to the first place. Add one that evidence can give, or more weight.',
      }));
  },
  bad: {
    'diagnoses/no-role/facts.json': {
      id: 'no-role',
      stage: 'graph-403',
      actors: ['developer'],
      signals: [],
      lookAlikes: ['no-scope'],
      related: [],
      steps: [{ id: 'fix', actor: 'developer', portal: 'roles', samples: 'fix' }],
      sources: [
        {
          id: 'overview',
          title: 'Overview',
          url: 'https://learn.microsoft.com/en-us/graph/x',
          checked: '2026-01-02',
        },
      ],
    },
  },
};
