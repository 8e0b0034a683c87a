import type { Question } from '../../../src/core/knowledge.ts';

interface Choice {
  readonly question: string;
  readonly option: string;
}

/**
 * The shortest way through the tree to a question, as answers; the first of several. A question that is
 * opened by itself, from a search engine for example, takes these answers for granted.
 */
export function pathToQuestion(
  root: string,
  target: string,
  read: (id: string) => Pick<Question, 'options'>,
): readonly Choice[] {
  const seen = new Set([root]);
  let edge: { readonly id: string; readonly path: readonly Choice[] }[] = [{ id: root, path: [] }];
  while (edge.length > 0) {
    const found = edge.find(({ id }) => id === target);
    if (found) return found.path;
    edge = edge.flatMap(({ id, path }) =>
      read(id).options.flatMap(({ id: option, next }) => {
        if (!('question' in next) || seen.has(next.question)) return [];
        seen.add(next.question);
        return [{ id: next.question, path: [...path, { question: id, option }] }];
      }),
    );
  }
  return [];
}
