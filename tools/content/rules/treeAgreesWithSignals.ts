import { noAnswers } from '../../../src/core/engine/answers.ts';
import { faultsBelow } from '../../../src/core/engine/reach.ts';
import { replay } from '../../../src/core/engine/replay.ts';
import type { Rule } from '../rule.ts';
import { factsOfSignal } from './factsOfSignal.ts';

/**
 * A settling signal is machine text that names a fault. Walked through the tree, its facts must come to places that
 * still name the fault: else the tree would lead a person who clicks away from what the message says.
 */
export const treeAgreesWithSignals: Rule = {
  id: 'tree-agrees-with-signals',
  sentence:
    'The facts of every settling signal, walked through the tree, reach a leaf that names its diagnosis.',
  check: ({ knowledge }) =>
    Object.values(knowledge.diagnoses).flatMap((diagnosis) =>
      diagnosis.signals
        .filter(({ effect }) => effect === 'settles')
        .flatMap((signal) => {
          const file = `diagnoses/${diagnosis.id}/facts.json`;
          const facts = factsOfSignal(signal);
          if (!facts)
            return [
              {
                file,
                says: `Signal "${signal.id}" names a matcher without sample facts: add them to factsOfSignal.ts.`,
              },
            ];
          const { places } = replay(knowledge, facts, noAnswers);
          const named = places.flatMap((place) => faultsBelow(knowledge, place));
          if (named.includes(diagnosis.id)) return [];
          const says = `Signal "${signal.id}" settles this, but its facts lead the tree to ${named.join(', ') || 'nothing'}. Name the fault at that leaf, or mend the options' evidence.`;
          return [{ file, says }];
        }),
    ),
  bad: {
    'tree/implications.json': [
      {
        id: 'roles-text',
        when: [{ matches: 'roles' }],
        gives: { symptom: '403', 'token.kind': 'delegated' },
      },
    ],
  },
};
