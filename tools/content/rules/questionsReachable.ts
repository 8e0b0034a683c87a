import type { Rule } from '../rule.ts';

/** Every question that an option leads to, from the root on. */
export const questionsReachable: Rule = {
  id: 'questions-reachable',
  sentence: 'Every question is reached from the root.',
  check: ({ knowledge }) => {
    const reached = new Set([knowledge.root]);
    for (const id of reached)
      for (const { next } of knowledge.questions[id]?.options ?? [])
        if ('question' in next) reached.add(next.question);
    return Object.keys(knowledge.questions)
      .filter((id) => !reached.has(id))
      .map((id) => ({
        file: `tree/${id}.json`,
        says: 'No option leads here. Let one do so, or take the question away.',
      }));
  },
  bad: {
    'tree/status.json': {
      id: 'status',
      options: [{ id: '403', asserts: { symptom: '403' }, next: { faults: ['no-role', 'no-scope'] } }],
    },
  },
};
