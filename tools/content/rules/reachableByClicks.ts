import { type Choice, noAnswers } from '../../../src/core/engine/answers.ts';
import { faultsBelow } from '../../../src/core/engine/reach.ts';
import { walk } from '../../../src/core/engine/walk.ts';
import type { Next } from '../../../src/core/knowledge.ts';
import type { Rule } from '../rule.ts';

export const reachableByClicks: Rule = {
  id: 'reachable-by-clicks',
  sentence: 'Every diagnosis is in the outcome of some path that is only clicked.',
  check: ({ knowledge }) => {
    const met = new Set<string>();
    const below = new Map<string, readonly string[]>();
    const faultsOf = (next: Next): readonly string[] => {
      if ('faults' in next) return next.faults;
      const known = below.get(next.question) ?? faultsBelow(knowledge, next);
      below.set(next.question, known);
      return known;
    };
    const visit = (next: Next, choices: readonly Choice[]): void => {
      // Where everything below was met on another path, this one has nothing to prove.
      if (faultsOf(next).every((id) => met.has(id))) return;
      if ('faults' in next) {
        const { state } = walk(knowledge, [], { ...noAnswers, choices });
        if (state.kind === 'outcome' && state.outcome.kind === 'diagnosed')
          for (const { id } of state.outcome.ranked) met.add(id);
        return;
      }
      for (const option of knowledge.questions[next.question]?.options ?? [])
        visit(option.next, [...choices, { question: next.question, option: option.id }]);
    };
    visit({ question: knowledge.root }, []);
    return Object.keys(knowledge.diagnoses)
      .filter((id) => !met.has(id))
      .map((id) => ({
        file: `diagnoses/${id}/facts.json`,
        says: 'No path of clicks ends with this diagnosis. Name it at a leaf, and see that the answers on the way do not rule it out.',
      }));
  },
  bad: {
    'tree/token.json': {
      id: 'token',
      options: [
        { id: 'app-only', asserts: { 'token.kind': 'app-only' }, next: { faults: ['no-role'] } },
        { id: 'delegated', asserts: { 'token.kind': 'delegated' }, next: { faults: [] } },
      ],
    },
  },
};
