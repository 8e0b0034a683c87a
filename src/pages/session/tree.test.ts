import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Choice, noAnswers, UNSURE } from '../../core/engine/answers.ts';
import { walk } from '../../core/engine/walk.ts';
import { loadEngineKnowledge, loadTreeKnowledge } from '../../knowledge/loadEngineKnowledge.ts';

test('over answers alone the tree asks what the whole engine asks, and ends where it ends', async () => {
  const [whole, tree] = await Promise.all([loadEngineKnowledge(), loadTreeKnowledge()]);
  const all: Choice[] = Object.values(whole.questions).flatMap(({ id, options }) =>
    [...options.map((option) => option.id), UNSURE].map((option) => ({ question: id, option })),
  );
  const position = (knowledge: typeof whole, choices: readonly Choice[]) => {
    const { path, dropped, state } = walk(knowledge, [], { ...noAnswers, choices });
    return { path, dropped, state: state.kind === 'question' ? state : state.kind };
  };
  const root = all.filter(({ question }) => question === whole.root);
  fc.assert(
    fc.property(
      fc.constantFrom(...root),
      fc.array(fc.constantFrom(...all), { maxLength: 6 }),
      (first, more) => {
        const choices = [first, ...more];
        expect(position(tree, choices)).toEqual(position(whole, choices));
      },
    ),
    { numRuns: 1000 },
  );
});
