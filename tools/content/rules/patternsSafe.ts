import safeRegex from 'safe-regex2';
import type { Rule } from '../rule.ts';

export const patternsSafe: Rule = {
  id: 'patterns-safe',
  sentence:
    'Every pattern is a regular expression that does not backtrack without end, and has an id of its own.',
  check: ({ knowledge }) =>
    knowledge.patterns.flatMap(({ id, source }, at) => {
      const file = 'patterns/';
      if (knowledge.patterns.findIndex((other) => other.id === id) !== at)
        return [{ file, says: `The pattern id "${id}" is given twice.` }];
      try {
        const pattern = new RegExp(source, 'iu');
        return safeRegex(pattern, { limit: 100 })
          ? []
          : [{ file, says: `Pattern "${id}" may backtrack without end: ${source}` }];
      } catch (problem) {
        return [{ file, says: `Pattern "${id}": ${(problem as Error).message}` }];
      }
    }),
  bad: {
    'patterns/graph.json': [
      { id: 'roles', source: '(a+)+b', says: 'x' },
      { id: 'scopes', source: 'missing scopes', says: 'x' },
    ],
  },
};
