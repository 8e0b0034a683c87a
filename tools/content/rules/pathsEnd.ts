import type { Rule } from '../rule.ts';

export const pathsEnd: Rule = {
  id: 'paths-end',
  sentence: 'Every path ends at a leaf: no question leads back to itself.',
  check: ({ knowledge }) => {
    const findings = new Map<string, { file: string; says: string }>();
    const ended = new Set<string>();
    const visit = (id: string, above: readonly string[]): void => {
      if (ended.has(id)) return;
      if (above.includes(id)) {
        const says = `The path ${[...above, id].join(' → ')} never ends. Let one of its options lead elsewhere.`;
        findings.set(id, { file: `tree/${id}.json`, says });
        return;
      }
      for (const { next } of knowledge.questions[id]?.options ?? [])
        if ('question' in next) visit(next.question, [...above, id]);
      ended.add(id);
    };
    visit(knowledge.root, []);
    return [...findings.values()];
  },
  bad: {
    'tree/token.json': {
      id: 'token',
      options: [
        { id: 'app-only', asserts: { 'token.kind': 'app-only' }, next: { question: 'status' } },
        { id: 'delegated', asserts: { 'token.kind': 'delegated' }, next: { faults: ['no-scope'] } },
      ],
    },
  },
};
