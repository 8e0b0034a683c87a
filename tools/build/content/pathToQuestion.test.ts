import { expect, it } from 'vitest';
import { picnic } from '../../../src/core/engine/toyKnowledge.ts';
import type { Question } from '../../../src/core/knowledge.ts';
import { pathToQuestion } from './pathToQuestion.ts';

const to = (target: string) =>
  pathToQuestion('weather', target, (id) => picnic.questions[id] as Question)
    .map(({ question, option }) => `${question}=${option}`)
    .join(' ');

it.each([
  ['weather', ''],
  ['umbrella', 'weather=rain'],
  ['jam', 'weather=sun ants=none sandwich=wet'],
  ['nowhere', ''],
])('the way to %s is "%s"', (target, path) => {
  expect(to(target)).toBe(path);
});
